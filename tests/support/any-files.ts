import fc from 'fast-check';
import type { LedgerLine, LineNature } from '#shared/domain/fec/ledger-line';
import { fold } from '#shared/domain/imports/fold';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import type { BankEntryRecord, ClientRecord, InvoiceRecord, PaymentRecord } from '#shared/domain/imports/records';
import type { FileToImport } from '#main/usecases/imports/import-files';
import { client, invoice, payment, understoodFile } from './files';

// Files as readers hand them over, of any content: small, with numbers, clients and days that meet often.

const START = '2026-01-01';
const CODES = ['C1', 'C2', 'C3'] as const;
const LETTERS = ['', '', 'A', 'B'] as const;

export const anyDay: fc.Arbitrary<IsoDate> = fc.integer({ min: 0, max: 300 }).map((days) => addDays(START, days));
const cents = fc.integer({ min: 1, max: 500_000 });
const owner = fc.integer({ min: 0, max: CODES.length - 1 });

/** Every client by its code; the same in every file. */
const clients = CODES.map((code) => client(code));

const anyInvoice = fc.record({ type: fc.constantFrom<InvoiceRecord['type']>('invoice', 'invoice', 'creditNote'), client: owner, issueDate: anyDay, amountCents: cents });

export const anyInvoiceList: fc.Arbitrary<FileToImport> = fc
  .array(anyInvoice, { maxLength: 15 })
  .map((list) => understoodFile('invoices', { clients, invoices: list.map((one, i) => invoice(`F${i}`, { ...one, row: i + 2, dueDate: addDays(one.issueDate, 30) })) }));

const anyPaid = fc.record({ client: owner, issueDate: anyDay, amountCents: cents, share: fc.double({ min: 0, max: 1, noNaN: true }) });

/** A list of open items: what is paid of each already. */
export const anyOpenItems: fc.Arbitrary<FileToImport> = fc
  .array(anyPaid, { maxLength: 15 })
  .map((list) => understoodFile('invoices', { clients, invoices: list.map(({ share, ...one }, i) => invoice(`P${i}`, { ...one, row: i + 2, dueDate: null, paidCents: Math.floor(share * one.amountCents) })) }));

const anyPayment = fc.record({ client: owner, date: anyDay, amountCents: fc.integer({ min: -100_000, max: 500_000 }).filter((n) => n !== 0), names: fc.option(fc.nat(18)) });
const paymentOf = ({ names, ...rest }: { names: number | null } & Pick<PaymentRecord, 'client' | 'date' | 'amountCents'>, i: number, reference: string): PaymentRecord =>
  payment(reference, { ...rest, row: i + 2, invoiceNumber: names === null ? '' : `F${names}` });

/** Payments numbered by their source, or not: then equal ones both stand. */
export const anyPayments: fc.Arbitrary<FileToImport> = fc
  .tuple(fc.array(anyPayment, { maxLength: 12 }), fc.boolean())
  .map(([list, numbered]) => understoodFile('payments', { clients, payments: list.map((one, i) => paymentOf(one, i, numbered ? `R${i}` : '')) }));

const anyClient: fc.Arbitrary<ClientRecord> = fc
  .record({ code: fc.constantFrom('C1', 'C2', 'C3', 'C4'), name: fc.constantFrom('Dupont', 'DUPONT', 'Durand & fils', 'C2'), email: fc.constantFrom('', 'a@b.fr', 'c@d.fr'), postcode: fc.constantFrom('', '21000') })
  .map(({ code, ...details }) => client(code, details));

/** Clients of which some stand there twice, under other names; with their codes, or with none. The reader gives each code and name once. */
export const anyClientList: fc.Arbitrary<FileToImport> = fc
  .boolean()
  .chain((coded) => fc.uniqueArray(coded ? anyClient : anyClient.map((one) => ({ ...one, code: '' })), { minLength: 1, maxLength: 8, selector: ({ code, name }) => `${code} ${fold(name)}` }))
  .map((list) => understoodFile('clients', { clients: list }));

const anyLine = fc.record({
  client: owner,
  nature: fc.constantFrom<LineNature>('invoice', 'invoice', 'creditNote', 'payment', 'refund'),
  date: anyDay,
  piece: fc.nat(12).map((n) => `P${n}`),
  amountCents: cents,
  letters: fc.constantFrom(...LETTERS),
});

export const anyLedgerLines: fc.Arbitrary<LedgerLine[]> = fc.array(anyLine, { maxLength: 25 }).map((lines) => lines.map((line, i) => ({ ...line, row: i + 2, opening: false, label: '' })));

/** The client accounts of a general ledger. */
export function ledgerFile(lines: readonly LedgerLine[]): FileToImport {
  const file = understoodFile('invoices', { clients, ledger: lines });
  return { ...file, file: { ...file.file, kind: 'fec', mapping: {}, rows: lines.length } };
}

export const anyLedger: fc.Arbitrary<FileToImport> = anyLedgerLines.map(ledgerFile);

const anyEntry: fc.Arbitrary<BankEntryRecord> = fc
  .record({ date: anyDay, amountCents: fc.constantFrom(10_000, -10_000, 12_345, 1), label: fc.constantFrom('VIR DUPONT F1', 'PRLV', 'VIR'), bankReference: fc.constantFrom('', '', 'A1', 'A2') })
  .map((entry) => ({ row: 2, valueDate: null, counterpartyName: '', counterpartyIban: '', reference: '', ...entry }));

/** A statement in which equal operations of one day may stand. */
export const anyStatement: fc.Arbitrary<FileToImport> = fc.array(anyEntry, { minLength: 1, maxLength: 12 }).map((entries) => {
  const statement = { account: 'FR7630006000011234567890189', currency: 'EUR', number: '1', from: null, to: null, openingCents: null, closingCents: null, entries: entries.map((entry, i) => ({ ...entry, row: i + 2 })) };
  const file = understoodFile('bank', { clients: [], bank: [statement] });
  return { ...file, file: { ...file.file, mapping: {}, rows: entries.length } };
});

/** Any file, of any kind. */
export const anyFile = fc.oneof(anyInvoiceList, anyOpenItems, anyPayments, anyClientList, anyLedger, anyStatement);
