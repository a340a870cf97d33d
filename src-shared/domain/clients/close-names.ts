import { distance } from 'fastest-levenshtein';
import { foldText } from '../folding';

/** What a name says of the form of the company, and of nothing else. */
const LEGAL_FORMS = new Set([
  ...['sa', 'sas', 'sasu', 'sarl', 'eurl', 'selarl', 'selas', 'sci', 'scp', 'snc', 'scop', 'scea', 'earl', 'gaec', 'gie', 'ei', 'eirl'],
  ...['ste', 'societe', 'ets', 'etablissement', 'etablissements', 'entreprise', 'cie', 'compagnie', 'groupe'],
  ...['gmbh', 'ag', 'ltd', 'limited', 'llc', 'inc', 'bv', 'nv', 'spa', 'srl', 'sl', 'et', 'and', 'the', 'la', 'le', 'les', 'l', 'de', 'des', 'du', 'd'],
]);

/** Misspelt letters allowed, as a share of the name. */
const MISSPELT = 0.2;
/** A word as short as this says too little to name a client alone. */
const SHORT_WORD = 3;

/** The words of a name that tell it from another, in order of the alphabet: "Ets DUPONT & Fils SARL" -> "dupont fils". */
export function nameKey(name: string): string {
  const words = foldText(name).replace(/\b([a-z]) (?=[a-z]\b)/g, '$1').split(' ');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return (telling.length > 0 ? telling : words).sort().join(' ');
}

/** Whether two names, as `nameKey` gives them, may be of one client: misspelt, or one with a word more than the other. */
export function areClose(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  if (distance(a, b) <= Math.floor(Math.max(a.length, b.length) * MISSPELT)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const words = short.split(' ');
  const others = new Set(long.split(' '));
  return words.every((word) => others.has(word)) && words.some((word) => word.length > SHORT_WORD);
}
