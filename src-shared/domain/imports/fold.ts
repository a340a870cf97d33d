const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** "N° de Pièce" -> "n de piece": lower case, no accents, punctuation as single spaces. Two spellings of one word fold alike. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim();
}

/** The words of a header, folded: "InvoiceDate", "invoice_date" and "Invoice date" give the same. */
export function headerWords(text: string): string[] {
  const spaced = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  const folded = fold(spaced);
  return folded === '' ? [] : folded.split(' ');
}
