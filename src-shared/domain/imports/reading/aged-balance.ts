import { addDays, formatShortDate } from '#shared/domain/calendar';
import { cellText, isBlank, type Row } from '#shared/domain/imports/cells';
import { BUCKET_FIELDS, type BucketField, type ImportField } from '#shared/domain/imports/fields';
import { fold } from '#shared/domain/imports/fold';
import type { AmountReader, TextReader } from '#shared/domain/imports/reading/cell-readers';
import { FileClients, NO_CLIENT } from '#shared/domain/imports/reading/clients';
import { SkippedRows } from '#shared/domain/imports/reading/skipped-rows';
import type { RowReader, TableReading } from '#shared/domain/imports/reading/table-reading';
import type { ImportRecords, InvoiceRecord } from '#shared/domain/imports/records';
import type { AgeRange } from '#shared/domain/imports/vocabulary/ages';
import type { Cents } from '#shared/domain/money';

/** What the amounts of a column are; 'unaged' for a balance without ages, 'unallocated' for credits set against nothing. */
type Part = { readonly says: 'notDue' | 'unaged' | 'unallocated' } | { readonly says: 'late'; readonly age: AgeRange };

const TOTAL_OF_ALL = /^(?:(?:sous|grand|sub) )?tota(?:l|ux)(?: (?:general|generaux|clients?|global|balance|euros?|eur|ttc|page|tiers|debiteurs?|societe|agence|comptes?|des?|du|a|au)\b.*)?$/;

/** "Total 411": of an account, not a client's name. */
const TOTAL_OF_ACCOUNT = /^(?:sous )?total (?:comptes? )?\d+$/;
/** Lines looked back over for those that a subtotal adds up. */
const LONGEST_GROUP = 1000;

interface PartColumn {
  readonly field: ImportField;
  readonly part: Part;
  readonly amount: AmountReader;
}

/**
 * Reads an aged balance: one opening item per client and bucket, a credit where the amount is negative. An item of a bucket
 * is dated as late as its bucket allows (its first day), so that nobody is said later than the file says; what is not due
 * takes the client's terms from the day of the balance.
 */
export class AgedBalance implements RowReader {
  readonly #reading: TableReading;
  readonly #clients: FileClients;
  readonly #skipped: SkippedRows;
  readonly #code: TextReader;
  readonly #parts: readonly PartColumn[];
  readonly #open: AmountReader;
  readonly #debit: AmountReader;
  readonly #credit: AmountReader;
  /** A client may stand on several lines, one an account: its items are sums. */
  readonly #items = new Map<string, InvoiceRecord>();
  #sumCents: Cents = 0;
  /** Of each line so far. */
  readonly #lineCents: Cents[] = [];

  constructor(reading: TableReading) {
    this.#reading = reading;
    this.#clients = new FileClients(reading);
    this.#skipped = new SkippedRows(reading, 'clientCode', { headings: true });
    this.#code = reading.text('clientCode');
    this.#parts = partColumns(reading);
    this.#open = reading.amount('open');
    this.#debit = reading.amount('debit');
    this.#credit = reading.amount('credit');
    if (!reading.plan.balanceDate.told) reading.warn(reading.plan.headerIndex, 'balanceDateAssumed', null, formatShortDate(reading.plan.balanceDate.date));
  }

  read(row: Row, index: number): void {
    if (this.#isTotal(row, index)) return;
    this.#reading.rows++;
    const amounts = this.#parts.map(({ amount }) => amount.read(row));
    const whole = this.#whole(row);
    const unreadable = amounts.findIndex((cents) => cents !== null && !Number.isFinite(cents));
    if (unreadable >= 0) return this.#reject(index, amounts[unreadable] ?? null, this.#parts[unreadable]?.field ?? 'open');
    if (whole !== null && !Number.isFinite(whole)) return this.#reject(index, whole, 'open');
    const client = this.#clients.of(row, index);
    if (client === NO_CLIENT) return this.#reading.reject(index, 'missingClient', this.#reading.clientField());
    const parts = this.#partsOf(amounts, whole);
    const sum = parts.reduce((total, { cents }) => total + cents, 0);
    if (whole !== null && sum !== whole) this.#reading.warn(index, 'bucketsDisagree', 'open');
    this.#sumCents += sum;
    this.#lineCents.push(sum);
    for (const { part, cents } of parts) if (cents !== 0) this.#add(client, part, cents, index);
  }

  take(): ImportRecords {
    return { clients: this.#clients.take(), invoices: [], payments: [] };
  }

  finish(): ImportRecords {
    const invoices = [...this.#items.values()].filter(({ amountCents }) => amountCents !== 0);
    return { ...this.take(), invoices: invoices.map(signedAsType) };
  }

  /** A total is checked against the lines above it. A client may be called "Total Energies": it has a code, or another balance. */
  #isTotal(row: Row, index: number): boolean {
    const filled = row.filter((cell) => !isBlank(cell));
    const word = fold(cellText(filled[0]));
    if (this.#isSubtotal(word, row)) return this.#skipped.skips(row, index);
    if (filled.length > 1 && !TOTAL_OF_ALL.test(word) && !isBlank(this.#code.cell(row))) return false;
    const total = this.#whole(row);
    const differs = total !== null && Number.isFinite(total) && total !== this.#sumCents;
    if (differs && word.startsWith('total') && !TOTAL_OF_ALL.test(word)) return false;
    if (!this.#skipped.skips(row, index)) return false;
    if (differs) this.#reading.warn(index, 'totalDisagrees', 'open');
    return true;
  }

  /** Of an account, or of a group: the sum of some of the lines just above. */
  #isSubtotal(word: string, row: Row): boolean {
    if (TOTAL_OF_ALL.test(word)) return false;
    if (TOTAL_OF_ACCOUNT.test(word)) return true;
    const total = /^(?:sous )?total /.test(word) && isBlank(this.#code.cell(row)) ? this.#whole(row) : null;
    let sum: Cents = 0;
    for (let back = 1; total !== null && back <= Math.min(this.#lineCents.length, LONGEST_GROUP); back++) {
      sum += this.#lineCents.at(-back) ?? 0;
      if (back > 1 && sum === total) return true;
    }
    return false;
  }

  #whole(row: Row): Cents | null {
    if (this.#open.mapped) return this.#open.read(row);
    if (this.#parts.length > 0 || !(this.#debit.mapped || this.#credit.mapped)) return null;
    const debit = this.#debit.read(row);
    const credit = this.#credit.read(row);
    return debit === null && credit === null ? null : (debit ?? 0) - Math.abs(credit ?? 0);
  }

  #partsOf(amounts: readonly (Cents | null)[], whole: Cents | null): { part: Part; cents: Cents }[] {
    if (amounts.every((cents) => cents === null || cents === 0)) return [{ part: { says: 'unaged' }, cents: whole ?? 0 }];
    const sum = amounts.reduce<Cents>((total, cents) => total + (cents ?? 0), 0);
    return this.#parts.map(({ part }, i) => {
      const cents = amounts[i] ?? 0;
      // credits may be written without a sign: the balance of the line tells
      return { part, cents: part.says === 'unallocated' && cents > 0 && sum !== whole ? -cents : cents };
    });
  }

  #reject(index: number, cents: number | null, field: ImportField): void {
    this.#reading.reject(index, Number.isNaN(cents) ? 'notAnAmount' : 'amountTooLarge', field);
  }

  #add(client: number, part: Part, cents: Cents, index: number): void {
    const { date } = this.#reading.plan.balanceDate;
    const number = `SOLDE ${date} ${nameOfPart(part)}`.trim();
    const key = `${String(this.#clients.sameAs(client))}|${number}`;
    const known = this.#items.get(key);
    if (known !== undefined) {
      this.#items.set(key, { ...known, amountCents: known.amountCents + cents });
      return;
    }
    const dueDate = part.says === 'late' ? addDays(date, -part.age.from) : null;
    this.#items.set(key, {
      row: this.#reading.table.lineOf(index),
      type: 'invoice',
      number,
      client,
      issueDate: dueDate ?? date,
      dueDate,
      amountCents: cents,
      paidCents: null,
      settledDate: null,
      label: `Solde repris au ${formatShortDate(date)}`,
      summary: true,
    });
  }
}

function signedAsType(item: InvoiceRecord): InvoiceRecord {
  return item.amountCents > 0 ? item : { ...item, type: 'creditNote', amountCents: -item.amountCents, dueDate: null };
}

function nameOfPart(part: Part): string {
  if (part.says === 'late') return part.age.to === null ? `>${String(part.age.from - 1)}` : `${String(part.age.from)}-${String(part.age.to)}`;
  return part.says === 'notDue' ? 'non échu' : part.says === 'unallocated' ? 'non affecté' : '';
}

function partColumns(reading: TableReading): PartColumn[] {
  const late = BUCKET_FIELDS.map((field) => ({ field, part: { says: 'late', age: ageOfField(reading, field) } as const }));
  const all: readonly { field: ImportField; part: Part }[] = [{ field: 'notDue', part: { says: 'notDue' } }, ...late, { field: 'unallocated', part: { says: 'unallocated' } }];
  return all.map(({ field, part }) => ({ field, part, amount: reading.amount(field) })).filter(({ amount }) => amount.mapped);
}

const DAYS_A_BUCKET = 30;

/** As its header says; a column that the user calls a bucket and whose header says nothing is that many months late. */
function ageOfField({ plan }: TableReading, field: BucketField): AgeRange {
  const age = plan.assignment.get(field)?.age ?? null;
  if (age !== null && age !== 'notDue') return age;
  const before = BUCKET_FIELDS.indexOf(field) * DAYS_A_BUCKET;
  return { from: before + 1, to: before + DAYS_A_BUCKET };
}
