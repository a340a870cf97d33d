import type { Repositories } from '../ports/books';

const KEY = 'retentionYears';
/** Invoices and their vouchers: ten years, to be verified. */
export const DEFAULT_RETENTION_YEARS = 10;

export function retentionYears({ settings }: Pick<Repositories, 'settings'>): number {
  const kept = settings.get(KEY);
  return typeof kept === 'number' ? kept : DEFAULT_RETENTION_YEARS;
}
