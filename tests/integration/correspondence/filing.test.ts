import { createHash } from 'node:crypto';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeptFile } from '#main/files/filing/read-kept-file';
import { getDossier, updateClient } from '#main/usecases/clients';
import { correspondenceAgenda } from '#main/usecases/correspondence/awaiting';
import { removeCorrespondence } from '#main/usecases/correspondence/correct';
import { fileDocuments, proposeFiling } from '#main/usecases/correspondence/filing';
import { importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { mergeClients, unmergeClients } from '#main/usecases/merge-clients';
import { openObstacle } from '#main/usecases/obstacles/open';
import { verifyBooks } from '#main/usecases/verify';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-03-12';
let essai: TestBooks;

beforeEach(async () => {
  essai = await makeBooks();
  const records = { clients: [client('C1'), client('C2')], invoices: [invoice('F1'), invoice('F2', { client: 1 })] };
  await importFiles(essai.on('2026-02-25'), [understoodFile('invoices', records)], { skipBadRows: false, expected: null }, quietly);
  await updateClient(essai.on(TODAY), 1, { email: 'compta@durand.fr' });
});
afterEach(() => {
  essai.remove();
});

const EMAIL = [
  'From: =?utf-8?q?H=C3=A9l=C3=A8ne_Durand?= <helene@durand.fr>',
  'To: compta@vauban.fr',
  'Date: Tue, 10 Mar 2026 12:30:00 +0100',
  'Subject: =?utf-8?B?Vm90cmUgcmVsYW5jZSDigJMgRkEyMDI2LTEy?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="x"',
  '',
  '--x',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Nous r=E9glons vendredi.',
  '--x',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>autre</p>',
  '--x--',
].join('\r\n');

function written(name: string, content: string | Buffer): string {
  const file = path.join(essai.folder, name);
  writeFileSync(file, content);
  return file;
}

async function file(name: string, content: string, about: { clientId?: number; obstacleId?: number } = {}) {
  const kept = await readKeptFile(written(name, content));
  const clientId = about.clientId ?? 1;
  const { name: _name, size: _size, ...proposal } = proposeFiling(essai.on(TODAY), clientId, kept);
  return fileDocuments(essai.on(TODAY), { clientId, obstacleId: about.obstacleId ?? null, noticeId: null }, [{ ...proposal, file: kept }]);
}
const dossier = (clientId = 1) => getDossier(essai.on(TODAY), clientId, TODAY);

describe('a file put in a dossier', () => {
  it('an e-mail of the client is a reply to handle, with what it says', async () => {
    await file('reponse.eml', EMAIL);
    expect(dossier().correspondence).toMatchObject([
      {
        kind: 'email',
        direction: 'received',
        date: '2026-03-10',
        subject: 'Votre relance – FA2026-12',
        body: 'Nous réglons vendredi.',
        person: 'Hélène Durand <helene@durand.fr>',
        awaits: 'handling',
        document: { name: 'reponse.eml', sha256: createHash('sha256').update(EMAIL).digest('hex') },
      },
    ]);
    expect(correspondenceAgenda(essai.books.read, TODAY).replies).toMatchObject([{ client: { code: 'C1' }, subject: 'Votre relance – FA2026-12' }]);
    expect(dossier().documents.map(({ name }) => name)).toEqual(['reponse.eml']);
  });

  it('an e-mail of HTML alone is read too', async () => {
    const { email } = await readKeptFile(written('html.eml', 'From: a@b.fr\r\nSubject: s\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<style>p{}</style><p>R&egrave;glement &amp; accord<br>demain</p>'));
    expect(email?.text).toBe('Règlement & accord\ndemain');
  });

  it('what is no e-mail inside is kept as a file', async () => {
    await file('cassé.eml', 'rien d’un message');
    expect(dossier().correspondence).toMatchObject([{ kind: 'file', direction: 'none', subject: 'cassé.eml', awaits: null }]);
  });

  it('says that the same file is there already, and takes it for another client', async () => {
    await file('scan.pdf', '%PDF-1.4');
    await expect(file('copie.pdf', '%PDF-1.4')).rejects.toMatchObject({ refusal: { code: 'documentFiledAlready', details: { name: 'copie.pdf', date: TODAY } } });
    await file('scan.pdf', '%PDF-1.4', { clientId: 2 });
    expect(dossier(2).correspondence).toHaveLength(1);
  });

  it('refuses what is too large, empty, a folder or gone', async () => {
    const large = written('film.mp4', '');
    await expect(readKeptFile(large)).rejects.toMatchObject({ refusal: { code: 'fileEmpty' } });
    truncateSync(large, 25 * 1024 * 1024 + 1);
    await expect(readKeptFile(large)).rejects.toMatchObject({ refusal: { code: 'documentTooLarge', details: { most: 25 } } });
    mkdirSync(path.join(essai.folder, 'dossier.pdf'));
    await expect(readKeptFile(path.join(essai.folder, 'dossier.pdf'))).rejects.toMatchObject({ refusal: { code: 'fileIsDirectory' } });
    await expect(readKeptFile(path.join(essai.folder, 'parti.pdf'))).rejects.toMatchObject({ refusal: { code: 'fileNotFound' } });
  });

  it('may be a document of a dispute of its client, of no other', async () => {
    const { id } = await openObstacle(essai.on(TODAY), { kind: 'dispute', clientId: 1, invoiceIds: [1], date: TODAY, note: '', subject: 'quality' });
    await file('photo.jpg', 'jpg', { obstacleId: id });
    expect(dossier().correspondence).toMatchObject([{ obstacleId: id }]);
    await expect(file('autre.jpg', 'autre', { clientId: 2, obstacleId: id })).rejects.toMatchObject({ refusal: { code: 'obstacleNotFound' } });
  });

  it('is proved by the journal, leaves and comes back without being lost', async () => {
    const { ids } = await file('scan.pdf', '%PDF-1.4');
    await removeCorrespondence(essai.on(TODAY), ids[0] ?? 0, true);
    expect([dossier().correspondence, dossier().documents]).toEqual([[], []]);
    await removeCorrespondence(essai.on(TODAY), ids[0] ?? 0, false);
    expect(dossier().documents).toHaveLength(1);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });

  it('keeps the import of its client from being undone, and follows a merge and back', async () => {
    await file('reponse.eml', EMAIL, { clientId: 2 });
    await expect(undoImport(essai.on(TODAY), 1, 'nothing')).rejects.toMatchObject({ refusal: { code: 'batchInUse', details: { items: ['correspondence:2026-03-10 Votre relance – FA2026-12'] } } });
    const { mergeId } = await mergeClients(essai.on(TODAY), 1, 2);
    expect(dossier().correspondence).toHaveLength(1);
    const { clientId } = await unmergeClients(essai.on(TODAY), mergeId);
    expect([dossier().correspondence.length, dossier(clientId).correspondence.length]).toEqual([0, 1]);
  });
});
