import type { HalfYear } from '#shared/domain/law/half-year';
import type { HalfYearRate, RateKind } from '#shared/domain/law/rates';

/** The rates the user gave. */
export interface RateRepository {
  all(): HalfYearRate[];
  /** In place of the one for that half-year, if the user gave one before. */
  set(rate: Omit<HalfYearRate, 'verification'>): void;
  /** False when there was none. */
  remove(kind: RateKind, halfYear: HalfYear): boolean;
}
