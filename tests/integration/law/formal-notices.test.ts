import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { cancelNotice } from '#main/usecases/dunning/cancel';
import { issueReminders } from '#main/usecases/dunning/issue';
import { setPolicy } from '#main/usecases/dunning/policy';
import { savePostings } from '#main/usecases/dunning/postings';
import { importFiles } from '#main/usecases/imports/import-files';
import { clientFormalNotices } from '#main/usecases/law/formal-notices';
import { clientLimitation } from '#main/usecases/law/limitation';
import { openObstacle } from '#main/usecases/obstacles/open';
import { recordPayment } from '#main/usecases/payments';
import { putOff } from '#main/usecases/today/put-off';
import { todayPage } from '#main/usecases/today/today';
import type { Posting } from '#shared/contract/schemas/client';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import { STANDARD_POLICY } from '#shared/domain/dunning/ready-made';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const ISSUED = '2026-04-01';
let essai: TestBooks;
let out: string;

// The only step is a formal notice by registered post, eight days to pay. C1 owes F1 (100,00) and F2 (250,50), both late.
beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-lettres-'));
  const step = STANDARD_POLICY.steps.at(-1);
  if (step === undefined) throw new Error('the standard policy has steps');
  await setPolicy(essai.on(ISSUED), { ...STANDARD_POLICY, steps: [{ ...step, claimInterest: false, claimIndemnity: false, newDeadlineDays: 8 }] });
  const invoices = [invoice('F1', { dueDate: '2026-01-31' }), invoice('F2', { dueDate: '2026-02-05', amountCents: 25_050 })];
  await importFiles(essai.on(ISSUED), [understoodFile('invoices', { clients: [client('C1')], invoices })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

async function issue(date: IsoDate = ISSUED): Promise<number> {
  const { letters } = await issueReminders(essai.on(date), docxLetters(), out, { date, clientIds: null, invoiceIds: null, acceptStale: true }, quietly);
  return letters[0]?.noticeId ?? 0;
}
const post = (noticeId: number, today: IsoDate, posting: Partial<Posting>) =>
  savePostings(essai.on(today), { postings: [{ noticeId, posting: { slipNumber: '1A 123 456 7890 5', postedOn: '2026-04-02', presentedOn: null, outcome: null, outcomeOn: null, ...posting } }] });
const pay = (date: IsoDate, allocations: { invoiceId: number; amountCents: number }[]) =>
  recordPayment(essai.on(date), { clientId: 1, date, amountCents: allocations.reduce((sum, { amountCents }) => sum + amountCents, 0), reference: '', method: '', allocations });
const notices = (today: IsoDate) => clientFormalNotices(essai.books.read, 1, today);
const asked = (today: IsoDate) =>
  todayPage(essai.books.read, today)
    .groups.filter(({ group }) => group === 'notices')
    .flatMap(({ lines }) => lines.map(({ kind, since, cents, note }) => [kind, since, cents, note]));

describe('the formal notices of a client', () => {
  it('are followed from the post office to the end of their delay, with what was paid since', async () => {
    const id = await issue();
    expect(notices(ISSUED)).toMatchObject([{ reference: 'R2026-00001', channel: 'registeredLetter', days: 8, state: 'toPost', lastDay: null, claimedCents: 35_050, openCents: 35_050, invoiceNumbers: ['F1', 'F2'] }]);
    await post(id, '2026-04-02', {});
    expect(notices('2026-04-02')).toMatchObject([{ state: 'awaited', posting: { slipNumber: '1A 123 456 7890 5', postedOn: '2026-04-02' } }]);
    await post(id, '2026-04-07', { outcome: 'received', outcomeOn: '2026-04-07' });
    expect(notices('2026-04-15')).toMatchObject([{ state: 'running', startedBy: 'received', from: '2026-04-07', lastDay: '2026-04-15' }]);
    await pay('2026-04-16', [{ invoiceId: 1, amountCents: 10_000 }]);
    expect(notices('2026-04-16')).toMatchObject([{ state: 'expired', settledCents: 10_000, openCents: 25_050 }]);
    await pay('2026-04-17', [{ invoiceId: 2, amountCents: 25_050 }]);
    expect(notices('2026-04-17')).toMatchObject([{ state: 'settled', settledCents: 35_050, openCents: 0 }]);
  });

  it('unclaimed, are recorded as such, and count from their presentation', async () => {
    const id = await issue();
    await post(id, '2026-04-24', { outcome: 'unclaimed', outcomeOn: '2026-04-22' });
    expect(notices('2026-04-24')).toMatchObject([{ posting: { outcome: 'unclaimed' }, startedBy: 'returned', lastDay: '2026-04-30' }]);
    await post(id, '2026-04-24', { outcome: 'unclaimed', outcomeOn: '2026-04-22', presentedOn: '2026-04-04' });
    expect(notices('2026-04-24')).toMatchObject([{ startedBy: 'presented', lastDay: '2026-04-12', state: 'expired' }]);
    await expect(post(id, '2026-04-24', { outcome: 'unclaimed', outcomeOn: '2026-04-22', presentedOn: '2026-04-23' })).rejects.toMatchObject({ refusal: { code: 'postingDates' } });
  });

  it('cancelled, still show and ask for nothing', async () => {
    const id = await issue();
    await cancelNotice(essai.on('2026-04-03'), { noticeId: id, reason: 'par erreur' });
    expect(notices('2026-04-10')).toMatchObject([{ cancelledOn: '2026-04-03' }]);
    expect(asked('2026-04-10')).toEqual([]);
  });

  it('change nothing of limitation', async () => {
    const before = clientLimitation(essai.books.read, 1, ISSUED).invoices;
    const id = await issue();
    await post(id, '2026-04-07', { outcome: 'received', outcomeOn: '2026-04-07' });
    expect(clientLimitation(essai.books.read, 1, '2026-04-07')).toMatchObject({ formalNoticeOn: ISSUED, invoices: before });
  });
});

describe('what the page of the day asks about them', () => {
  it('to post, then the acknowledgement, then what follows', async () => {
    const id = await issue();
    expect([asked('2026-04-03'), asked('2026-04-04')]).toEqual([[], [['noticeToPost', ISSUED, 35_050, '01/04/2026']]]);
    await post(id, '2026-04-04', {});
    expect([asked('2026-04-17'), asked('2026-04-18')]).toEqual([[], [['noticeAwaited', '2026-04-02', 35_050, '01/04/2026']]]);
    await post(id, '2026-04-18', { outcome: 'received', outcomeOn: '2026-04-07' });
    await pay('2026-04-18', [{ invoiceId: 1, amountCents: 10_000 }]);
    expect(asked('2026-04-18')).toEqual([['noticeExpired', '2026-04-15', 25_050, '01/04/2026']]);
  });

  it('leaves out what a promise or a dispute holds', async () => {
    const id = await issue();
    await post(id, '2026-04-07', { outcome: 'received', outcomeOn: '2026-04-07' });
    const about = { clientId: 1, date: '2026-04-16', note: '' };
    await openObstacle(essai.on('2026-04-16'), { kind: 'dispute', ...about, invoiceIds: [1], subject: 'quality' });
    expect(asked('2026-04-16')).toEqual([['noticeExpired', '2026-04-15', 25_050, '01/04/2026']]);
    await openObstacle(essai.on('2026-04-16'), { kind: 'promise', ...about, invoiceIds: [2], until: '2026-04-30', amountCents: null, graceDays: 0 });
    expect([asked('2026-04-16'), asked('2026-05-02').length]).toEqual([[], 1]);
  });

  it('is asked by the latest alone when one follows another', async () => {
    const [step] = essai.books.read.policies.book().company.steps;
    if (step === undefined) throw new Error('the policy has a step');
    await setPolicy(essai.on(ISSUED), { ...STANDARD_POLICY, steps: [step, { ...step, offsetDays: 90 }] });
    await issue();
    await pay('2026-05-20', [{ invoiceId: 1, amountCents: 10_000 }]);
    await issue('2026-05-20');
    expect(notices('2026-05-23')).toMatchObject([{ reference: 'R2026-00002', claimedLater: false }, { reference: 'R2026-00001', openCents: 25_050, settledCents: 10_000, claimedLater: true }]);
    expect(asked('2026-05-23')).toEqual([['noticeToPost', '2026-05-20', 25_050, '20/05/2026']]);
  });

  it('can be put off', async () => {
    await issue();
    const [line] = todayPage(essai.books.read, '2026-04-04').groups.filter(({ group }) => group === 'notices').flatMap(({ lines }) => lines);
    await putOff(essai.on('2026-04-04'), { clientId: 1, key: line?.key ?? '', until: addDays('2026-04-04', 3) });
    expect([asked('2026-04-06'), asked('2026-04-07').length]).toEqual([[], 1]);
  });
});
