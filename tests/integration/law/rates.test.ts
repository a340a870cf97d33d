import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { updateClient } from '#main/usecases/clients';
import { importFiles } from '#main/usecases/imports/import-files';
import { invoiceLateCosts } from '#main/usecases/law/interest';
import { rateList, removeRate, setRate } from '#main/usecases/law/rates';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2027-01-15';
let essai: TestBooks;

// One client owes 1 000,00 since 30 November 2026.
beforeEach(async () => {
  essai = await makeBooks();
  const records = { clients: [client('C1')], invoices: [invoice('F1', { issueDate: '2026-11-01', dueDate: '2026-11-30', amountCents: 100_000 })] };
  await importFiles(essai.on(TODAY), [understoodFile('invoices', records)], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
});

const costs = (to = TODAY) => invoiceLateCosts(essai.books.read, 1, to);
const row = (halfYear: string) => rateList(essai.books.read, TODAY).rows.find((each) => each.halfYear === halfYear);

describe('the rates of the books', () => {
  it('are those shipped, with what is known of them; a half-year that has begun without one is empty', () => {
    expect(row('2026-H1')).toMatchObject({ ecb: { rateBps: 215, verification: 'secondary' }, legalOther: { rateBps: 262, verification: 'official' } });
    expect(row('2027-H1')).toEqual({ halfYear: '2027-H1', ecb: null, legalIndividual: null, legalOther: null });
    expect(rateList(essai.books.read, TODAY).rows[0]?.halfYear).toBe('2027-H1');
  });

  it('may be given by the user: amounts are provisional until then, and again once it is taken back', async () => {
    expect(costs()).toMatchObject({ missing: ['2027-H1'] });
    await setRate(essai.on(TODAY), { kind: 'ecb', halfYear: '2027-H1', rateBps: 265, source: 'BCE' });
    // 1 000,00 × (31 × 12,40 % + 15 × 12,65 %) / 365 = 10,5315 + 5,1986
    expect(costs()).toMatchObject({ missing: [], interestCents: 1_573, periods: [{ rateBps: 1240 }, { rateBps: 1265, basis: { verification: 'user', source: 'BCE' }, provisional: false }] });
    await setRate(essai.on(TODAY), { kind: 'ecb', halfYear: '2026-H2', rateBps: 265, source: '' });
    expect(costs().periods).toMatchObject([{ rateBps: 1265 }, { rateBps: 1265 }]);
    await removeRate(essai.on(TODAY), { kind: 'ecb', halfYear: '2026-H2' });
    await removeRate(essai.on(TODAY), { kind: 'ecb', halfYear: '2027-H1' });
    expect(costs()).toMatchObject({ missing: ['2027-H1'], periods: [{ rateBps: 1240 }, { rateBps: 1240, provisional: true }] });
    await expect(removeRate(essai.on(TODAY), { kind: 'ecb', halfYear: '2026-H2' })).rejects.toMatchObject({ refusal: { code: 'rateNotOwn' } });
    expect(essai.books.read.journal.list(0, 10).rows.map(({ action }) => action).filter((action) => action.endsWith('Rate'))).toEqual(['removeRate', 'removeRate', 'setRate', 'setRate']);
  });

  it('agreed with a client, is applied as agreed, and its floor explained where it is below', async () => {
    await updateClient(essai.on(TODAY), 1, { contractualRateBps: 800 });
    // 1 000,00 × 8 % × 31 / 365 = 6,7945
    expect(costs('2026-12-31')).toMatchObject({ interestCents: 679, missing: [], periods: [{ rateBps: 800, basis: null }], underFloor: [{ halfYear: '2026-H2', floorBps: 825, basis: { rateBps: 275 } }] });
    await updateClient(essai.on(TODAY), 1, { contractualRateBps: 825 });
    expect(costs('2026-12-31').underFloor).toEqual([]);
    await updateClient(essai.on(TODAY), 1, { contractualRateBps: 800, kind: 'consumer' });
    expect(costs('2026-12-31')).toMatchObject({ interestCents: 0, indemnityCents: 0, underFloor: [] });
  });
});
