import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchedInvoices } from '#main/db/repositories/limitation-repository';
import { updateClient } from '#main/usecases/clients';
import { importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { clientLimitation, recordLimitationEvent } from '#main/usecases/law/limitation';
import { lawSettings, setLawSettings } from '#main/usecases/law/settings';
import { nextAction } from '#main/usecases/dunning/next-action';
import { recordPayment } from '#main/usecases/payments';
import { putOff } from '#main/usecases/today/put-off';
import { todayPage } from '#main/usecases/today/today';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-11-21';
let essai: TestBooks;
let batch: number;

// C1 owes F1 (100,00, lapses on 30/06/2027) and F2 (100,00, lapses on 31/07/2027); C2 owes F3, due this year.
beforeEach(async () => {
  essai = await makeBooks();
  const invoices = [
    invoice('F1', { issueDate: '2022-06-01', dueDate: '2022-06-30' }),
    invoice('F2', { issueDate: '2022-07-01', dueDate: '2022-07-31' }),
    invoice('F3', { client: 1, dueDate: '2026-01-31' }),
  ];
  const done = await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients: [client('C1'), client('C2')], invoices })], { skipBadRows: false, expected: null }, quietly);
  batch = done.done ? (done.batch ?? 0) : 0;
});
afterEach(() => {
  essai.remove();
});

const alerts = (today: IsoDate) =>
  todayPage(essai.books.read, today)
    .groups.filter(({ group }) => group === 'limitation' || group === 'lapsed')
    .flatMap(({ lines }) => lines.map(({ kind, client: whose, since, count, cents }) => [kind, whose?.code, since, count, cents]));
const acknowledge = (date: IsoDate, invoiceIds: number[] = []) => recordLimitationEvent(essai.on(date), { clientId: 1, kind: 'acknowledgement', date, until: null, note: '', documentId: null, invoiceIds });

describe('the warnings of limitation on the page of the day', () => {
  it('are one line a client, its first invoice to lapse, at six months, three and one, then over', () => {
    expect(alerts('2026-12-29')).toEqual([]);
    expect(alerts('2026-12-30')).toEqual([['limitation6', 'C1', '2027-06-30', 1, 10_000]]);
    expect(alerts('2027-01-31')).toEqual([['limitation6', 'C1', '2027-06-30', 2, 20_000]]);
    expect(alerts('2027-03-30')).toEqual([['limitation3', 'C1', '2027-06-30', 2, 20_000]]);
    expect(alerts('2027-05-30')).toEqual([['limitation1', 'C1', '2027-06-30', 2, 20_000]]);
    // what can still be claimed speaks before what cannot
    expect(alerts('2027-07-01')).toEqual([['limitation1', 'C1', '2027-07-31', 1, 10_000]]);
    expect(alerts('2027-08-01')).toEqual([['limitationOver', 'C1', '2027-06-30', 2, 20_000]]);
  });

  it('go with what is acknowledged or paid', async () => {
    await acknowledge('2027-01-31', [1]);
    expect(alerts('2027-01-31')).toEqual([['limitation6', 'C1', '2027-07-31', 1, 10_000]]);
    await recordPayment(essai.on('2027-01-31'), { clientId: 1, date: '2027-01-31', amountCents: 10_000, reference: '', method: '', allocations: [{ invoiceId: 2, amountCents: 10_000 }] });
    expect(alerts('2027-01-31')).toEqual([]);
  });

  it('come sooner for a consumer, and sooner still for a carrier', async () => {
    await updateClient(essai.on(TODAY), 2, { kind: 'consumer' });
    expect(alerts('2027-07-31').at(-1)).toEqual(['limitation6', 'C2', '2028-01-31', 1, 10_000]);
    await setLawSettings(essai.on(TODAY), { yearDays: '365', carrier: true });
    expect(alerts('2026-11-21')).toEqual([['limitation3', 'C2', '2027-01-31', 1, 10_000], ['limitationOver', 'C1', '2023-06-30', 2, 20_000]]);
  });

  it('put off at six months, come back at three', async () => {
    await putOff(essai.on('2026-12-30'), { clientId: 1, key: 'limitation6', until: '2028-01-01' });
    expect([alerts('2027-03-29'), alerts('2027-03-30').length]).toEqual([[], 1]);
  });

  it('are said of the client too, and what has lapsed speaks after its letters', () => {
    expect(nextAction(essai.books.read, 1, '2027-05-30')).toMatchObject({ reason: 'limitation1' });
    expect(nextAction(essai.books.read, 1, '2027-08-01')).toMatchObject({ reason: 'remind' });
  });

  it('are found by the indexes of what is open', () => {
    const file = new Database(essai.file, { readonly: true });
    for (const some of [false, true]) {
      const plan = file.prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${watchedInvoices(some)}`).all({ consumer: TODAY, other: TODAY, ...(some ? { clients: '[1]' } : {}) });
      const text = plan.map(({ detail }) => detail).join('\n');
      expect(text).toContain(`${some ? 'SEARCH' : 'SCAN'} i USING COVERING INDEX invoice_open`);
      expect(text).not.toMatch(/SCAN \w+(?! USING)(?! VIRTUAL)$/m);
    }
    file.close();
  });
});

describe('what is recorded', () => {
  it('too late changes nothing, and says so', async () => {
    await acknowledge('2027-07-15');
    const view = clientLimitation(essai.books.read, 1, '2027-07-15');
    expect(view.invoices.map(({ number, lastDay }) => [number, lastDay])).toEqual([['F1', '2027-06-30'], ['F2', '2032-07-15']]);
    expect(view.events).toMatchObject([{ lateFor: ['F1'] }]);
  });

  it('rests on the import that brought its invoices', async () => {
    await acknowledge(addDays(TODAY, -1), [1]);
    await expect(undoImport(essai.on(TODAY), batch)).rejects.toMatchObject({ refusal: { code: 'batchInUse' } });
  });

  it('takes its proof from the dossier alone', async () => {
    const documentId = await essai.books.write(({ documents }) => documents.insert({ name: 'lettre.pdf', mime: 'application/pdf', sha256: 'a'.repeat(64), bytes: new Uint8Array([1]) }));
    const event = { clientId: 1, kind: 'acknowledgement' as const, date: TODAY, until: null, note: '', documentId, invoiceIds: [] };
    await expect(recordLimitationEvent(essai.on(TODAY), event)).rejects.toMatchObject({ refusal: { code: 'documentNotFound' } });
  });
});

describe('the settings of the law', () => {
  it('are kept and told to the journal, once', async () => {
    expect(lawSettings(essai.books.read)).toEqual({ yearDays: '365', carrier: false });
    await setLawSettings(essai.on(TODAY), { yearDays: 'actual', carrier: false });
    await setLawSettings(essai.on(TODAY), { yearDays: 'actual', carrier: false });
    expect(lawSettings(essai.books.read)).toEqual({ yearDays: 'actual', carrier: false });
    expect(essai.books.read.journal.list(0, 10).rows.filter(({ action }) => action === 'setLawSettings')).toHaveLength(1);
  });
});
