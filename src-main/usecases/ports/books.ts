import type { AgedAmounts, AgeingBounds } from '#shared/domain/ageing';
import type { IsoDate } from '#shared/domain/calendar';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import type { DunningAccount } from '#shared/domain/dunning/propose';
import type { Cents } from '#shared/domain/money';
import type { PaymentTerms } from '#shared/domain/payment-terms';
import type { BalanceLine, BalanceLinesQuery, ClientBalance } from '#shared/contract/schemas/balance';
import type { Client, ClientListQuery, ClientRow, CorrespondenceView, CreditNoteView, DocumentView, InvoiceView, PaymentView } from '#shared/contract/schemas/client';
import type { Company } from '#shared/contract/schemas/company';
import type { AgendaRepository } from './agenda';
import type { BankRepository } from './bank';
import type { ClaimLine } from '#shared/domain/letters/claims';
import type { ClaimRepository } from './claims';
import type { ClientMergeRepository } from './client-merges';
import type { CorrespondenceRepository } from './correspondence';
import type { DoubtfulRepository } from './doubtful';
import type { DossierLetterRepository } from './dossier-letters';
import type { ImportStore } from './import-store';
import type { FormalNoticeRepository } from './formal-notices';
import type { JournalRepository } from './journal';
import type { LegalFactRepository } from './legal-facts';
import type { LimitationRepository } from './limitation';
import type { IssuedLetterRepository } from './issued-letters';
import type { NoticeRepository } from './notices';
import type { ObstacleRepository } from './obstacles';
import type { PersonalDataRepository } from './personal-data';
import type { PolicyRepository } from './policies';
import type { RateRepository } from './rates';
import type { ResponseRepository } from './response';
import type { TemplateRepository } from './templates';
import type { ClientCheckRepository, TermsRepository } from './terms';

/** The picture at the head of the letters. */
export interface CompanyLogo {
  readonly mime: 'image/png' | 'image/jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export interface CompanyRepository {
  get(): Company;
  isExample(): boolean;
  update(company: Company): void;
  logo(): CompanyLogo | null;
  /** null: the letters have none. */
  setLogo(logo: CompanyLogo | null): void;
}

export interface SettingRepository {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

export interface ClientRepository {
  list(query: ClientListQuery, today: IsoDate): { total: number; outstandingCents: Cents; overdueCents: Cents; rows: ClientRow[] };
  count(): number;
  find(id: number): Client | null;
  findByCode(code: string): Client | null;
  update(client: Client): void;
}

/** A debt or a credit with what is still open on it now. */
export interface LedgerItem {
  readonly id: number;
  readonly clientId: number;
  readonly number: string;
  readonly date: IsoDate;
  /** Positive for invoices, credit notes and payments; negative for refunds. */
  readonly amountCents: Cents;
  readonly openCents: Cents;
  /** ISO 4217. */
  readonly currency: string;
}

/** What a client owes in a currency other than that of the books, its credits taken off; never added to euros. */
export interface ForeignBalance {
  readonly clientId: number;
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  readonly openCents: Cents;
}

export interface NewPayment {
  readonly clientId: number;
  readonly date: IsoDate;
  readonly amountCents: Cents;
  readonly reference: string;
  readonly method: string;
  /** ISO 4217; left out for that of the books. */
  readonly currency?: string;
}

export interface NewCreditNote {
  readonly clientId: number;
  readonly nature: 'creditNote' | 'writeOff';
  readonly number: string;
  readonly label: string;
  readonly issueDate: IsoDate;
  readonly amountCents: Cents;
  readonly currency: string;
}

export interface NewAllocation {
  readonly date: IsoDate;
  readonly amountCents: Cents;
  readonly debt: { readonly invoiceId: number } | { readonly refundId: number };
  readonly credit: { readonly paymentId: number } | { readonly creditNoteId: number };
}

export interface LedgerRepository {
  invoiceCount(): number;
  /** What the client owes in euros in all, less its credits; 0 for a client that the books do not hold. */
  outstandingOf(clientId: number): Cents;
  /** When the client was first invoiced; null when it never was. */
  firstInvoiceDate(clientId: number): IsoDate | null;
  findInvoice(id: number): LedgerItem | null;
  findInvoicesByNumber(number: string): LedgerItem[];
  /** Those in euros: what a payment recorded by hand settles. */
  openInvoices(clientId: number): { id: number; number: string; issueDate: IsoDate; dueDate: IsoDate; openCents: Cents }[];
  findPayment(id: number): LedgerItem | null;
  findCreditNote(id: number): LedgerItem | null;
  /** Open credits in euros, oldest first: what a refund consumes. */
  openCredits(clientId: number): (LedgerItem & { readonly kind: 'payment' | 'creditNote' })[];
  insertPayment(payment: NewPayment): number;
  /** Frees the payment's allocations too. */
  deletePayment(id: number): void;
  hasCreditNote(clientId: number, number: string): boolean;
  insertCreditNote(creditNote: NewCreditNote): number;
  /** Frees its allocations too. */
  deleteCreditNote(id: number): void;
  findWriteOff(id: number): LedgerItem | null;
  /** Write-offs set against an invoice, oldest first. */
  writeOffsOf(invoiceId: number): LedgerItem[];
  insertAllocation(allocation: NewAllocation): number;
  /** `writeOffId`: the write-off it is made of, null for other credits. */
  findAllocation(id: number): { readonly clientId: number; readonly amountCents: Cents; readonly writeOffId: number | null } | null;
  deleteAllocation(id: number): void;
  invoicesOf(clientId: number, asOf: IsoDate): InvoiceView[];
  creditNotesOf(clientId: number, asOf: IsoDate): CreditNoteView[];
  paymentsOf(clientId: number, asOf: IsoDate): PaymentView[];
}

export interface BalanceRepository {
  /** Clients with anything open at the date, by name. */
  aged(asOf: IsoDate, bounds: AgeingBounds): ClientBalance[];
  agedOf(clientId: number, asOf: IsoDate, bounds: AgeingBounds): AgedAmounts;
  /** Per client, in the order of names, and currency: those whose balance in it is not nothing at the date. */
  foreign(asOf: IsoDate, clientId: number | null): ForeignBalance[];
  lines(query: BalanceLinesQuery): { total: number; sumCents: Cents; rows: BalanceLine[] };
}

/** What a frozen document was made from: JSON, hashed as it is written. */
export interface FrozenSource {
  readonly data: string;
  readonly sha256: string;
}

export interface NewNotice {
  readonly reference: string;
  readonly clientId: number;
  readonly level: number;
  readonly channel: DunningPolicy['steps'][number]['channel'];
  readonly template: string;
  readonly issuedOn: IsoDate;
  readonly deadline: IsoDate;
  readonly unallocatedCents: Cents;
  readonly totalCents: Cents;
  /** The user's template it was made from; null for the shipped one. */
  readonly templateId: number | null;
  readonly subject: string;
  /** Claimed beside the invoices, each of its invoice. */
  readonly claims: readonly ClaimLine[];
  readonly lines: readonly { readonly invoiceId: number; readonly openCents: Cents; readonly daysLate: number; readonly levelBefore: number; readonly levelAfter: number }[];
  readonly document: { readonly name: string; readonly mime: string; readonly sha256: string; readonly bytes: Uint8Array; readonly source: FrozenSource };
}

export interface DunningRepository {
  /** Of every policy's steps, the days from the due date of the earliest. */
  earliestOffsetDays(): number;
  /** Accounts with an invoice issued by `date` and due before `dueBefore`, in the order of the clients' names. */
  accounts(date: IsoDate, dueBefore: IsoDate, clientIds: readonly number[] | null): DunningAccount[];
  /** Of the notices that were not cancelled since. */
  lastIssueDate(): IsoDate | null;
  /** Dates of the letters that listed any of these invoices and were not cancelled since, oldest first. */
  earlierLetterDates(invoiceIds: readonly number[]): IsoDate[];
  /** How many notices were issued in the year, cancelled since or not: their references are numbered by it. */
  noticeCount(year: string): number;
  /** Writes the notice, freezes its document, files it in the correspondence and advances the invoices. */
  issue(notice: NewNotice): { noticeId: number; documentId: number };
  /** Gives an invoice a level by hand; the notices issued later go on from it. */
  setLevel(change: { readonly invoiceId: number; readonly date: IsoDate; readonly levelBefore: number; readonly levelAfter: number; readonly reason: string }): void;
  correspondenceOf(clientId: number): CorrespondenceView[];
}

export interface DocumentRepository {
  /** Freezes a document that was received. */
  insert(document: { readonly name: string; readonly mime: string; readonly sha256: string; readonly bytes: Uint8Array }): number;
  /** @throws RefusalError 'documentErased' */
  find(id: number): { readonly name: string; readonly mime: string; readonly sha256: string; readonly bytes: Uint8Array } | null;
  /** What a letter was made from; null for a document that was received, or issued before this was kept. */
  sourceOf(id: number): FrozenSource | null;
  /** Kept with the client's invoices, or filed in its dossier, newest first. */
  ofClient(clientId: number): DocumentView[];
}

export interface AuditRepository {
  /** SQLite's own verdict: 'ok' or what is wrong. */
  integrity(): string;
  brokenForeignKeys(): number;
  /** Invoices, credit notes and payments whose maintained open amount is not their amount less their allocations. */
  wrongOpenAmounts(): number;
  /** Allocations between two clients, or dated before one of their sides. */
  wrongAllocations(): number;
  /** Ledger per client at a date, from the documents alone: invoices - credit notes - payments. */
  ledgerByClient(asOf: IsoDate): Map<number, Cents>;
  /** Every day on which something moved, oldest first. */
  movementDates(): IsoDate[];
  /** Invoices whose level is not that of the last notice line issued for them. */
  wrongLevels(): number;
  /** Reminders whose total is not that of their lines and of the credits they named. */
  wrongNotices(): number;
  /**
   * Penalties and indemnities whose documents are another client's or of another kind, indemnities above what the law gives,
   * and letters that claimed other sums than were noted of their invoices.
   */
  wrongClaims(): number;
  /** Frozen documents, and data they were made from, that no longer have the hash they were given or the journal tells. */
  wrongDocuments(): number;
  /** VAT that is not within its document, and lines of closed lists that do not stand for what they show. */
  wrongAllowances(): number;
}

export interface Repositories {
  readonly agenda: AgendaRepository;
  readonly clientMerges: ClientMergeRepository;
  readonly company: CompanyRepository;
  readonly settings: SettingRepository;
  readonly journal: JournalRepository;
  readonly clients: ClientRepository;
  readonly ledger: LedgerRepository;
  readonly claims: ClaimRepository;
  readonly legalFacts: LegalFactRepository;
  readonly rates: RateRepository;
  readonly limitation: LimitationRepository;
  readonly terms: TermsRepository;
  readonly clientChecks: ClientCheckRepository;
  readonly formalNotices: FormalNoticeRepository;
  readonly balance: BalanceRepository;
  readonly dunning: DunningRepository;
  readonly notices: NoticeRepository;
  readonly dossierLetters: DossierLetterRepository;
  readonly doubtful: DoubtfulRepository;
  readonly issued: IssuedLetterRepository;
  readonly correspondence: CorrespondenceRepository;
  readonly obstacles: ObstacleRepository;
  readonly personalData: PersonalDataRepository;
  readonly policies: PolicyRepository;
  readonly documents: DocumentRepository;
  readonly response: ResponseRepository;
  readonly templates: TemplateRepository;
  readonly imports: ImportStore;
  readonly bank: BankRepository;
  readonly audit: AuditRepository;
}

/** The open company's books. */
export interface Books {
  /** The last committed state. */
  readonly read: Repositories;
  /** One command, one transaction: it commits when the command returns and leaves no trace when it throws. */
  write<T>(command: (repositories: Repositories) => T | Promise<T>): Promise<T>;
  /** Does a command for its result only: nothing of it is kept. */
  rehearse<T>(command: (repositories: Repositories) => T | Promise<T>): Promise<T>;
  /** A command after which nothing of what it erased is left in the file, if `compacted`. */
  erase<T>(command: (repositories: Repositories) => T | Promise<T>): Promise<{ value: T; compacted: boolean }>;
  /** Makes a verified copy beside the books. @returns its name */
  backUp(before: 'anonymisation'): Promise<string>;
  /** Names of the copies beside the books, oldest first. */
  backups(): string[];
}

export type { PaymentTerms };
