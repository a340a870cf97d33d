import type { FileOutcome, ImportCounts, RowIssue } from '#shared/contract/schemas/import';
import type { FileQuestion } from '#shared/contract/schemas/import-questions';
import type { IsoDate } from '#shared/domain/calendar';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { RowRejection, RowWarning } from '#shared/domain/imports/issues';
import type { Cents } from '#shared/domain/money';
import type { FileEnd, FileHead } from '../ports/import-reader';

type Counted = keyof ImportCounts;
type Fate = 'created' | 'updated' | 'unchanged';

const none = (): ImportCounts => ({ clients: 0, invoices: 0, creditNotes: 0, payments: 0, allocations: 0, bankEntries: 0, documents: 0 });

/** How much a file moves each client's balance, for the preview. */
export interface Movement {
  readonly clientId: number;
  invoices: number;
  deltaCents: Cents;
  isNew: boolean;
}

/** What a file adds to the books, in one currency. */
interface Totals {
  invoicedCents: Cents;
  creditedCents: Cents;
  paidCents: Cents;
}

/** What becomes of one file's rows while it is applied. */
export class FileTally {
  private readonly counts: Record<Fate, ImportCounts> = { created: none(), updated: none(), unchanged: none() };
  private readonly rejected: RowIssue[] = [];
  private readonly warnings: RowIssue[] = [];
  private readonly totals = new Map<string, Totals>();
  private readonly vanished: FileOutcome['vanished'] = [];
  /** What the user is to be asked about the file. */
  readonly questions: FileQuestion[] = [];
  readonly movements = new Map<number, Movement>();
  #confirmed = 0;
  #toldUpTo: IsoDate | null = null;

  constructor(private readonly file: FileHead) {}

  count(what: Counted, fate: Fate, times = 1): void {
    this.counts[fate][what] += times;
  }

  /** A payment that no file had told of is the file's. */
  confirmPayment(): void {
    this.#confirmed += 1;
  }

  /** @param date the newest day that the file tells of */
  tellUpTo(date: IsoDate | null): void {
    this.#toldUpTo = date;
  }

  get confirmedPayments(): number {
    return this.#confirmed;
  }

  add(total: keyof Totals, cents: Cents, currency = BOOKS_CURRENCY): void {
    this.totalsOf(currency)[total] += cents;
  }

  /** The balance that moves is in euros: what is in another currency counts its invoices only. */
  move(clientId: number, deltaCents: Cents, invoices: number, currency = BOOKS_CURRENCY): void {
    const movement = this.movementOf(clientId);
    if (currency === BOOKS_CURRENCY) movement.deltaCents += deltaCents;
    movement.invoices += invoices;
  }

  markNew(clientId: number): void {
    this.movementOf(clientId).isNew = true;
  }

  reject(row: number, column: string | null, code: RowRejection, value: string | null): void {
    this.rejected.push({ row, column, code, value });
  }

  warn(row: number, column: string | null, code: RowWarning, value: string | null): void {
    this.warnings.push({ row, column, code, value });
  }

  /** An invoice that the file's source does not list any more. */
  vanish(invoice: FileOutcome['vanished'][number]): void {
    this.vanished.push(invoice);
  }

  /** @param end what the reading said of the rows, which comes before what the books said */
  outcome({ rows, rejected, warnings }: FileEnd): FileOutcome {
    return {
      file: this.file.name,
      kind: this.file.kind,
      encoding: this.file.encoding,
      rows,
      ...this.counts,
      rejected: [...rejected, ...this.rejected],
      warnings: [...warnings, ...this.warnings],
      vanished: this.vanished,
      toldUpTo: this.#toldUpTo,
      ...this.totalsOf(BOOKS_CURRENCY),
      foreign: [...this.totals].filter(([currency]) => currency !== BOOKS_CURRENCY).map(([currency, totals]) => ({ currency, ...totals })),
    };
  }

  private totalsOf(currency: string): Totals {
    let totals = this.totals.get(currency);
    if (totals === undefined) {
      totals = { invoicedCents: 0, creditedCents: 0, paidCents: 0 };
      this.totals.set(currency, totals);
    }
    return totals;
  }

  private movementOf(clientId: number): Movement {
    let movement = this.movements.get(clientId);
    if (movement === undefined) {
      movement = { clientId, invoices: 0, deltaCents: 0, isNew: false };
      this.movements.set(clientId, movement);
    }
    return movement;
  }
}

/** True when applying the files would change the books. */
export function changesSomething(applied: readonly { readonly outcome: FileOutcome; readonly confirmedPayments: number }[]): boolean {
  return applied.some(({ outcome: { created, updated }, confirmedPayments }) => confirmedPayments > 0 || [...Object.values(created), ...Object.values(updated)].some((n) => n > 0));
}
