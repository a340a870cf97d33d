import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { getDossier, listClients } from '#main/usecases/clients';
import { setCorrespondenceDone } from '#main/usecases/correspondence/done';
import { cancelNotice } from '#main/usecases/dunning/cancel';
import { issueReminders } from '#main/usecases/dunning/issue';
import { setPolicy } from '#main/usecases/dunning/policy';
import { importFiles } from '#main/usecases/imports/import-files';
import { closeObstacle } from '#main/usecases/obstacles/close';
import { openObstacle } from '#main/usecases/obstacles/open';
import { prolongObstacle } from '#main/usecases/obstacles/prolong';
import { receiveTowards } from '#main/usecases/obstacles/receive';
import { takeBackClosing } from '#main/usecases/obstacles/take-back';
import { deletePayment, recordPayment } from '#main/usecases/payments';
import { putOff, wake } from '#main/usecases/today/put-off';
import { todayPage } from '#main/usecases/today/today';
import { verifyBooks } from '#main/usecases/verify';
import type { OpenObstacleInput } from '#shared/contract/schemas/obstacle';
import type { IsoDate } from '#shared/domain/calendar';
import { STANDARD_POLICY } from '#shared/domain/dunning/ready-made';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, payment, quietly, understoodFile } from '../../support/files';

let essai: TestBooks;
let out: string;

// C1 owes F1 (100,00, due 31 January) and F2 (250,50, due 5 February); C2 owes F3 (80,00, due 10 May).
beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-lettres-'));
  const invoices = [
    invoice('F1', { dueDate: '2026-01-31' }),
    invoice('F2', { dueDate: '2026-02-05', amountCents: 25_050 }),
    invoice('F3', { client: 1, dueDate: '2026-05-10', amountCents: 8000 }),
  ];
  await importFiles(essai.on('2026-02-25'), [understoodFile('invoices', { clients: [client('C1'), client('C2')], invoices })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

const scope = { clientId: 1, invoiceIds: [], date: '2026-02-25', note: '' };
const open = (input: OpenObstacleInput) => openObstacle(essai.on(input.date), input);
const promise = (until: IsoDate, details: { amountCents?: number; invoiceIds?: number[] } = {}) => open({ ...scope, invoiceIds: details.invoiceIds ?? [], kind: 'promise', until, amountCents: details.amountCents ?? null, graceDays: 0 });
const page = (date: IsoDate) => todayPage(essai.books.read, date);
const lines = (date: IsoDate) => page(date).groups.flatMap((group) => group.lines).filter(({ client: whose }) => whose !== null);
const kinds = (date: IsoDate) => lines(date).map(({ kind }) => kind);
const done = (date: IsoDate) => page(date).done.lines.map(({ kind }) => kind);
const issue = (date: IsoDate, invoiceIds: number[] | null = null) => issueReminders(essai.on(date), docxLetters(), out, { date, clientIds: null, invoiceIds, acceptStale: true }, quietly);
const next = (date: IsoDate) => getDossier(essai.on(date), 1, date).nextAction;

describe('promises, plans, disputes and holds on the page of the day', () => {
  it('names promises due and broken, old disputes and holds about to end, until they are dealt with', async () => {
    await open({ ...scope, kind: 'dispute', invoiceIds: [1], subject: 'quality' });
    const { id } = await promise('2026-03-10', { invoiceIds: [2] });
    await open({ ...scope, kind: 'hold', until: '2026-03-30' });
    expect(kinds('2026-03-09')).toEqual([]);
    expect(lines('2026-03-10')).toMatchObject([{ kind: 'promiseDue', client: { code: 'C1' }, cents: 25_050, since: '2026-03-10', obstacleId: id }]);
    expect(kinds('2026-03-27')).toEqual(['brokenPromise', 'holdEnding']);
    expect(kinds('2026-03-28')).toEqual(['brokenPromise', 'oldDispute', 'holdEnding']);
    await closeObstacle(essai.on('2026-03-28'), { id, date: '2026-03-28', note: '', outcome: null, creditNote: null });
    expect(kinds('2026-03-28')).toEqual(['oldDispute', 'holdEnding']);
    expect(done('2026-03-28')).toEqual(['closed']);
  });

  it('broken, a promise is a line and its invoices are back in the queue at the level they had', async () => {
    await issue('2026-02-25');
    await promise('2026-03-10');
    expect(kinds('2026-03-10')).toEqual(['promiseDue']);
    expect(lines('2026-03-11')).toMatchObject([{ kind: 'brokenPromise', cents: 35_050, since: '2026-03-11' }, { kind: 'letter', level: 2, cents: 35_050, invoiceIds: [1, 2] }]);
    await recordPayment(essai.on('2026-03-20'), { clientId: 1, amountCents: 35_050, date: '2026-03-20', reference: '', method: '', allocations: 'oldestFirst' });
    expect(kinds('2026-03-20')).toEqual([]);
  });

  it('kept by an imported payment, is done without anybody having ticked it, and stays on the timeline', async () => {
    await promise('2026-03-10', { amountCents: 10_000 });
    const file = understoodFile('payments', { clients: [client('C1')], payments: [payment('VIR 1', { date: '2026-03-10', amountCents: 10_000, invoiceNumber: 'F1' })] });
    await importFiles(essai.on('2026-03-10'), [file], { skipBadRows: false, expected: null }, quietly);
    expect(page('2026-03-10')).toMatchObject({ done: { count: 1, lines: [{ kind: 'promiseKept', client: { code: 'C1' }, cents: 10_000 }] } });
    expect(kinds('2026-03-10')).toEqual(['letter']);
    expect(getDossier(essai.on('2026-03-10'), 1, '2026-03-10').obstacles).toMatchObject([{ kind: 'promise', standing: 'kept', endedOn: '2026-03-10' }]);
    expect(done('2026-03-11')).toEqual([]);
  });

  it('a plan is an instalment to come in, then broken after its grace', async () => {
    await open({ ...scope, kind: 'plan', amountCents: null, firstDate: '2026-03-05', instalments: 2, rhythm: { unit: 'month', count: 1 }, graceDays: 5 });
    expect(lines('2026-03-05')).toMatchObject([{ kind: 'instalmentDue', cents: 17_525, since: '2026-03-05' }]);
    expect(kinds('2026-03-10')).toEqual(['instalmentDue']);
    expect(lines('2026-03-11')).toMatchObject([{ kind: 'brokenPlan', cents: 35_050, since: '2026-03-11' }, { kind: 'letter' }]);
  });

  it('« ne pas relancer » and a proceeding leave nothing to validate', async () => {
    await open({ ...scope, kind: 'insolvency', subject: 'liquidation' });
    expect(kinds('2026-04-01')).toEqual([]);
    expect(next('2026-04-01')).toMatchObject({ date: null, reason: 'insolvency' });
  });
});

describe('what is done from a line', () => {
  it('a payment received towards a promise keeps it; deleted, the promise is due again', async () => {
    const { id } = await promise('2026-03-10', { invoiceIds: [2] });
    const { paymentId, allocations } = await receiveTowards(essai.on('2026-03-10'), { id, amountCents: 25_050, date: '2026-03-10', reference: 'VIR' });
    expect(allocations).toMatchObject([{ invoiceNumber: 'F2', amountCents: 25_050 }]);
    expect(done('2026-03-10')).toEqual(['promiseKept']);
    await deletePayment(essai.on('2026-03-10'), paymentId);
    expect([done('2026-03-10'), kinds('2026-03-10')]).toEqual([[], ['promiseDue', 'letter']]);
  });

  it('a promise prolonged runs for what is left, what came today counted once; taken back, it is as it was', async () => {
    const { id } = await promise('2026-03-10');
    await receiveTowards(essai.on('2026-03-05'), { id, amountCents: 5000, date: '2026-03-05', reference: '' });
    await receiveTowards(essai.on('2026-03-10'), { id, amountCents: 4000, date: '2026-03-10', reference: '' });
    const before = page('2026-03-10').groups;
    const trace = await prolongObstacle(essai.on('2026-03-10'), { id, until: '2026-03-20', note: 'fin de mois' });
    expect(kinds('2026-03-10')).toEqual([]);
    expect(done('2026-03-10')).toEqual(['closed']);
    expect(lines('2026-03-20')).toMatchObject([{ kind: 'promiseDue', cents: 26_050, note: 'fin de mois' }]);
    await takeBackClosing(essai.on('2026-03-10'), trace);
    expect(page('2026-03-10').groups).toEqual(before);
    expect(verifyBooks(essai.books.read, '2026-03-10').ok).toBe(true);
  });

  it('a hold is prolonged, a plan and a dispute are not', async () => {
    const hold = await open({ ...scope, kind: 'hold', until: '2026-03-10' });
    await prolongObstacle(essai.on('2026-03-08'), { id: hold.id, until: '2026-04-01', note: '' });
    expect(kinds('2026-03-10')).toEqual([]);
    expect(kinds('2026-03-29')).toEqual(['holdEnding']);
    const dispute = await open({ ...scope, kind: 'dispute', invoiceIds: [1], subject: 'other' });
    await expect(prolongObstacle(essai.on('2026-03-08'), { id: dispute.id, until: '2026-04-01', note: '' })).rejects.toMatchObject({ refusal: { code: 'obstacleNotProlonged' } });
    await expect(prolongObstacle(essai.on('2026-03-08'), { id: hold.id, until: '2026-04-01', note: '' })).rejects.toMatchObject({ refusal: { code: 'obstacleNotOpen' } });
  });

  it('a broken promise taken note of is no line any more, until that is undone', async () => {
    const { id } = await promise('2026-03-10');
    await closeObstacle(essai.on('2026-03-12'), { id, date: '2026-03-12', note: '', outcome: null, creditNote: null });
    expect(kinds('2026-03-12')).toEqual(['letter']);
    await takeBackClosing(essai.on('2026-03-12'), { closedId: id, openedId: null });
    expect(kinds('2026-03-12')).toEqual(['brokenPromise', 'letter']);
    await expect(takeBackClosing(essai.on('2026-03-12'), { closedId: id, openedId: null })).rejects.toMatchObject({ refusal: { code: 'obstacleNotClosed' } });
  });

  it('put off, a line comes back on its day, or at once when woken', async () => {
    await promise('2026-03-10');
    const [line] = lines('2026-03-12');
    const name = { clientId: 1, key: line?.key ?? '' };
    await putOff(essai.on('2026-03-12'), { ...name, until: '2026-03-16' });
    expect([kinds('2026-03-12'), done('2026-03-12'), done('2026-03-13')]).toEqual([['letter'], ['putOff'], []]);
    expect([kinds('2026-03-15'), kinds('2026-03-16')]).toEqual([['letter'], ['brokenPromise', 'letter']]);
    await wake(essai.on('2026-03-12'), name);
    expect([kinds('2026-03-12'), done('2026-03-12')]).toEqual([['brokenPromise', 'letter'], []]);
    await expect(putOff(essai.on('2026-03-12'), { ...name, until: '2026-03-12' })).rejects.toMatchObject({ refusal: { code: 'untilNotAfter' } });
  });
});

describe('replies, calls and letters', () => {
  const await_ = (awaits: 'handling' | 'call', date: IsoDate, awaitsOn: IsoDate | null = null) =>
    essai.books.write(({ correspondence }) =>
      correspondence.insert({ clientId: 1, kind: awaits === 'call' ? 'phone' : 'email', direction: 'received', date, subject: 'Facture contestée ?', body: '', person: '', documentId: null, obstacleId: null, noticeId: null, awaits, awaitsOn }),
    );

  it('a reply comes first until it is handled', async () => {
    const id = await await_('handling', '2026-02-26');
    expect(lines('2026-02-26')).toMatchObject([{ kind: 'reply', correspondenceId: id, since: '2026-02-26', note: 'Facture contestée ?' }, { kind: 'letter' }]);
    await setCorrespondenceDone(essai.on('2026-02-26'), id, true);
    expect([kinds('2026-02-26'), done('2026-02-26')]).toEqual([['letter'], ['handled']]);
  });

  it('a call to make again waits for its day', async () => {
    await await_('call', '2026-02-26', '2026-03-02');
    expect(kinds('2026-03-01')).toEqual(['letter']);
    expect(lines('2026-03-02')).toMatchObject([{ kind: 'callAgain', since: '2026-03-02' }, { kind: 'letter' }]);
  });

  it('a step by telephone is a call; done, it is noted and its invoices advance; cancelled, it is to make again', async () => {
    const [first, ...others] = STANDARD_POLICY.steps;
    if (first === undefined) throw new Error('the standard policy has steps');
    await setPolicy(essai.on('2026-02-25'), { ...STANDARD_POLICY, steps: [{ ...first, channel: 'phone' }, ...others] });
    const [line] = lines('2026-02-25');
    expect(line).toMatchObject({ kind: 'phoneStep', level: 1, invoiceIds: [1, 2] });
    const { letters } = await issue('2026-02-25', [...(line?.invoiceIds ?? [])]);
    expect([kinds('2026-02-25'), done('2026-02-25')]).toEqual([[], ['called']]);
    await cancelNotice(essai.on('2026-02-25'), { noticeId: letters[0]?.noticeId ?? 0, reason: 'erreur' });
    expect([kinds('2026-02-25'), done('2026-02-25')]).toEqual([['phoneStep'], []]);
  });

  it('letters issued are done', async () => {
    await issue('2026-02-25');
    expect(page('2026-02-25')).toMatchObject({ left: 0, done: { count: 1, lines: [{ kind: 'reminded', client: { code: 'C1' }, cents: 35_050 }] } });
  });
});

describe('with nothing left', () => {
  it('says what comes first: the next step, or what was agreed before it', async () => {
    await issue('2026-02-25');
    expect(page('2026-02-25').next).toEqual({ date: '2026-03-04', kind: 'letter', client: 'C1' });
    await promise('2026-02-27');
    expect(page('2026-02-25').next).toEqual({ date: '2026-02-27', kind: 'promiseDue', client: 'C1' });
  });
});

describe('the next action of a client', () => {
  it('is the first line that the day has for it, in the dossier and in the list alike', async () => {
    await promise('2026-03-10');
    for (const date of ['2026-02-25', '2026-03-10', '2026-03-11'] as const) {
      const rows = listClients(essai.on(date), { search: '', show: 'all', sort: { key: 'name', direction: 'asc' }, offset: 0, limit: 10 }).rows;
      expect(rows.find(({ id }) => id === 1)?.nextAction).toEqual(next(date));
      const [line] = lines(date);
      if (line !== undefined) expect(next(date)?.reason).toBe(line.kind);
    }
    expect([next('2026-02-25'), next('2026-03-10'), next('2026-03-11')]).toMatchObject([{ reason: 'promised', date: '2026-03-11' }, { reason: 'promiseDue', date: '2026-03-10' }, { reason: 'brokenPromise', date: '2026-03-11' }]);
  });

  it('is to remind when a letter waits, and nothing when nothing is overdue', () => {
    expect(next('2026-02-25')).toEqual({ date: '2026-02-25', level: 1, reason: 'remind' });
    expect(getDossier(essai.on('2026-02-25'), 2, '2026-02-25').nextAction).toBeNull();
  });

  it('put off, waits for its day', async () => {
    await promise('2026-03-10');
    await issue('2026-03-11');
    await putOff(essai.on('2026-03-11'), { clientId: 1, key: lines('2026-03-11')[0]?.key ?? '', until: '2026-03-13' });
    expect(next('2026-03-11')).toEqual({ date: '2026-03-13', level: 0, reason: 'putOff' });
  });
});
