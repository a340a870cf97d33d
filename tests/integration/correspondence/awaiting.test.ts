import { afterEach, beforeEach, expect, it } from 'vitest';
import { correspondenceAgenda } from '#main/usecases/correspondence/awaiting';
import { setCorrespondenceDone } from '#main/usecases/correspondence/done';
import { importFiles } from '#main/usecases/imports/import-files';
import type { NewCorrespondence } from '#main/usecases/ports/correspondence';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

let essai: TestBooks;

beforeEach(async () => {
  essai = await makeBooks();
  await importFiles(essai.on('2026-02-25'), [understoodFile('invoices', { clients: [client('C1')], invoices: [invoice('F1')] })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
});

const add = (details: Partial<NewCorrespondence>) =>
  essai.books.write(({ correspondence }) =>
    correspondence.insert({ clientId: 1, kind: 'email', direction: 'received', date: '2026-03-01', subject: '', body: '', person: '', noticeId: null, documentId: null, obstacleId: null, awaits: null, awaitsOn: null, ...details }),
  );
const agenda = (by: string) => {
  const { replies, calls } = correspondenceAgenda(essai.books.read, by);
  return { replies: replies.map(({ subject }) => subject), calls: calls.map(({ subject }) => subject) };
};

it('tells replies to handle, and calls once their day has come, until they are done', async () => {
  const reply = await add({ subject: 'Votre relance', awaits: 'handling' });
  await add({ subject: 'Sans suite' });
  await add({ kind: 'phone', direction: 'sent', subject: 'Rappeler', awaits: 'call', awaitsOn: '2026-03-10' });
  expect(agenda('2026-03-09')).toEqual({ replies: ['Votre relance'], calls: [] });
  expect(agenda('2026-03-10')).toEqual({ replies: ['Votre relance'], calls: ['Rappeler'] });
  await setCorrespondenceDone(essai.on('2026-03-11'), reply, true);
  expect(agenda('2026-03-11').replies).toEqual([]);
  await setCorrespondenceDone(essai.on('2026-03-12'), reply, false);
  expect(agenda('2026-03-12').replies).toEqual(['Votre relance']);
});

it('asks nothing of what was taken out of the dossier', async () => {
  const id = await add({ subject: 'Votre relance', awaits: 'handling' });
  await essai.books.write(({ correspondence }) => { correspondence.setRemoved(id, '2026-03-02'); });
  expect(agenda('2026-03-02').replies).toEqual([]);
  await expect(setCorrespondenceDone(essai.on('2026-03-02'), id, true)).rejects.toMatchObject({ refusal: { code: 'correspondenceNotFound' } });
});
