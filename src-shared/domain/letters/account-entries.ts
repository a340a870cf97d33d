import type { IsoDate } from '../calendar';
import type { Cents } from '../money';
import type { AccountLedger, LedgerAllocation } from './account-ledger';
import type { LetterMovement, StatementMatch, StatementPart } from './letter-data';

/** A movement with its currency, before a statement chooses its days. */
export interface AccountEntry extends LetterMovement {
  readonly currency: string;
}

/** An item of the ledger as allocations name it. */
interface NamedItem extends StatementPart {
  readonly key: string;
  /** Of what it does to the balance. */
  readonly sign: 1 | -1;
  readonly dueDate: IsoDate | null;
  readonly item: { readonly amountCents: Cents; readonly openCents: Cents; readonly currency: string; readonly allocations: readonly LedgerAllocation[] };
}

/** On one day, what is owed before what settles it. */
const ORDER: readonly LetterMovement['kind'][] = ['invoice', 'interest', 'indemnity', 'refund', 'creditNote', 'writeOff', 'payment'];

/** Every document and payment of the account in the order of days, with what it was set against. */
export function accountEntries(ledger: AccountLedger): AccountEntry[] {
  const items = itemsOf(ledger);
  const byKey = new Map(items.map((each) => [each.key, each]));
  return items
    .map(({ key, kind, reference, date, sign, dueDate, item: { amountCents, openCents, currency, allocations } }): AccountEntry => ({
      date,
      kind,
      reference,
      cents: sign * amountCents,
      dueDate,
      openCents: openCents === 0 ? 0 : sign * openCents,
      matches: allocations.flatMap((each) => matchOf(each, key, byKey)),
      currency,
    }))
    .sort(inOrder);
}

function itemsOf({ invoices, creditNotes, payments }: AccountLedger): NamedItem[] {
  return [
    ...invoices.map((item): NamedItem => ({ key: invoiceKey(item), kind: item.nature, reference: item.number, date: item.issueDate, sign: 1, dueDate: item.dueDate, item })),
    // The number of a write-off is ours alone.
    ...creditNotes.map((item): NamedItem => ({ key: creditNoteKey(item), kind: item.nature, reference: item.nature === 'writeOff' ? '' : item.number, date: item.issueDate, sign: -1, dueDate: null, item })),
    ...payments.map((item): NamedItem => ({ key: paymentKey(item), kind: item.amountCents < 0 ? 'refund' : 'payment', reference: item.reference, date: item.date, sign: -1, dueDate: null, item })),
  ];
}

/** The other side of an allocation. */
function matchOf({ date, amountCents, invoice, refund, payment, creditNote }: LedgerAllocation, own: string, items: ReadonlyMap<string, StatementPart>): StatementMatch[] {
  const sides = [invoice && invoiceKey(invoice), refund && paymentKey(refund), payment && paymentKey(payment), creditNote && creditNoteKey(creditNote)];
  const key = sides.find((side) => side !== null && side !== own) ?? '';
  const other = items.get(key);
  return other === undefined ? [] : [{ kind: other.kind, reference: other.reference, date: other.date, matchedOn: date, cents: amountCents }];
}

type Numbered = { readonly id: number };
const invoiceKey = ({ id }: Numbered): string => `invoice ${String(id)}`;
const creditNoteKey = ({ id }: Numbered): string => `creditNote ${String(id)}`;
const paymentKey = ({ id }: Numbered): string => `payment ${String(id)}`;

function inOrder(one: LetterMovement, other: LetterMovement): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  if (one.kind !== other.kind) return ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind);
  if (one.reference === other.reference) return 0;
  return one.reference < other.reference ? -1 : 1;
}
