import { BOOKS_CURRENCY } from './currency';

/** Amounts are integer cents of one currency; a float never holds money. */
export type Cents = number;

const NO_BREAK_SPACE = '\u00a0';
const TRUE_MINUS = '\u2212';

export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}

/** 123456 -> "1 234,56", French typography: no-break space between thousands, true minus sign. */
export function formatAmount(cents: Cents): string {
  const absolute = Math.abs(cents);
  const euros = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  const sign = cents < 0 ? TRUE_MINUS : '';
  return `${sign}${euros},${String(absolute % 100).padStart(2, '0')}`;
}

/** In any currency: "1 234,56 €", "1 234,56 GBP". @param currency ISO 4217; the cents are hundredths of it */
export function formatMoney(cents: Cents, currency: string): string {
  return currency === BOOKS_CURRENCY ? formatEuros(cents) : `${formatAmount(cents)}${NO_BREAK_SPACE}${currency}`;
}

/** 123456 -> "1 234,56 €". */
export function formatEuros(cents: Cents): string {
  return `${formatAmount(cents)}${NO_BREAK_SPACE}€`;
}
