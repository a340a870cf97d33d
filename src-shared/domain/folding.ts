/**
 * Text as names are compared and searched: no accent, no case, no punctuation, ligatures opened, one space.
 * "Établissements L'Hôte & Fils" -> "etablissements l hote fils".
 */
export function foldText(text: string): string {
  if (/^[a-z0-9 ]*$/.test(text)) return collapseSpaces(text);
  if (/^[ -~]*$/.test(text)) return collapseSpaces(text.toLowerCase().replace(/[^a-z0-9]+/g, ' '));
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return collapseSpaces(plain);
}

function collapseSpaces(text: string): string {
  return text.replace(/ {2,}/g, ' ').trim();
}
