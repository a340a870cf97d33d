import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agedBalance } from '#main/usecases/balance';
import { getDossier } from '#main/usecases/clients';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { importFiles } from '#main/usecases/imports/import-files';
import { freeAllocation } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import { closeWriteOff, openWriteOff } from '#main/usecases/write-offs';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import type { IsoDate } from '#shared/domain/calendar';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

let essai: TestBooks;

beforeEach(async () => {
  essai = await makeBooks();
  const invoices = [invoice('F1', { dueDate: '2026-01-31', paidCents: 4000, settledDate: null })];
  await importFiles(essai.on('2026-02-25'), [understoodFile('invoices', { clients: [client('C1')], invoices })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
});

const writeOff = (amountCents: number | null, date: IsoDate) => openWriteOff(essai.on('2026-03-10'), { invoiceId: 1, amountCents, date, reason: 'liquidation clôturée' });
const ledger = (asOf: IsoDate) => agedBalance(essai.books.read, { asOf, bounds: [...DEFAULT_BOUNDS] }).totals.ledgerCents;

describe('a write-off', () => {
  it('closes what is open from its date on; the days before know nothing of it, and the books tie', async () => {
    expect(await writeOff(null, '2026-03-01')).toMatchObject({ number: 'PERTE F1', amountCents: 6000, openCents: 0 });
    expect([ledger('2026-02-28'), ledger('2026-03-01')]).toEqual([6000, 0]);
    expect(dunningQueue(essai.books.read, '2026-03-10', null).proposals).toEqual([]);
    expect(verifyBooks(essai.books.read, '2026-03-10').ok).toBe(true);
  });

  it('shows apart from credit notes, and is taken back whole', async () => {
    const { id } = await writeOff(2500, '2026-03-01');
    expect(getDossier(essai.on('2026-03-10'), 1, '2026-03-10')).toMatchObject({ creditNotes: [{ nature: 'writeOff', label: 'liquidation clôturée' }], invoices: [{ openCents: 3500 }] });
    await closeWriteOff(essai.on('2026-03-10'), id);
    expect(getDossier(essai.on('2026-03-10'), 1, '2026-03-10')).toMatchObject({ creditNotes: [], invoices: [{ openCents: 6000 }] });
    await expect(closeWriteOff(essai.on('2026-03-10'), id)).rejects.toMatchObject({ refusal: { code: 'writeOffNotFound' } });
    expect(verifyBooks(essai.books.read, '2026-03-10').ok).toBe(true);
  });

  it('goes with its allocation when that is freed', async () => {
    await writeOff(null, '2026-03-01');
    const [credit] = getDossier(essai.on('2026-03-10'), 1, '2026-03-10').creditNotes;
    await freeAllocation(essai.on('2026-03-10'), credit?.allocations[0]?.id ?? 0);
    expect(getDossier(essai.on('2026-03-10'), 1, '2026-03-10')).toMatchObject({ creditNotes: [], invoices: [{ openCents: 6000 }] });
    expect(ledger('2026-03-10')).toBe(6000);
  });

  it('can be done twice in parts, never for more than what is open', async () => {
    await writeOff(1000, '2026-03-01');
    expect(await writeOff(1000, '2026-03-02')).toMatchObject({ number: 'PERTE F1 (2)', openCents: 4000 });
    await expect(writeOff(4001, '2026-03-03')).rejects.toMatchObject({ refusal: { code: 'amountAboveOpen', details: { openCents: 4000 } } });
    await writeOff(null, '2026-03-03');
    await expect(writeOff(null, '2026-03-03')).rejects.toMatchObject({ refusal: { code: 'invoiceSettled' } });
    await expect(openWriteOff(essai.on('2026-03-10'), { invoiceId: 1, amountCents: 1, date: '2026-03-11', reason: '' })).rejects.toMatchObject({ refusal: { code: 'dateInFuture' } });
  });
});
