import { RefusalError } from '#shared/contract/result';
import type { FileAnswers, VanishedQuestion } from '#shared/contract/schemas/import-questions';
import { laterOf } from '#shared/domain/calendar';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import { type ListedBefore, type VanishedFate, vanishedInvoices } from '#shared/domain/imports/vanished';
import { sumCents } from '#shared/domain/money';
import type { FileApplication } from './file-application';

/** Invoices named one by one in the preview; the rest of a longer list follows the choice made for all. */
const SHOWN_INVOICES = 300;

/**
 * Asks about the invoices that the file's source listed before and that no file of the drop lists, and does what the user
 * said of them. Nothing is assumed: without an answer they stay open.
 * @returns those asked about
 */
export function applyVanished(application: FileApplication, isAccountedFor: (invoiceId: number) => boolean, answers: FileAnswers): ListedBefore[] {
  const { store, tally, today, clients } = application;
  const source = store.sourceOf(application.file);
  if (source.length === 0) return [];
  const coverage = application.coverage.coverage(clients.ids, (id) => store.wasListed(source, id));
  const unread = new Set(application.file.end().unreadNumbers);
  const vanished = vanishedInvoices(store.openListedBefore(source), coverage, isAccountedFor).filter(({ number }) => !unread.has(number));
  if (vanished.length === 0) return [];
  const answer = answers.vanished;
  const date = answer?.date ?? today;
  if (date > today) throw new RefusalError('dateInFuture', { date });
  const exceptions = new Map(answer?.except.map(({ id, fate }) => [id, fate]));
  const fateOf = (invoice: ListedBefore): VanishedFate => exceptions.get(invoice.id) ?? answer?.every ?? 'keep';
  tally.questions.push({
    about: 'vanished',
    required: false,
    answered: answer !== undefined,
    suggestion: coverage.listsSettled ? 'keep' : 'paid',
    every: answer?.every ?? 'keep',
    date,
    invoiceCount: vanished.length,
    openCents: sumCents(vanished.map(({ openCents }) => openCents)),
    clients: byClient(application, vanished, fateOf),
  });
  const kept = vanished.filter((invoice) => fateOf(invoice) === 'keep').length;
  if (kept > 0) tally.warn(0, null, 'invoicesVanished', String(kept));
  for (const invoice of vanished) {
    tally.vanish({ number: invoice.number, client: application.directory.describe(invoice.clientId).code, openCents: invoice.openCents });
    settle(application, invoice, fateOf(invoice), date);
  }
  return vanished;
}

function byClient({ directory }: FileApplication, vanished: readonly ListedBefore[], fateOf: (invoice: ListedBefore) => VanishedFate): VanishedQuestion['clients'] {
  const groups = new Map<number, ListedBefore[]>();
  for (const invoice of vanished) groups.set(invoice.clientId, [...(groups.get(invoice.clientId) ?? []), invoice]);
  const clients = [...groups].map(([clientId, invoices]) => ({
    ...directory.describe(clientId),
    openCents: sumCents(invoices.map(({ openCents }) => openCents)),
    invoices: invoices.map((invoice) => ({ id: invoice.id, number: invoice.number, issueDate: invoice.issueDate, dueDate: invoice.dueDate, openCents: invoice.openCents, fate: fateOf(invoice) })),
  }));
  let room = SHOWN_INVOICES;
  return clients
    .sort((a, b) => b.openCents - a.openCents)
    .map((client) => {
      const invoices = client.invoices.slice(0, Math.max(0, room));
      room -= invoices.length;
      return { ...client, invoices };
    })
    .filter(({ invoices }) => invoices.length > 0);
}

/** A payment whose date is only the user's word, or a credit note for what is still open. */
function settle(application: FileApplication, invoice: ListedBefore, fate: VanishedFate, day: string): void {
  if (fate === 'keep') return;
  const { store, batchId, tally, file } = application;
  const { id: invoiceId, clientId, number, openCents } = invoice;
  const date = laterOf(invoice.issueDate, day);
  const label = `Absente de ${file.name}`;
  if (fate === 'paid') {
    const paymentId = store.insertPayment(batchId, { clientId, date, dateEstimated: true, amountCents: openCents, reference: '', method: '', label, intendedNumber: number, sourceRow: 0 });
    store.allocate(batchId, { debt: { invoiceId }, credit: { paymentId }, cents: openCents, date });
    tally.count('payments', 'created');
    tally.add('paidCents', openCents);
  } else {
    const creditNoteId = store.insertCreditNote(batchId, { clientId, number: freeNumber(application, clientId, `${number}-ANNULATION`), label, issueDate: date, amountCents: openCents, currency: BOOKS_CURRENCY, sourceRow: 0 });
    store.allocate(batchId, { debt: { invoiceId }, credit: { creditNoteId }, cents: openCents, date });
    tally.count('creditNotes', 'created');
    tally.add('creditedCents', openCents);
  }
  tally.count('allocations', 'created');
  tally.move(clientId, -openCents, 0);
}

function freeNumber({ store }: FileApplication, clientId: number, wanted: string): string {
  for (let i = 1; ; i++) {
    const number = i === 1 ? wanted : `${wanted}-${String(i)}`;
    if (store.findCreditNote(clientId, number) === null) return number;
  }
}
