import { DocumentNumbers } from '#shared/domain/imports/reading/documents';
import type { InvoiceRecord } from '#shared/domain/imports/records';

/** What the file already said of an invoice. */
export interface Seen {
  /** Where the same document of the same client stands; null when it is new. */
  readonly twinRow: number | null;
  /** The two lines say the same in all. */
  readonly identical: boolean;
  /** Other clients have documents of its number. */
  readonly namesakes: boolean;
}

const NEW: Seen = { twinRow: null, identical: false, namesakes: false };
const NAMESAKE: Seen = { ...NEW, namesakes: true };

/** The invoices of a file, as columns: a hundred thousand objects that stay cost more than they tell. */
export class SeenInvoices {
  readonly #numbers = new DocumentNumbers();
  readonly #rows: number[] = [];
  readonly #clients: number[] = [];
  readonly #amounts: number[] = [];
  readonly #paid: (number | null)[] = [];
  readonly #types: string[] = [];
  readonly #issued: string[] = [];
  readonly #due: (string | null)[] = [];
  readonly #settled: (string | null)[] = [];

  /** Remembers the invoice unless its client already has a document of its number. @param client whose it is, whatever its line calls it */
  add(invoice: InvoiceRecord, client: number): Seen {
    const namesakes = this.#numbers.of(invoice.number);
    const twin = namesakes.find((other) => this.#clients[other] === client);
    if (twin !== undefined) return { twinRow: this.#rows[twin] ?? null, identical: this.#isLike(twin, invoice), namesakes: true };
    this.#numbers.add(invoice.number, this.#rows.length, namesakes);
    this.#keep(invoice, client);
    return namesakes.length > 0 ? NAMESAKE : NEW;
  }

  #keep({ row, amountCents, paidCents, type, issueDate, dueDate, settledDate }: InvoiceRecord, client: number): void {
    this.#rows.push(row);
    this.#clients.push(client);
    this.#amounts.push(amountCents);
    this.#paid.push(paidCents);
    this.#types.push(type);
    this.#issued.push(issueDate);
    this.#due.push(dueDate);
    this.#settled.push(settledDate);
  }

  #isLike(index: number, { amountCents, paidCents, type, issueDate, dueDate, settledDate }: InvoiceRecord): boolean {
    return (
      this.#types[index] === type &&
      this.#issued[index] === issueDate &&
      this.#due[index] === dueDate &&
      this.#amounts[index] === amountCents &&
      this.#paid[index] === paidCents &&
      this.#settled[index] === settledDate
    );
  }
}
