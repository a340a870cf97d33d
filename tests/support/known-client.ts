import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { docxLetters } from '#main/files/letters/docx-letters';
import { acceptMatch } from '#main/usecases/bank/accept';
import { bankInbox } from '#main/usecases/bank/inbox';
import { updateClient } from '#main/usecases/clients';
import { fileDocuments } from '#main/usecases/correspondence/filing';
import { recordCorrespondence } from '#main/usecases/correspondence/record';
import { issueReminders } from '#main/usecases/dunning/issue';
import { importFiles, type FileToImport } from '#main/usecases/imports/import-files';
import { recordLimitationEvent } from '#main/usecases/law/limitation';
import { mergeClients } from '#main/usecases/merge-clients';
import { closeObstacle } from '#main/usecases/obstacles/close';
import { openObstacle } from '#main/usecases/obstacles/open';
import { recordPayment } from '#main/usecases/payments';
import { putOff } from '#main/usecases/today/put-off';
import { decisionOf } from '#shared/contract/match-decision';
import { bankFile, entry, statement } from './bank';
import type { TestBooks } from './books';
import { client, invoice, quietly, understoodFile } from './files';

/** The last day on which anything happens with the client of `furnishKnownClient`. */
export const LAST_EVENT = '2012-03-20';
/** What names that client, in every writing that the books come to hold. */
export const NAMES = ['Quercy', 'QUERCY', 'quercy', 'jeanne@menuiserie.fr', '06 12 34 56 78', '12 rue des Lilas', 'Paulette', 'DE89370400440532013000'];

const TODAY = LAST_EVENT;

/**
 * Client 1 is known in every way the books can know one (card, contact, double, letters, calls, files, dispute, bank, import
 * that changed it) and owes nothing; client 2, « Garage Durand », got a letter of the same run and still owes.
 */
export async function furnishKnownClient(essai: TestBooks, out: string): Promise<void> {
  const day = essai.on(TODAY);
  const importAll = (...files: FileToImport[]) => importFiles(day, files, { skipBadRows: false, expected: null }, quietly);
  const dated = { issueDate: '2012-01-02', dueDate: '2012-01-31' };
  const clients = [client('QUERCY', { name: 'Menuiserie Quercy', city: 'Cahors' }), client('DURAND', { name: 'Garage Durand' }), client('QUER2', { name: 'Quercy Jeanne' })];
  const invoices = [invoice('F1', { ...dated, label: 'Chantier Quercy' }), invoice('F2', dated), invoice('QUERCY-3', { ...dated, client: 2 }), invoice('G1', { ...dated, client: 1 })];
  await importAll(named(understoodFile('invoices', { clients, invoices }), 'Factures Quercy et autres.csv'));
  await importAll(understoodFile('clients', { clients: [client('QUERCY', { name: 'Menuiserie Quercy SARL', phone: '06 12 34 56 78' })] }, 'clients.csv'));
  await updateClient(day, 1, { name: 'Menuiserie Quercy & fille', email: 'jeanne@menuiserie.fr', address: { line1: '12 rue des Lilas', line2: '', postcode: '46000', city: 'Cahors', country: '' } });
  direct(essai, `INSERT INTO contact (client_id, name, role, email, phone) VALUES (1, 'Paulette Quercy', 'gérante', '', '')`);
  await mergeClients(day, 1, 3);
  await issueReminders(day, docxLetters(), out, { date: TODAY, clientIds: null, invoiceIds: null, acceptStale: true }, quietly);
  await exchanges(essai);
  await importAll(bankFile([statement([entry('2012-03-15', 10_000, { label: 'VIR MME QUERCY PAULETTE FACT F1', counterpartyName: 'Paulette Q', counterpartyIban: 'DE89370400440532013000' })], { from: '2012-03-01', to: '2012-03-20' })]));
  const [line] = bankInbox(essai.books.read).entries;
  const [suggestion] = line?.suggestions ?? [];
  if (line === undefined || suggestion === undefined) throw new Error('the bank entry was to be matched');
  await acceptMatch(day, decisionOf(suggestion, line.entry.id));
  await recordPayment(day, { clientId: 1, amountCents: 20_000, date: TODAY, reference: 'CHQ Quercy', method: 'Chèque', allocations: 'oldestFirst' });
}

const named = ({ file, ...attempt }: FileToImport, name: string): FileToImport => ({ ...attempt, file: { ...file, name } });

async function exchanges(essai: TestBooks): Promise<void> {
  const day = essai.on(TODAY);
  const said = { clientId: 1, date: TODAY, person: 'Paulette', obstacleId: null };
  await recordCorrespondence(day, { what: 'note', ...said, subject: 'Divorce', body: 'Mme Quercy divorce' });
  await recordCorrespondence(day, { what: 'call', ...said, subject: 'Rappel', body: '', direction: 'sent', nextCallOn: null });
  const bytes = Buffer.from('Madame Quercy vous prie…');
  const file = { name: 'Lettre de Mme Quercy.txt', mime: 'text/plain', sha256: createHash('sha256').update(bytes).digest('hex'), bytes, email: null };
  await fileDocuments(day, { clientId: 1, obstacleId: null, noticeId: null }, [{ direction: 'received', date: TODAY, subject: 'Lettre', body: '', person: 'Paulette Quercy', toHandle: false, file }]);
  const { id } = await openObstacle(day, { kind: 'dispute', clientId: 1, invoiceIds: [1], date: TODAY, note: 'Porte de Quercy rayée', subject: 'quality' });
  await closeObstacle(day, { id, date: TODAY, note: 'Vu avec Paulette', outcome: null, creditNote: null });
  await recordLimitationEvent(day, { clientId: 1, kind: 'acknowledgement', date: TODAY, until: null, note: 'Signé Quercy', documentId: null, invoiceIds: [1] });
  await putOff(day, { clientId: 1, key: 'overdue:1', until: '2012-04-01' });
}

function direct(essai: TestBooks, sql: string): void {
  const connection = new Database(essai.file);
  connection.exec(sql);
  connection.close();
}
