import { createHash } from 'node:crypto';
import type { OpenBooks } from '#main/db/books';
import { docxLetters } from '#main/files/letters/docx-letters';
import { litigationFiles } from '#main/files/litigation/litigation-files';
import { outputFiles } from '#main/files/outputs/output-files';
import { updateClient } from '#main/usecases/clients';
import { fileDocuments } from '#main/usecases/correspondence/filing';
import { recordCorrespondence } from '#main/usecases/correspondence/record';
import { issueReminders } from '#main/usecases/dunning/issue';
import { setPolicy } from '#main/usecases/dunning/policy';
import { savePostings } from '#main/usecases/dunning/postings';
import { importFiles } from '#main/usecases/imports/import-files';
import { makeLitigationPack } from '#main/usecases/litigation/make-pack';
import { closeObstacle } from '#main/usecases/obstacles/close';
import { openObstacle } from '#main/usecases/obstacles/open';
import { recordPayment } from '#main/usecases/payments';
import type { ClientPatch } from '#shared/contract/schemas/client';
import { litigationRequest } from '#shared/contract/schemas/litigation';
import type { IsoDate } from '#shared/domain/calendar';
import { STANDARD_POLICY } from '#shared/domain/dunning/ready-made';
import type { InvoiceRecord } from '#shared/domain/imports/records';
import type { TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

/** The day of the files. */
export const DAY = '2026-09-15';
const RUNS: readonly IsoDate[] = ['2026-02-10', '2026-02-25', '2026-03-12', '2026-03-27'];

export const tools = { files: litigationFiles('1.0.0'), output: outputFiles(), letters: docxLetters() };

export const makePack = (essai: TestBooks, folder: string, request: object = {}, name = 'dossier.zip') =>
  makeLitigationPack(essai.on(DAY), tools, { folder, name }, litigationRequest.parse({ clientId: 1, ...request }), quietly);

/** A client with its invoices, and a company that can be written to. */
export async function furnish(essai: TestBooks, name: string, invoices: readonly InvoiceRecord[], patch: ClientPatch = {}): Promise<void> {
  await importFiles(essai.on('2026-02-01'), [understoodFile('invoices', { clients: [client('C1', { name, siren: '404833048', address1: '3 rue Neuve', postcode: '69002', city: 'Lyon' })], invoices: [...invoices] })], { skipBadRows: false, expected: null }, quietly);
  await updateClient(essai.on('2026-02-01'), 1, patch);
  await essai.books.write(({ company }) => {
    company.update({ ...company.get(), siren: '732829320', address: { line1: '12 quai Perrache', line2: '', postcode: '69001', city: 'Lyon', country: '' }, signatoryName: 'Anne Vauban', signatoryRole: 'gérante' });
  });
}

/** The four steps of the usual policy, the last one registered; the first of the registered letters was not claimed. */
export async function remind(essai: TestBooks, folder: string): Promise<void> {
  const steps = STANDARD_POLICY.steps.map((step, i) => ({ ...step, channel: i === STANDARD_POLICY.steps.length - 1 ? ('registeredLetter' as const) : step.channel }));
  await setPolicy(essai.on('2026-02-01'), { ...STANDARD_POLICY, steps }, { kind: 'client', clientId: 1 });
  for (const date of RUNS) await issueReminders(essai.on(date), tools.letters, folder, { date, clientIds: null, invoiceIds: null, acceptStale: true, leftOut: [] }, quietly);
  const registered = RUNS.flatMap((date) => essai.books.read.notices.registeredOn(date));
  const postings = registered.map(({ noticeId }) => ({ noticeId, posting: { slipNumber: '2C 111 222 3333 4', postedOn: '2026-03-28', presentedOn: '2026-03-30', outcome: 'unclaimed' as const, outcomeOn: '2026-04-14' } }));
  if (postings.length > 0) await savePostings(essai.on('2026-04-15'), { postings });
}

export async function file(essai: TestBooks, name: string, subject: string, date: IsoDate, noticeId: number | null = null): Promise<void> {
  const bytes = new TextEncoder().encode(`%PDF-1.4 ${name} ${subject}`);
  const kept = { name, mime: 'application/pdf', sha256: createHash('sha256').update(bytes).digest('hex'), bytes, email: null };
  await fileDocuments(essai.on(DAY), { clientId: 1, obstacleId: null, noticeId }, [{ subject, body: '', person: '', date, direction: 'none', toHandle: false, file: kept }]);
}

/**
 * A professional: F-001 of 1 200,00 due 31 December 2025, 500,00 paid on 15 January; F-002 of 3 000,50 due 31 January 2026;
 * F-003 not due. Four reminders, a promise not kept, a dispute withdrawn, a reply, a call; F-001 is kept, F-002 is not.
 */
export async function professional(essai: TestBooks, folder: string): Promise<void> {
  await furnish(essai, 'Garage Petit', [
    invoice('F-001', { issueDate: '2025-12-01', dueDate: '2025-12-31', amountCents: 120_000 }),
    invoice('F-002', { issueDate: '2026-01-02', dueDate: '2026-01-31', amountCents: 300_050 }),
    invoice('F-003', { issueDate: '2026-09-01', dueDate: '2026-09-30', amountCents: 80_000 }),
  ]);
  await recordPayment(essai.on('2026-02-01'), { clientId: 1, amountCents: 50_000, date: '2026-01-15', reference: 'VIR 7', method: 'virement', allocations: 'oldestFirst' });
  await remind(essai, folder);
  const [registered] = essai.books.read.notices.registeredOn('2026-03-27');
  await openObstacle(essai.on('2026-04-20'), { kind: 'promise', clientId: 1, invoiceIds: [1], date: '2026-04-20', note: 'il attend un paiement', until: '2026-05-04', amountCents: 70_000, graceDays: 0 });
  const dispute = await openObstacle(essai.on('2026-05-10'), { kind: 'dispute', clientId: 1, invoiceIds: [2], date: '2026-05-10', note: 'une pièce rayée', subject: 'quality' });
  await closeObstacle(essai.on('2026-05-20'), { id: dispute.id, date: '2026-05-20', note: '', outcome: 'withdrawn', creditNote: null });
  const said = { clientId: 1, person: 'M. Petit', obstacleId: null };
  await recordCorrespondence(essai.on('2026-05-21'), { what: 'reply', ...said, date: '2026-05-21', subject: 'Nous paierons', body: 'dès que possible', by: 'email', toHandle: false });
  await recordCorrespondence(essai.on('2026-06-02'), { what: 'call', ...said, date: '2026-06-02', subject: 'Pas de réponse', body: '', direction: 'sent', nextCallOn: null });
  await recordCorrespondence(essai.on('2026-06-03'), { what: 'note', ...said, date: '2026-06-03', subject: 'Ne plus livrer', body: 'décision interne' });
  await file(essai, 'Facture F-001.pdf', 'Facture F-001', '2025-12-01');
  await file(essai, 'avis.pdf', 'Avis de passage', '2026-04-14', registered?.noticeId ?? null);
  await file(essai, 'bon de commande.pdf', 'Bon de commande 12', '2025-11-20');
}

export const journalOf = (books: OpenBooks): string[] => books.read.journal.list(0, 1).rows.map(({ action }) => action);
