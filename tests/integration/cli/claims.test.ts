import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openExistingBooks } from '#main/db/create-books';
import { updateClient } from '#main/usecases/clients';
import type { ClientPatch } from '#shared/contract/schemas/client';
import { MIGRATIONS } from '../../support/books';
import { type CommandLine, commandLine } from '../../support/command-line';

const TODAY = '2026-08-31';
let cli: CommandLine;

function bring(...rows: string[]): void {
  const file = path.join(cli.folder, 'factures.csv');
  writeFileSync(file, ['N° facture;Code client;Client;Date facture;Échéance;Montant TTC', ...rows].join('\r\n'));
  expect(cli.run('import', file)).toMatchObject({ status: 0 });
}

/** What the command line has no words for. */
async function change(patch: ClientPatch): Promise<void> {
  const now = () => new Date();
  const books = openExistingBooks(path.join(cli.folder, 'livres.encours'), MIGRATIONS, now);
  await updateClient({ books, today: TODAY, now }, 1, patch);
  books.close();
}

beforeEach(() => {
  cli = commandLine(TODAY);
  cli.run('init', '--name', 'Menuiserie Vauban');
});
afterEach(() => {
  cli.remove();
});

describe('the seven check rows of the law, on real books', () => {
  const interest = (invoice: string, to: string) => cli.run('interest', '--invoice', invoice, '--to', to).json;

  it.each([
    ['3 000,00', 1476, '2026-06-30', 3_639],
    ['15 000,00', 1500, '2026-06-30', 18_493],
    ['1 000,00', 1200, '2026-06-30', 986],
    ['10 000,00', 1240, '2027-05-31', 124_000],
  ])('%s EUR at %i hundredths of a percent, due 31/05/2026, to %s: %i cents, and 40 EUR', async (amount, contractualRateBps, to, interestCents) => {
    bring(`F1;C1;Garage Petit;01/05/2026;31/05/2026;${amount}`);
    await change({ contractualRateBps });
    expect(interest('F1', to)).toMatchObject({ interestCents, indemnityCents: 4_000, totalCents: interestCents + 4_000 });
  });

  it('12 000 EUR due 31/05/2026 paid 31/08/2026: 372,59', () => {
    bring('F1;C1;Garage Petit;01/05/2026;31/05/2026;12 000,00');
    cli.run('record-payment', '--client', 'C1', '--amount', '12000', '--date', '2026-08-31', '--on', 'F1=12000');
    expect(interest('F1', '2026-12-31')).toMatchObject({ periods: [{ days: 30, ratePercent: 12.15 }, { days: 62, ratePercent: 12.4 }], interestCents: 37_259 });
  });

  it('5 000 EUR due 30/11/2024 paid 31/01/2025: 116,36', () => {
    bring('F1;C1;Garage Petit;01/11/2024;30/11/2024;5 000,00');
    cli.run('record-payment', '--client', 'C1', '--amount', '5000', '--date', '2025-01-31', '--on', 'F1=5000');
    expect(interest('F1', TODAY)).toMatchObject({ periods: [{ days: 31, ratePercent: 14.25 }, { days: 31, ratePercent: 13.15 }], interestCents: 11_636 });
  });

  it.each([['endOfMonthThenNet', '2024-03-16'], ['netThenEndOfMonth', '2024-02-29']] as const)('invoice of 15/01/2024, 45 days end of month, %s: due %s', async (method, dueDate) => {
    bring('F0;C1;Garage Petit;01/01/2024;31/01/2024;1,00');
    await change({ terms: { days: 45, method } });
    bring('F1;C1;Garage Petit;15/01/2024;;1 000,00');
    expect(interest('F1', '2024-03-01')).toMatchObject({ dueDate });
  });
});

describe('claims on the command line', () => {
  // F1 was paid 10 days late: 3,33; F2 is 31 days late: 10,53
  beforeEach(() => {
    bring('F1;C1;Garage Petit;01/05/2026;31/05/2026;1 000,00', 'F2;C1;Garage Petit;01/07/2026;31/07/2026;1 000,00');
    cli.run('record-payment', '--client', 'C1', '--amount', '1000', '--date', '2026-06-10', '--on', 'F1=1000');
  });
  const claims = (...options: string[]) => cli.run('claims', 'C1', ...options).json;

  it('lists what accrued, was claimed, paid, waived, posted and is owed, by invoice and kind', () => {
    expect(claims()).toMatchObject({
      client: 'C1',
      claims: [
        { invoice: 'F1', kind: 'interest', settledOn: '2026-06-10', accruedCents: 333, claimedCents: 0, paidCents: 0, waivedCents: 0, postedCents: 0, owedCents: 333, state: 'proposed' },
        { invoice: 'F1', kind: 'indemnity', accruedCents: 4_000, owedCents: 4_000 },
        { invoice: 'F2', kind: 'interest', settledOn: null, accruedCents: 1_053 },
        { invoice: 'F2', kind: 'indemnity', accruedCents: 4_000 },
      ],
    });
    expect(claims('--as-of', '2026-07-31')).toMatchObject({ claims: [{ invoice: 'F1' }, { invoice: 'F1' }] });
  });

  it('asks for them, gives them up and takes that back', () => {
    expect(cli.run('claims', 'request', '--invoice', 'F1')).toMatchObject({ status: 0, json: { invoice: 'F1', kinds: ['interest', 'indemnity'], requested: true } });
    expect(claims()).toMatchObject({ claims: [{ state: 'requested' }, { state: 'requested' }, {}, {}] });
    expect(cli.run('claims', 'withdraw', '--invoice', 'F1', '--kind', 'interest')).toMatchObject({ status: 0 });
    expect(cli.run('claims', 'request', '--invoice', 'F2')).toMatchObject({ status: 1, json: { error: { code: 'claimNotSettled' } } });
    expect(cli.run('claims', 'waive', '--invoice', 'F1', '--reason', 'geste')).toMatchObject({ status: 0, json: { amountCents: 4_333, waiverIds: [1, 2] } });
    expect(claims()).toMatchObject({ claims: [{ state: 'waived', owedCents: 0, waivers: [{ reason: 'geste', amountCents: 333 }] }, { state: 'waived' }, {}, {}] });
    expect(cli.run('claims', 'waive', '--invoice', 'F1', '--reason', 'encore')).toMatchObject({ status: 1, json: { error: { code: 'claimNothing' } } });
    expect(cli.run('claims', 'take-back', '--waiver', '1')).toMatchObject({ status: 0 });
    expect(claims()).toMatchObject({ claims: [{ owedCents: 333 }, { owedCents: 0 }, {}, {}] });
    expect(cli.run('claims', 'waive', '--invoice', 'F1', '--kind', 'indemnity', '--amount', '3', '--reason', 'x')).toMatchObject({ status: 2 });
  });

  it('puts them on the account and takes them off; the books stay sound', () => {
    expect(cli.run('claims', 'post', '--invoice', 'F1')).toMatchObject({ status: 0, json: { documents: [{ number: 'PEN-F1', amountCents: 333 }, { number: 'IND-F1', amountCents: 4_000 }] } });
    expect(cli.run('claims', 'unpost', '--invoice', 'IND-F1')).toMatchObject({ status: 0 });
    expect(cli.run('claims', 'unpost', '--invoice', 'F2')).toMatchObject({ status: 1, json: { error: { code: 'claimNotPosted' } } });
    expect(cli.run('verify').json).toMatchObject({ ok: true });
    expect(cli.run('interest', '--invoice', 'PEN-F1')).toMatchObject({ status: 1 });
  });

  it('shows how the law has a payment imputed, and applies it', () => {
    cli.run('claims', 'post', '--invoice', 'F1');
    expect(cli.run('record-payment', '--client', 'C1', '--amount', '100', '--date', TODAY)).toMatchObject({ json: { payment: { id: 2 } } });
    // F1 is paid: what is left of it bears nothing, F2 bears interest
    expect(cli.run('impute', '--payment', '2')).toMatchObject({ json: { openCents: 10_000, restCents: 0, applied: false, lines: [{ invoice: 'F2', capitalCents: 10_000 }, { invoice: 'F1', interestCents: 0, owedInterestCents: 333 }] } });
    expect(cli.run('impute', '--payment', '2', '--order', 'F1')).toMatchObject({ json: { lines: [{ invoice: 'F1', chosen: true, interestCents: 333 }, { invoice: 'F2', capitalCents: 9_667 }] } });
    expect(cli.run('impute', '--payment', '2', '--order', 'F1', '--apply')).toMatchObject({ status: 0, json: { applied: true, restCents: 0 } });
    expect(cli.run('impute', '--payment', '2')).toMatchObject({ status: 1, json: { error: { code: 'paymentNotToImpute' } } });
    expect(claims()).toMatchObject({ claims: [{ state: 'paid', paidCents: 333 }, { state: 'posted' }, {}, {}] });
    expect(cli.run('verify').json).toMatchObject({ ok: true });
  });
});
