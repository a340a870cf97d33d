import { type Atom, atomsOf, isDateLike } from './text-atoms';
import { keysOfDigits } from './number-index';

/** A run of a text that may be the number of an invoice. */
export interface NumberWindow {
  /** Places of its first and last atom, digits both. */
  readonly from: number;
  readonly to: number;
  readonly runs: readonly string[];
  readonly keys: readonly string[];
  /** Its digits without leading zeros. */
  readonly significant: number;
  readonly dateLike: boolean;
  /** The letters before it: one word, and whether nothing stands between. */
  readonly before: string;
  readonly beforeAttached: boolean;
  /** Letters that follow without a space. */
  readonly after: string;
  /** A word for an invoice stands before it, or before the number that it follows in a list. */
  readonly announced: boolean;
  /** A word for another document stands before it. */
  readonly otherDocument: boolean;
  /** It hangs by a sign to more digits: "…-20260012-1". */
  readonly hangs: readonly number[];
}

const LONGEST = 4;
const INVOICE_WORDS = new Set(['FACT', 'FACTS', 'FACTURE', 'FACTURES', 'FAC', 'FACS', 'FA', 'F', 'FC', 'FV', 'FCT', 'FTR', 'INV', 'INVOICE', 'INVOICES', 'N', 'NO', 'NUM', 'NUMERO', 'NR']);
const OTHER_WORDS = new Set(['DEVIS', 'DEV', 'COMMANDE', 'CDE', 'CMD', 'BL', 'BON', 'AVOIR', 'AV', 'CONTRAT', 'CTR', 'CLIENT', 'CLI', 'MANDAT', 'RUM', 'DOSSIER', 'CHEQUE', 'CHQ', 'TEL', 'LOT', 'REMISE', 'SIRET', 'SIREN', 'CARTE', 'CB']);
/** Words between the numbers of one list. */
const LIST_WORDS = new Set(['ET', 'AND', 'PLUS']);

/** All the runs of digits of a text that may be numbers, the longest first. */
export function windowsOf(text: string): NumberWindow[] {
  const atoms = atomsOf(text);
  const announced = announcedAtoms(atoms);
  const windows: NumberWindow[] = [];
  for (const [from, atom] of atoms.entries()) {
    if (!atom.digits || atom.excluded) continue;
    for (let to = from; to < atoms.length && continues(atoms, from, to); to++) {
      if (atoms[to]?.digits === true) windows.push(windowOf(atoms, from, to, announced.has(from)));
    }
  }
  return windows.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
}

/** From one run to the next: digits, a sign or a space between, or a few letters inside the number. */
function continues(atoms: readonly Atom[], from: number, to: number): boolean {
  const atom = atoms[to];
  if (atom === undefined || atom.excluded) return false;
  if (to === from) return true;
  const runs = atoms.slice(from, to + 1).filter(({ digits }) => digits).length;
  const inner = atom.digits || atom.text.length <= 2;
  return runs <= LONGEST && inner && /^[ ./_-]{0,2}$/.test(atom.gap);
}

function windowOf(atoms: readonly Atom[], from: number, to: number, announced: boolean): NumberWindow {
  const runs = atoms.slice(from, to + 1).filter(({ digits }) => digits).map(({ text }) => text);
  const [previous, first, next] = [atoms[from - 1], atoms[from], atoms[to + 1]];
  const joined = runs.join('');
  const letters = previous !== undefined && !previous.digits && /^[ ./_:°#-]{0,3}$/.test(first?.gap ?? '') ? previous.text : '';
  return {
    from,
    to,
    runs,
    keys: keysOfDigits(runs),
    significant: joined.replace(/^0+/, '').length,
    dateLike: isDateLike(joined),
    before: letters,
    beforeAttached: letters !== '' && first?.gap === '',
    after: next !== undefined && !next.digits && next.gap === '' ? next.text : '',
    announced,
    otherDocument: OTHER_WORDS.has(letters) || (letters === 'N' && OTHER_WORDS.has(atoms[from - 2]?.text ?? '')),
    hangs: [
      ...(previous?.digits === true && /^[./_-]$/.test(first?.gap ?? '') ? [from - 1] : []),
      ...(next?.digits === true && /^[./_-]$/.test(next.gap) ? [to + 1] : []),
    ],
  };
}

/** Digits that a word for an invoice announces, itself or at the head of their list: "FACTURES 12, 13 ET 14". */
function announcedAtoms(atoms: readonly Atom[]): Set<number> {
  const announced = new Set<number>();
  let open = false;
  for (const [place, { text, digits }] of atoms.entries()) {
    if (digits && open) announced.add(place);
    else if (!digits) open = INVOICE_WORDS.has(text) || (open && (LIST_WORDS.has(text) || text.length <= 3));
  }
  return announced;
}
