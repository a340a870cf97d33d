import { createHash } from 'node:crypto';
import { RefusalError } from '#shared/contract/result';
import type { TemplatePreview } from '#shared/contract/schemas/templates';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import type { IsoDate } from '#shared/domain/calendar';
import { EXAMPLE_DEBTOR, exampleInvoices, examplePlan, exampleStatement, previewLetterData } from '#shared/domain/letters/example-letter';
import type { LetterDebtor, LetterInvoice, LetterStatement } from '#shared/domain/letters/letter-data';
import type { LetterLanguage, TemplateKey } from '#shared/domain/letters/template-keys';
import { type Cents, sumCents } from '#shared/domain/money';
import { letterDebtor } from './dunning/letter';
import { proposeRun } from './dunning/propose-run';
import { dossierLetter } from './letters/dossier-letter';
import type { Repositories } from './ports/books';
import type { LetterTemplateFile, LetterWriter } from './ports/letter-writer';

/** Which of the templates, or a file that is not in the books yet. */
export type PreviewSource = { readonly kind: 'active' | 'shipped' } | { readonly kind: 'version'; readonly version: number } | { readonly kind: 'file'; readonly bytes: Uint8Array };

export interface PreviewRequest {
  readonly key: TemplateKey;
  readonly language: LetterLanguage;
  /** null: the first client of the queue. */
  readonly clientId: number | null;
  readonly source: PreviewSource;
  readonly today: IsoDate;
}

/**
 * A letter as a template would make it, for a client of the books: with its own invoices when it has some that such a
 * letter speaks of, else with examples; without any client, all is an example.
 * @throws RefusalError 'templateNotFound', 'templateInvalid', 'clientNotFound'
 */
export async function previewTemplate(read: Repositories, writer: LetterWriter, request: PreviewRequest): Promise<TemplatePreview> {
  const { key, language, today } = request;
  const template: LetterTemplateFile = { key, language, user: userFile(read, writer, request), logo: read.company.logo() };
  const clientId = request.clientId ?? firstOfQueue(read, today);
  const debtor = clientId === null ? { ...EXAMPLE_DEBTOR, language } : debtorOf(read, clientId, language, today);
  const own = clientId === null ? [] : invoicesFor(read, key, clientId, today);
  const invoices = own.length > 0 ? own : exampleInvoices(key, today);
  const unallocatedCents = clientId === null ? 0 : creditsOf(read, clientId, own, today);
  const statement = clientId === null || key !== 'releve' ? null : ownStatement(read, clientId, today);
  const data = previewLetterData(key, today, {
    creditor: read.company.get(),
    debtor,
    invoices: invoices.map(({ number, issueDate, dueDate, dueEstimated, amountCents, openCents, daysLate }) => ({ number, issueDate, dueDate, dueEstimated, amountCents, openCents, daysLate })),
    unallocatedCents,
    previousLetters: read.dunning.earlierLetterDates(own.map(({ id }) => id)),
    plan: examplePlan(sumCents(invoices.map(({ openCents }) => openCents)), today),
    statement: statement ?? exampleStatement(invoices, today),
  });
  const example = clientId === null ? 'all' : isItsOwn(key, own, statement) ? 'nothing' : 'amounts';
  return { letter: await writer.preview({ template, data }), client: clientId === null ? null : { id: clientId, name: debtor.name }, example };
}

/** An agreement's instalments are always an example; a thank-you names no amount. */
function isItsOwn(key: TemplateKey, own: readonly LetterInvoice[], statement: LetterStatement | null): boolean {
  if (key === 'echeancier') return false;
  if (key === 'remerciement') return true;
  return key === 'releve' ? statement !== null : own.length > 0;
}

function userFile({ templates }: Repositories, writer: LetterWriter, { key, language, source }: PreviewRequest): LetterTemplateFile['user'] {
  if (source.kind === 'file') return { id: 0, sha256: hashOfSound(writer, source.bytes), bytes: source.bytes };
  if (source.kind === 'active') return templates.active(key, language);
  if (source.kind !== 'version') return null;
  const version = templates.list().find((template) => template.key === key && template.language === language && template.version === source.version);
  const bytes = version === undefined ? null : templates.bytesOf(version.id);
  if (version === undefined || bytes === null) throw new RefusalError('templateNotFound', { key, version: source.version });
  return { id: version.id, sha256: version.sha256, bytes };
}

/** Tells the file from any other previewed before it. */
function hashOfSound(writer: LetterWriter, bytes: Uint8Array): string {
  const { problems } = writer.check(bytes);
  if (problems.length > 0) throw new RefusalError('templateInvalid', { name: '', problems: problems.map(({ code, text }) => `${code}: ${text}`) });
  return createHash('sha256').update(bytes).digest('hex');
}

function firstOfQueue(read: Repositories, today: IsoDate): number | null {
  const { proposals } = proposeRun(read, read.policies.book().company, today, null);
  return [...proposals].sort((a, b) => b.totalCents - a.totalCents)[0]?.clientId ?? null;
}

/** Written to in the language of the template, whatever is the client's. */
function debtorOf(read: Repositories, clientId: number, language: LetterLanguage, today: IsoDate): LetterDebtor {
  const client = read.clients.find(clientId);
  if (client === null) throw new RefusalError('clientNotFound', { client: clientId });
  return { ...letterDebtor(read, client, today), language };
}

/** null when nothing moved on the account. */
function ownStatement(read: Repositories, clientId: number, today: IsoDate): LetterStatement | null {
  const { statement } = dossierLetter(read, { kind: 'statement', clientId, asOf: today, from: null }, today, '').letter.data;
  return statement !== null && (statement.movements.length > 0 || statement.openingCents !== 0) ? statement : null;
}

/** Those of the client that such a letter speaks of, in euros, the oldest first. */
function invoicesFor({ ledger }: Repositories, key: TemplateKey, clientId: number, today: IsoDate) {
  const open = ledger.invoicesOf(clientId, today).filter(({ openCents, currency }) => openCents > 0 && currency === 'EUR');
  const spokenOf = open.filter(({ daysLate }) => (key === 'courtoisie' ? daysLate <= 0 : daysLate > 0));
  return spokenOf.map((invoice) => ({ ...invoice, daysLate: Math.max(0, invoice.daysLate) })).sort((a, b) => (a.dueDate < b.dueDate ? -1 : 1));
}

/** What the client's credits take off; a client who owes nothing in the end is shown without them. */
function creditsOf({ balance }: Repositories, clientId: number, own: readonly LetterInvoice[], today: IsoDate): Cents {
  const credits = Math.min(0, balance.agedOf(clientId, today, DEFAULT_BOUNDS).unallocatedCents);
  return sumCents(own.map(({ openCents }) => openCents)) + credits > 0 ? credits : 0;
}
