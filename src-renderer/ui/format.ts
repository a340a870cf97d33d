import { BOOKS_CURRENCY } from '#shared/domain/currency';
import { type Cents, formatEuros, formatMoney } from '#shared/domain/money';

const EN_DASH = '–';

/** '1 234,56 €'; zero is an en dash, so that a column of figures shows only what counts. */
export const eurosOrDash = (cents: Cents): string => (cents === 0 ? EN_DASH : formatEuros(cents));

/** The same in any currency: '1 234,56 GBP'. */
export const moneyOrDash = (cents: Cents, currency = BOOKS_CURRENCY): string => (cents === 0 ? EN_DASH : formatMoney(cents, currency));

const NO_BREAK_SPACE = '\u00a0';

/** '277 Ko', '1,4 Mo', as file managers say it. */
export function formatSize(bytes: number): string {
  if (bytes < 1_000_000) return `${String(Math.max(1, Math.round(bytes / 1000)))}${NO_BREAK_SPACE}Ko`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}${NO_BREAK_SPACE}Mo`;
}

/** '1 204', with the same space between thousands as amounts. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
