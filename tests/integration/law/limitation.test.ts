import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { updateClient } from '#main/usecases/clients';
import { importFiles } from '#main/usecases/imports/import-files';
import { clientLimitation, recordLimitationEvent, removeLimitationEvent } from '#main/usecases/law/limitation';
import { mergeClients } from '#main/usecases/merge-clients';
import { recordPayment } from '#main/usecases/payments';
import type { LimitationEventInput } from '#shared/contract/schemas/limitation';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-11-21';
let essai: TestBooks;

// C1 owes F1 since 31 January 2026 and F2 since 30 June 2022.
beforeEach(async () => {
  essai = await makeBooks();
  const invoices = [invoice('F1', { dueDate: '2026-01-31' }), invoice('F2', { issueDate: '2022-06-01', dueDate: '2022-06-30' })];
  await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients: [client('C1'), client('C2')], invoices })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
});

const limits = (today = TODAY, id = 1) => clientLimitation(essai.books.read, id, today).invoices.map(({ number, lastDay, alert }) => [number, lastDay, alert]);
const record = (details: Partial<LimitationEventInput> = {}) =>
  recordLimitationEvent(essai.on(TODAY), { clientId: 1, kind: 'acknowledgement', date: '2026-06-10', until: null, note: '', documentId: null, invoiceIds: [], ...details });

describe('until when invoices can be claimed', () => {
  it('the first to run out comes first, with its warnings', () => {
    expect(limits()).toEqual([['F2', '2027-06-30', null], ['F1', '2031-01-31', null]]);
    expect(limits('2027-01-15')[0]).toEqual(['F2', '2027-06-30', 6]);
    expect(limits('2027-07-01')[0]).toEqual(['F2', '2027-06-30', 0]);
  });

  it('follows who owes, and leaves out what was paid', async () => {
    await updateClient(essai.on(TODAY), 1, { kind: 'consumer' });
    expect(limits()).toEqual([['F2', '2024-06-30', 0], ['F1', '2028-01-31', null]]);
    await recordPayment(essai.on(TODAY), { clientId: 1, date: TODAY, amountCents: 10_000, reference: '', method: '', allocations: [{ invoiceId: 2, amountCents: 10_000 }] });
    expect(limits()).toEqual([['F1', '2028-01-31', null]]);
  });

  it('runs anew from an acknowledgement of all that was owed, or of one invoice; taken back, it is as before', async () => {
    const before = limits();
    const { id } = await record();
    expect(limits()).toEqual([['F1', '2031-06-10', null], ['F2', '2031-06-10', null]]);
    await removeLimitationEvent(essai.on(TODAY), id);
    expect(limits()).toEqual(before);
    await record({ invoiceIds: [1] });
    expect(limits()).toEqual([['F2', '2027-06-30', null], ['F1', '2031-06-10', null]]);
    await expect(removeLimitationEvent(essai.on(TODAY), id)).rejects.toMatchObject({ refusal: { code: 'limitationEventNotFound' } });
  });

  it('a claim that is pending holds it back, and a mediation adds its days', async () => {
    await record({ kind: 'claim', date: '2026-03-01', invoiceIds: [2] });
    expect(limits()).toEqual([['F1', '2031-01-31', null], ['F2', '2031-11-21', null]]);
    await record({ kind: 'mediation', date: '2026-02-01', until: '2026-02-10', invoiceIds: [1] });
    expect(limits()[0]).toEqual(['F1', '2031-02-10', null]);
  });

  it('refuses what cannot be: before the due date, in the future, ended before it began, of another client', async () => {
    await expect(record({ date: '2026-01-30', invoiceIds: [1] })).rejects.toMatchObject({ refusal: { code: 'limitationBeforeDue' } });
    await expect(record({ date: '2026-12-01' })).rejects.toMatchObject({ refusal: { code: 'dateInFuture' } });
    await expect(record({ until: '2026-06-09' })).rejects.toMatchObject({ refusal: { code: 'untilNotAfter' } });
    await expect(record({ clientId: 2, invoiceIds: [1] })).rejects.toMatchObject({ refusal: { code: 'invoiceNotFound' } });
  });

  it('follows the client into a merge', async () => {
    await record({ invoiceIds: [1] });
    await mergeClients(essai.on(TODAY), 2, 1);
    expect(limits(TODAY, 2)).toEqual([['F2', '2027-06-30', null], ['F1', '2031-06-10', null]]);
  });
});
