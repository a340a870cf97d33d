import { z } from 'zod';
import { DUPLICATE_REASONS } from '../../domain/clients/duplicates';
import { client } from './client';
import { cents, id } from './common';

/** One of two clients that look like one, with what it takes to choose which to keep. */
const duplicateSide = client.pick({ id: true, code: true, name: true, siren: true, address: true, email: true, phone: true }).extend({ outstandingCents: cents });
export type DuplicateSide = z.infer<typeof duplicateSide>;

export const clientDuplicates = z.strictObject({
  /** The surest first. */
  pairs: z.array(z.strictObject({ first: duplicateSide, second: duplicateSide, reasons: z.array(z.enum(DUPLICATE_REASONS)) })),
  /** Merges that can be taken back, newest first. */
  merges: z.array(z.strictObject({ id, at: z.string(), keptId: id, keptCode: z.string(), keptName: z.string(), code: z.string(), name: z.string() })),
});
export type ClientDuplicates = z.infer<typeof clientDuplicates>;

export const mergeInput = z.strictObject({ keptId: id, otherId: id });
