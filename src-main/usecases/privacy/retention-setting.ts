import type { Repositories } from '../ports/books';

export const RETENTION_KEY = 'retentionYears';
/** Invoices and their vouchers: ten years, to be verified. */
export const DEFAULT_RETENTION_YEARS = 10;

export function retentionYears({ settings }: Pick<Repositories, 'settings'>): number {
  const kept = settings.get(RETENTION_KEY);
  return typeof kept === 'number' ? kept : DEFAULT_RETENTION_YEARS;
}
