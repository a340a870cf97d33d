import type { IsoDate } from '../calendar';
import type { Cents } from '../money';

/** What a line on a client's account is to the collection of debts. */
export const LINE_NATURES = ['invoice', 'creditNote', 'payment', 'refund'] as const;
export type LineNature = (typeof LINE_NATURES)[number];

/** A line of a client's account in the general ledger. */
export interface LedgerLine {
  readonly row: number;
  /** Index into the ledger's clients. */
  readonly client: number;
  readonly nature: LineNature;
  /** It carries a balance forward from the year before. */
  readonly opening: boolean;
  readonly date: IsoDate;
  /** What the ledger says of when it is due; a FEC says nothing. */
  readonly dueDate?: IsoDate;
  /** The reference of the piece, '' when the line has none. */
  readonly piece: string;
  readonly label: string;
  /** Always positive; the nature tells which way it counts. */
  readonly amountCents: Cents;
  /** The VAT that the line's entry tells of an invoice or a credit note; null or left out when it tells of none. */
  readonly vatCents?: Cents | null;
  /** The letters that tie it to other lines of its client, '' when it is not lettered. */
  readonly letters: string;
}

/** A client account of a ledger. */
export interface LedgerClient {
  readonly code: string;
  readonly name: string;
  /** Why nobody can be reminded behind this account, '' when somebody can. */
  readonly nobody: '' | 'tillTakings' | 'collectiveAccount';
}
