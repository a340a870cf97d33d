/** The invoices that a payment's own words name, in the order they are named: the debtor's choice (C. civ. 1342-10). */
export function debtorsChoice(words: string, invoices: readonly { readonly id: number; readonly number: string }[]): number[] {
  const text = words.toUpperCase();
  return invoices
    .map(({ id, number }) => ({ id, place: placeOf(text, number.toUpperCase()) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

/** Where a number stands in a text by itself, not within a longer one; -1 when it does not. */
function placeOf(text: string, number: string): number {
  if (number === '') return -1;
  for (let place = text.indexOf(number); place >= 0; place = text.indexOf(number, place + 1)) {
    if (!isPartOfWord(text[place - 1]) && !isPartOfWord(text[place + number.length])) return place;
  }
  return -1;
}

const isPartOfWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
