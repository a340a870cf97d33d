import type { Cents } from '../money';
import type { LedgerLine } from './ledger-line';

/** A line of a client's account while its entry is being read. */
export type OpenLine = { -readonly [Key in keyof LedgerLine]: LedgerLine[Key] };

/** Lines of one piece within an entry, or the whole entry. Cents are credits less debits. */
interface Part {
  readonly documents: OpenLine[];
  saleCents: Cents;
  vatCents: Cents;
  /** It has a line of VAT. */
  taxed: boolean;
  /** It holds nothing but clients, sales and their VAT, all of it readable. */
  plain: boolean;
}

/** VAT collected on sales (general chart of accounts), and what is booked beside it that is not VAT. */
export const VAT_COLLECTED = '4457';
const OTHER_TAXES = '44578';
const SALES = '7';

/** The highest rate in France is 20 % (CGI, article 278); lines are rounded one by one. */
const MOST_OF_NET = 0.21;

/**
 * Tells the VAT of what one entry books on clients' accounts: the whole entry must be one document of one client, or the
 * lines of one piece in it, and amount with VAT = sales + VAT to the cent. A piece of an entry does not balance: nothing is told.
 */
export class EntryVat {
  readonly #parts = new Map<string, Part>();

  /** A line of a client's account. */
  book(line: OpenLine): void {
    this.#partOf(line.piece).documents.push(line);
  }

  /** A line of another account. @param cents credit less debit; not finite when it cannot be read */
  post(account: string, piece: string, cents: Cents): void {
    const part = this.#partOf(piece);
    if (account.startsWith(VAT_COLLECTED) && !account.startsWith(OTHER_TAXES)) {
      part.vatCents += cents;
      part.taxed = true;
    } else if (account.startsWith(SALES)) part.saleCents += cents;
    else part.plain &&= cents === 0;
    if (!Number.isFinite(cents)) part.plain = false;
  }

  /** A line of a client's account that could not be read. */
  spoil(piece: string): void {
    this.#partOf(piece).plain = false;
  }

  /** Writes what the entry tells on its lines. */
  tell(): void {
    const parts = [...this.#parts.values()];
    if (parts.length > 1 && tellPart(together(parts))) return;
    for (const part of parts) tellPart(part);
  }

  /** Begins another entry. */
  clear(): void {
    if (this.#parts.size > 0) this.#parts.clear();
  }

  #partOf(piece: string): Part {
    let part = this.#parts.get(piece);
    if (part === undefined) {
      part = { documents: [], saleCents: 0, vatCents: 0, taxed: false, plain: true };
      this.#parts.set(piece, part);
    }
    return part;
  }
}

function together(parts: readonly Part[]): Part {
  const whole: Part = { documents: [], saleCents: 0, vatCents: 0, taxed: false, plain: true };
  for (const part of parts) {
    for (const line of part.documents) whole.documents.push(line);
    whole.saleCents += part.saleCents;
    whole.vatCents += part.vatCents;
    whole.taxed ||= part.taxed;
    whole.plain &&= part.plain;
  }
  return whole;
}

/** @returns false when the part tells nothing */
function tellPart(part: Part): boolean {
  const [first, ...others] = part.documents;
  if (first === undefined || !part.taxed || !part.plain || !isOneDocument(first, others)) return false;
  const turned = (cents: Cents): Cents => (first.nature === 'invoice' ? cents : 0 - cents);
  const grossCents = part.documents.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const netCents = turned(part.saleCents);
  const vatCents = turned(part.vatCents);
  if (grossCents !== netCents + vatCents || vatCents < 0 || vatCents > netCents * MOST_OF_NET) return false;
  // the lines of a document are added up: all of it is on the first
  first.vatCents = vatCents;
  for (const line of others) line.vatCents = 0;
  return true;
}

/** Lines that become one document of the books (see settle.ts). */
function isOneDocument(first: OpenLine, others: readonly OpenLine[]): boolean {
  if (first.opening || (first.nature !== 'invoice' && first.nature !== 'creditNote')) return false;
  const isSame = (line: OpenLine): boolean =>
    line.client === first.client && line.nature === first.nature && line.piece === first.piece && line.date === first.date && line.letters === first.letters && !line.opening;
  return others.length === 0 || (first.piece !== '' && others.every(isSame));
}
