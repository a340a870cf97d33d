/** Days late, both included; `to` is null for what is later than everything else. */
export interface AgeRange {
  readonly from: number;
  readonly to: number | null;
}

/** What a column of an aged balance sums up. */
export type Age = 'notDue' | AgeRange;

type Said =
  | { readonly says: 'notDue' | 'overdue' | 'rest' }
  | { readonly says: 'range'; readonly from: number; readonly to: number }
  /** "30 j": which side of the bound is told by the other columns. */
  | { readonly says: 'bound' | 'over' | 'upTo'; readonly bound: number };

const DAYS_A_MONTH = 30;

/** The ages that headers tell, in any wording: "Non échu", "1 à 30 j", "+ de 90 jours", "Échu 30 j", "M-1". Null for the others. */
export function agesOfHeaders(headers: readonly string[]): (Age | null)[] {
  const said = headers.map(sayingOf);
  return said.map((one, index) => (one === null ? null : resolve(one, said, index)));
}

function boundsOf(said: Said | null): number[] {
  if (said?.says === 'range') return [said.to];
  return said !== null && 'bound' in said ? [said.bound] : [];
}

function resolve(said: Said, all: readonly (Said | null)[], index: number): Age | null {
  const bounds = all.flatMap(boundsOf);
  switch (said.says) {
    case 'notDue':
      return 'notDue';
    case 'range':
      return { from: Math.max(1, said.from), to: said.to };
    case 'upTo':
      return { from: 1, to: said.bound };
    case 'over':
      return { from: said.bound + 1, to: null };
    case 'bound':
      return resolveBound(said.bound, all, index);
    case 'overdue':
      // beside finer columns it is their sum
      return bounds.length === 0 ? { from: 1, to: null } : null;
    case 'rest':
      return bounds.length === 0 ? null : { from: Math.max(...bounds) + (beginAtBounds(all) ? DAYS_A_MONTH : 0) + 1, to: null };
  }
}

/** "30 j" ends there, unless another column does: after "61-90", "90" is what is beyond; after "< 1 mois", "1 mois" begins. */
function resolveBound(bound: number, all: readonly (Said | null)[], index: number): AgeRange {
  const bounds = all.flatMap(boundsOf);
  if (beginAtBounds(all)) {
    const next = bounds.filter((other) => other > bound).sort((a, b) => a - b)[0];
    return { from: bound + 1, to: next ?? (all.some((one) => one?.says === 'rest') ? bound + DAYS_A_MONTH : null) };
  }
  const closed = all.slice(0, index).some((other) => other?.says !== 'over' && boundsOf(other).includes(bound));
  if (closed) return { from: bound + 1, to: null };
  return { from: Math.max(0, ...bounds.filter((other) => other < bound)) + 1, to: bound };
}

/** "< 1 mois", "1 mois", "2 mois": bare figures say where columns begin. */
function beginAtBounds(all: readonly (Said | null)[]): boolean {
  return all.some((one) => one?.says === 'upTo' && all.some((other) => other?.says === 'bound' && other.bound === one.bound));
}

const NOT_DUE = /^(?:(?:montant|solde|total|encours) )?(?:(?:non|pas)(?: encore)? echue?s?|a echoir|not (?:yet )?due|current|courant|non exigible)$/;
const OVERDUE = /^(?:(?:montant|solde|total) )?(?:echue?s?|overdue|past due|en retard)$/;
const REST = /^(?:et )?(?:anterieure?s?|plus anciens?|older|au dela|autres? echus?)$/;

/** Said around the figures. */
const UNITS = /\b(?:jours?|jrs?|j|days?|d|mois|months?)\b/g;
const AGE_WORDS = /\b(?:echue?s?|retards?|impayes?|past|due|overdue|late|depuis|entre|de|tranches?|anciennete|age|echeances?|creances?)\b/g;

function sayingOf(header: string): Said | null {
  const plain = plainText(header);
  if (NOT_DUE.test(plain)) return { says: 'notDue' };
  if (OVERDUE.test(plain)) return { says: 'overdue' };
  if (REST.test(plain)) return { says: 'rest' };
  return monthsAgo(plain) ?? figuresOf(plain);
}

function plainText(header: string): string {
  const bare = header.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return bare.replace(/[’'().:,_]/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, ' ').trim();
}

/** "M-2": due two months before the month of the balance. */
function monthsAgo(plain: string): Said | null {
  const months = /^m(?:ois)? ?(?:- ?(\d{1,2}))?( ?\+| et \+| et plus)?$/.exec(plain);
  if (!months || plain === 'mois') return null;
  const ago = Number(months[1] ?? 0);
  if (months[2] !== undefined) return { says: 'over', bound: ago * DAYS_A_MONTH };
  return { says: 'range', from: ago * DAYS_A_MONTH + 1, to: (ago + 1) * DAYS_A_MONTH };
}

function figuresOf(plain: string): Said | null {
  const factor = /\b(?:mois|months?)\b/.test(plain) ? DAYS_A_MONTH : 1;
  // "30j" as one word
  const spaced = plain.replace(/(\d)(j|jrs?|jours?|d|days?)\b/g, '$1 $2');
  const bare = spaced.replace(UNITS, ' ').replace(AGE_WORDS, ' ').replace(/\s+/g, ' ').trim();
  const range = /^(\d{1,3}) ?(?:-|a|to|et|\/) ?(\d{1,3})$/.exec(bare);
  if (range) return rangeSaid(Number(range[1]) * factor, Number(range[2]) * factor);
  const over = /^(?:\+|>=?|plus|au dela|superieure? a|over|more than|older than|apres|sup) ?(\d{1,3})$/.exec(bare) ?? /^(\d{1,3}) ?(?:\+|et (?:plus|\+)|and (?:over|above|older)|or more|et au dela)$/.exec(bare);
  if (over) return { says: 'over', bound: Number(over[1]) * factor };
  const upTo = /^(?:<=?|moins|inferieure? a|jusqu a|up to|less than) ?(\d{1,3})$/.exec(bare);
  if (upTo) return { says: 'upTo', bound: Number(upTo[1]) * factor };
  // a number alone is an age only where a word says so
  return /^\d{1,3}$/.test(bare) && bare !== plain && Number(bare) > 0 ? { says: 'bound', bound: Number(bare) * factor } : null;
}

function rangeSaid(from: number, to: number): Said | null {
  return from < to ? { says: 'range', from, to } : null;
}
