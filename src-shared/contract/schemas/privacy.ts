import { z } from 'zod';
import { RETENTION_BARS } from '../../domain/privacy/retention';
import { count, id, isoDate } from './common';

/** Years; an invoice is kept ten, to be verified. */
export const retentionYears = z.int().min(1).max(50);

/** Whether a client may be anonymised, and if not why. */
export const clientRetention = z.strictObject({
  clientId: id,
  code: z.string(),
  name: z.string(),
  /** The last invoice, payment, letter or exchange. */
  lastEvent: isoDate.nullable(),
  keptUntil: isoDate.nullable(),
  bars: z.array(z.enum(RETENTION_BARS)),
  anonymisedOn: isoDate.nullable(),
});
export type ClientRetentionView = z.infer<typeof clientRetention>;

export const retentionList = z.strictObject({
  years: retentionYears,
  /** Clients of the books, anonymised ones left out. */
  total: count,
  possible: count,
  anonymised: count,
  /** Those that may be anonymised first, then the nearest to the end of the period; no more than a screen can use. */
  rows: z.array(clientRetention),
});
export type RetentionList = z.infer<typeof retentionList>;

/** `confirmation`: the client's code, typed by the user. */
export const anonymiseInput = z.strictObject({ clientId: id, confirmation: z.string().max(200) });

export const anonymisedClient = z.strictObject({
  code: z.string(),
  name: z.string(),
  /** Entries of the journal and documents that were emptied. */
  entries: count,
  documents: count,
  /** The verified copy made just before, by its file's name: it still names the client. */
  backup: z.string(),
  /** All the copies that lie beside the books, that one included. */
  backups: z.array(z.string()),
  /** The file was written anew: nothing of what was erased is left in it. */
  compacted: z.boolean(),
});
export type AnonymisedClient = z.infer<typeof anonymisedClient>;
