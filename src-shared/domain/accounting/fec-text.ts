import type { IsoDate } from '../calendar';
import type { Cents } from '../money';
import type { Entry } from './entries';

/** The columns of LPF A47 A-1, in their order. */
export const FEC_HEADER = [
  'JournalCode', 'JournalLib', 'EcritureNum', 'EcritureDate', 'CompteNum', 'CompteLib', 'CompAuxNum', 'CompAuxLib', 'PieceRef',
  'PieceDate', 'EcritureLib', 'Debit', 'Credit', 'EcritureLet', 'DateLet', 'ValidDate', 'Montantdevise', 'Idevise',
] as const;

export interface EntryJournal {
  readonly code: string;
  readonly label: string;
}

/**
 * Entries as text in the columns of a FEC, tab separated, numbered from 1: a proposal to be taken into a program of
 * accounting, validated by nobody (no ValidDate).
 */
export function entriesText(entries: readonly Entry[], journal: EntryJournal): string {
  const rows = entries.flatMap(({ date, piece, label, lines }, i) =>
    lines.map(({ account, accountLabel, auxiliary, auxiliaryLabel, debitCents, creditCents }) => [
      journal.code, journal.label, String(i + 1), compact(date), account, accountLabel, auxiliary, auxiliaryLabel, piece,
      compact(date), label, amount(debitCents), amount(creditCents), '', '', '', '', '',
    ]),
  );
  return [FEC_HEADER, ...rows].map((row) => `${row.map(safe).join('\t')}\r\n`).join('');
}

const compact = (date: IsoDate): string => date.replaceAll('-', '');

/** Decimal comma, nothing between thousands. */
const amount = (cents: Cents): string => `${String(Math.floor(cents / 100))},${String(cents % 100).padStart(2, '0')}`;

/** What a spreadsheet would take for a formula becomes text, and nothing ends the cell or its line before its end. */
function safe(text: string): string {
  const oneLine = text.replace(/[\p{Cc}\p{Zl}\p{Zp}"|]+/gu, ' ').trim();
  return /^[=+\-@]/.test(oneLine) ? `'${oneLine}` : oneLine;
}
