import { fold } from '../imports/fold';

/** Where each column of the FEC stands (LPF A47 A-1); -1 for one the file does not have. */
export interface FecColumns {
  readonly journalCode: number;
  readonly journalLabel: number;
  readonly entryNumber: number;
  readonly entryDate: number;
  readonly account: number;
  readonly accountLabel: number;
  readonly auxiliary: number;
  readonly auxiliaryLabel: number;
  readonly piece: number;
  readonly pieceDate: number;
  readonly label: number;
  readonly debit: number;
  readonly credit: number;
  /** In place of debit and credit. */
  readonly amount: number;
  readonly direction: number;
  readonly letters: number;
}

/** The names of the columns as the law gives them, folded. */
const NAMES: Readonly<Record<keyof FecColumns, readonly string[]>> = {
  journalCode: ['journalcode'],
  journalLabel: ['journallib'],
  entryNumber: ['ecriturenum'],
  entryDate: ['ecrituredate'],
  account: ['comptenum'],
  accountLabel: ['comptelib'],
  auxiliary: ['compauxnum'],
  auxiliaryLabel: ['compauxlib'],
  piece: ['pieceref'],
  pieceDate: ['piecedate'],
  label: ['ecriturelib'],
  debit: ['debit'],
  credit: ['credit'],
  amount: ['montant'],
  direction: ['sens'],
  letters: ['ecriturelet'],
};

/** @returns the columns, or null when the header is not that of a FEC */
export function fecColumns(header: readonly string[]): FecColumns | null {
  const folded = header.map((name) => fold(name).replaceAll(' ', ''));
  const at = (column: keyof FecColumns): number => folded.findIndex((name) => NAMES[column].includes(name));
  const columns: FecColumns = {
    journalCode: at('journalCode'),
    journalLabel: at('journalLabel'),
    entryNumber: at('entryNumber'),
    entryDate: at('entryDate'),
    account: at('account'),
    accountLabel: at('accountLabel'),
    auxiliary: at('auxiliary'),
    auxiliaryLabel: at('auxiliaryLabel'),
    piece: at('piece'),
    pieceDate: at('pieceDate'),
    label: at('label'),
    debit: at('debit'),
    credit: at('credit'),
    amount: at('amount'),
    direction: at('direction'),
    letters: at('letters'),
  };
  const hasAmounts = (columns.debit !== -1 && columns.credit !== -1) || (columns.amount !== -1 && columns.direction !== -1);
  return columns.journalCode !== -1 && columns.entryDate !== -1 && columns.account !== -1 && hasAmounts ? columns : null;
}

/** How many of the first columns tell one entry from the next: four in the order of the law; 0 when they do not come first. */
export function entryCells({ journalCode, entryNumber, entryDate, account }: FecColumns): number {
  const last = Math.max(journalCode, entryNumber, entryDate);
  return last < account ? last + 1 : 0;
}

/** How many of the first columns hold all that is read of a line. */
export const cellsRead = (columns: FecColumns): number => Math.max(...Object.values<number>({ ...columns })) + 1;
