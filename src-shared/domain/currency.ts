/** The currency of the books, ISO 4217. What is in another is kept in it and never added to euros. */
export const BOOKS_CURRENCY = 'EUR';

/** Signs and names that files use in place of the code. A dollar alone is that of the United States. */
const CODES: Readonly<Record<string, string>> = { '€': 'EUR', EURO: 'EUR', EUROS: 'EUR', '£': 'GBP', $: 'USD', US$: 'USD', '¥': 'JPY', FS: 'CHF' };

/** @returns the ISO 4217 code that a cell names, null when it is euros, blank, or nothing like a currency */
export function foreignCurrencyOf(text: string): string | null {
  const bare = text.trim().toUpperCase();
  const code = CODES[bare] ?? bare;
  return /^[A-Z]{3}$/.test(code) && code !== BOOKS_CURRENCY ? code : null;
}
