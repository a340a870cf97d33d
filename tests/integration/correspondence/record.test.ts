import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { getDossier } from '#main/usecases/clients';
import { correspondenceAgenda } from '#main/usecases/correspondence/awaiting';
import { correctCorrespondence, removeCorrespondence } from '#main/usecases/correspondence/correct';
import { recordCorrespondence } from '#main/usecases/correspondence/record';
import { issueReminders } from '#main/usecases/dunning/issue';
import { setPolicy } from '#main/usecases/dunning/policy';
import { savePostings } from '#main/usecases/dunning/postings';
import { importFiles } from '#main/usecases/imports/import-files';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-03-12';
let essai: TestBooks;

beforeEach(async () => {
  essai = await makeBooks();
  await importFiles(essai.on('2026-03-10'), [understoodFile('invoices', { clients: [client('C1')], invoices: [invoice('F1')] })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
});

const written = { clientId: 1, date: TODAY, subject: '', body: 'Rappeler Mme Durand', person: '', obstacleId: null };
const items = () => getDossier(essai.on(TODAY), 1, TODAY).correspondence;
const calls = (by: string) => correspondenceAgenda(essai.books.read, by).calls.map(({ date, awaitsOn }) => [date, awaitsOn]);

describe('what the user writes down', () => {
  it('a call to make again is asked for on its day, until another call is made', async () => {
    const call = (date: string, nextCallOn: string | null) => recordCorrespondence(essai.on(date), { what: 'call', ...written, date, direction: 'sent', nextCallOn });
    await call('2026-03-12', '2026-03-16');
    await call('2026-03-13', null);
    expect([calls('2026-03-15'), calls('2026-03-16')]).toEqual([[], [['2026-03-12', '2026-03-16']]]);
    await call('2026-03-16', '2026-03-20');
    expect(calls('2026-03-31')).toEqual([['2026-03-16', '2026-03-20']]);
    await expect(call('2026-03-17', '2026-03-16')).rejects.toMatchObject({ refusal: { code: 'untilNotAfter' } });
  });

  it('is corrected and taken out, and the journal keeps what it said', async () => {
    const { id } = await recordCorrespondence(essai.on(TODAY), { what: 'note', ...written });
    await correctCorrespondence(essai.on(TODAY), { id, date: TODAY, subject: 'Durand', body: 'Rappelée', person: '', obstacleId: null, awaits: null, awaitsOn: null });
    expect(items()).toMatchObject([{ kind: 'note', direction: 'none', subject: 'Durand', body: 'Rappelée' }]);
    await removeCorrespondence(essai.on(TODAY), id, true);
    expect(items()).toEqual([]);
    await removeCorrespondence(essai.on(TODAY), id, false);
    expect(items()).toMatchObject([{ body: 'Rappelée' }]);
    expect(essai.books.read.journal.list(0, 4).rows.map(({ action }) => action)).toEqual(['restoreCorrespondence', 'removeCorrespondence', 'correctCorrespondence', 'addNote']);
  });

  it('is never of a day to come', async () => {
    await expect(recordCorrespondence(essai.on('2026-03-11'), { what: 'note', ...written })).rejects.toMatchObject({ refusal: { code: 'dateInFuture' } });
  });
});

describe('letters once issued', () => {
  let out: string;
  beforeEach(async () => {
    out = mkdtempSync(path.join(os.tmpdir(), 'encours-lettres-'));
    const policy = essai.books.read.policies.book().company;
    await setPolicy(essai.on(TODAY), { ...policy, steps: policy.steps.map((step) => ({ ...step, channel: 'registeredLetter' as const })) });
    await issueReminders(essai.on(TODAY), docxLetters(), out, { date: TODAY, clientIds: null, invoiceIds: null, acceptStale: true }, quietly);
  });
  afterEach(() => {
    rmSync(out, { recursive: true });
  });

  it('cannot be corrected nor taken out', async () => {
    const [letter] = items();
    await expect(removeCorrespondence(essai.on(TODAY), letter?.id ?? 0, true)).rejects.toMatchObject({ refusal: { code: 'correspondenceFrozen' } });
  });

  it('by registered post take their slip number, then what the acknowledgement says', async () => {
    const [row] = essai.books.read.notices.registeredOn(TODAY);
    expect(row).toMatchObject({ reference: 'R2026-00001', clientCode: 'C1', posting: { slipNumber: '', postedOn: null } });
    const save = (posting: { postedOn: string | null; outcome: 'received' | 'unclaimed' | null; outcomeOn: string | null }, today: string) =>
      savePostings(essai.on(today), { postings: [{ noticeId: row?.noticeId ?? 0, posting: { slipNumber: '1A 123 456 7890 5', presentedOn: null, ...posting } }] });
    await save({ postedOn: '2026-03-13', outcome: null, outcomeOn: null }, '2026-03-13');
    await save({ postedOn: '2026-03-13', outcome: 'unclaimed', outcomeOn: '2026-03-30' }, '2026-03-30');
    expect(items()).toMatchObject([{ notice: { posting: { slipNumber: '1A 123 456 7890 5', postedOn: '2026-03-13', outcome: 'unclaimed', outcomeOn: '2026-03-30' } } }]);
    await expect(save({ postedOn: '2026-03-13', outcome: 'received', outcomeOn: '2026-03-12' }, '2026-03-30')).rejects.toMatchObject({ refusal: { code: 'postingDates' } });
    await expect(save({ postedOn: '2026-03-13', outcome: 'received', outcomeOn: null }, '2026-03-30')).rejects.toMatchObject({ refusal: { code: 'postingDates' } });
  });
});
