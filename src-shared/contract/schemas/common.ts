import { z } from 'zod';
import { isIsoDate } from '../../domain/calendar';

export const cents = z.int().min(-1e13).max(1e13);
export const isoDate = z.string().refine(isIsoDate, { error: 'not a calendar date' });
export const id = z.int().positive();
export const shortText = z.string().trim().max(200);
export const longText = z.string().trim().max(4000);
export const count = z.int().min(0);
export const empty = z.strictObject({});

/** A slice of a long list: the grid asks for what it shows. */
export const slice = { offset: z.int().min(0), limit: z.int().min(1).max(500) };

export const sortDirection = z.enum(['asc', 'desc']);

/** Ageing bounds as areBounds wants them. */
export const bounds = z.array(z.int().positive()).min(1).max(8).refine((list) => list.every((bound, i) => bound > (list[i - 1] ?? 0)), {
  error: 'bounds must increase',
});
