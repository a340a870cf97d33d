import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doubtfulView } from '#main/usecases/accounting/doubtful';
import { paymentImputation } from '#main/usecases/claims/imputation';
import { imputeAsSettled, undoImputation } from '#main/usecases/claims/impute';
import { postClaims, unpostClaim } from '#main/usecases/claims/post';
import { getDossier } from '#main/usecases/clients';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { importFiles } from '#main/usecases/imports/import-files';
import { clientLimitation } from '#main/usecases/law/limitation';
import { invoiceLateCosts } from '#main/usecases/law/interest';
import { deletePayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import { CLAIM_KINDS } from '#shared/domain/claims/standing';
import { client, invoice, quietly, understoodFile } from '../../support/files';
import { type ClaimBooks, claimBooks } from './claim-books';

let essai: ClaimBooks;

// On 15 June: F1 bears 59,92, F2 3,33, and 40,00 each.
beforeEach(async () => {
  essai = await claimBooks([
    { number: 'F1', issueDate: '2026-05-01', dueDate: '2026-05-31', amountCents: 12_000_00 },
    { number: 'F2', issueDate: '2026-05-05', dueDate: '2026-06-05', amountCents: 1_000_00 },
  ]);
});
afterEach(() => {
  essai.remove();
});

const both = (invoiceId: number) => ({ claims: CLAIM_KINDS.map((kind) => ({ invoiceId, kind })) });
const balance = (asOf: string) => essai.books.read.balance.agedOf(1, asOf, [30, 60, 90]).ledgerCents;
const soundBooks = () => expect(verifyBooks(essai.books.read, '2026-12-01').checks.filter(({ ok }) => !ok)).toEqual([]);

describe('penalties and indemnities put on the account', () => {
  it('count in the balance from their day, and bear neither interest nor indemnity', async () => {
    expect(balance('2026-06-15')).toBe(13_000_00);
    const { documents } = await postClaims(essai.on('2026-06-15'), { ...both(1), date: '2026-06-15' });
    expect(documents.map(({ number, amountCents }) => [number, amountCents])).toEqual([['PEN-F1', 59_92], ['IND-F1', 40_00]]);
    expect(balance('2026-06-14')).toBe(13_000_00);
    expect(balance('2026-06-15')).toBe(13_099_92);
    expect(getDossier(essai.on('2026-06-20'), 1, '2026-06-20').invoices.map(({ number, nature }) => [number, nature])).toEqual([['IND-F1', 'indemnity'], ['PEN-F1', 'interest'], ['F2', 'invoice'], ['F1', 'invoice']]);
    expect(essai.books.read.legalFacts.lateInvoices(1, '2026-12-01')).toEqual([1, 2]);
    expect(clientLimitation(essai.books.read, 1, '2026-06-20').invoices.map(({ number }) => number)).toEqual(['F1', 'F2']);
    expect(essai.books.read.legalFacts.debts(documents.map(({ id }) => id))).toEqual([]);
    expect(() => invoiceLateCosts(essai.books.read, documents[0]?.id ?? 0, '2026-12-01')).toThrow(expect.objectContaining({ refusal: { code: 'penaltyBearsNothing', details: { invoice: 'PEN-F1' } } }));
    soundBooks();
  });

  it('are not posted twice: only what accrued since is', async () => {
    await postClaims(essai.on('2026-06-15'), { ...both(1), date: '2026-06-15' });
    await expect(postClaims(essai.on('2026-06-15'), { ...both(1), date: '2026-06-15' })).rejects.toMatchObject({ refusal: { code: 'claimNothing', details: { invoice: 'F1' } } });
    // dated before: what is on the account already still counts
    await expect(postClaims(essai.on('2026-06-20'), { claims: [{ invoiceId: 1, kind: 'interest' }], date: '2026-06-10' })).rejects.toMatchObject({ refusal: { code: 'claimNothing' } });
    const { documents } = await postClaims(essai.on('2026-06-30'), { claims: [{ invoiceId: 1, kind: 'interest' }], date: '2026-06-30' });
    expect(documents).toMatchObject([{ number: 'PEN-F1-2', amountCents: 59_92 }]);
    soundBooks();
  });

  it('are taken back while nothing rests on them, and paid when their document is', async () => {
    const { documents } = await postClaims(essai.on('2026-06-15'), { ...both(1), date: '2026-06-15' });
    const [interest = 0, indemnity = 0] = documents.map(({ id }) => id);
    await essai.pay('2026-06-20', 59_92, interest);
    expect(essai.claim('F1', 'interest', '2026-06-15')).toMatchObject({ state: 'posted', owedCents: 59_92 });
    expect(essai.claim('F1', 'interest', '2026-06-20')).toMatchObject({ paidCents: 59_92, claimableCents: 19_97 });
    await expect(unpostClaim(essai.on('2026-06-20'), { documentId: interest })).rejects.toMatchObject({ refusal: { code: 'claimPostedInUse', details: { invoice: 'PEN-F1' } } });
    await unpostClaim(essai.on('2026-06-20'), { documentId: indemnity });
    expect(essai.claim('F1', 'indemnity', '2026-06-20')).toMatchObject({ state: 'proposed', owedCents: 40_00 });
    await expect(unpostClaim(essai.on('2026-06-20'), { documentId: indemnity })).rejects.toMatchObject({ refusal: { code: 'claimNotPosted' } });
    await expect(unpostClaim(essai.on('2026-06-20'), { documentId: 1 })).rejects.toMatchObject({ refusal: { code: 'claimNotPosted' } });
    soundBooks();
  });

  it('are reminded of like any debt, and stay while a letter names them', async () => {
    const { documents } = await postClaims(essai.on('2026-06-15'), { ...both(1), date: '2026-06-15' });
    expect(dunningQueue(essai.books.read, '2026-07-01', 1).proposals[0]?.invoices.map(({ number }) => number)).toEqual(['F1', 'F2', 'PEN-F1', 'IND-F1']);
    await essai.issue('2026-07-01');
    await expect(unpostClaim(essai.on('2026-07-01'), { documentId: documents[1]?.id ?? 0 })).rejects.toMatchObject({ refusal: { code: 'claimPostedInUse' } });
  });

  it('bear no VAT: the whole of what is doubtful of them is provided for', async () => {
    await postClaims(essai.on('2026-06-15'), { ...both(1), date: '2026-06-15' });
    const lines = doubtfulView(essai.books.read, '2026-12-31', '2026-12-31').clients.flatMap((one) => one.lines);
    expect(lines.map(({ number, vatCents, baseCents }) => [number, vatCents, baseCents])).toEqual(
      expect.arrayContaining([['PEN-F1', 0, 59_92], ['IND-F1', 0, 40_00]]),
    );
  });

  it('are changed by no file that has their number: with another amount, its row is refused', async () => {
    await postClaims(essai.on('2026-06-15'), { ...both(1), date: '2026-06-15' });
    const rows = [invoice('PEN-F1', { issueDate: '2026-06-16', dueDate: '2026-07-16', amountCents: 59_92, vatCents: 9_99 }), invoice('IND-F1', { issueDate: '2026-06-16', dueDate: '2026-07-16', amountCents: 50_00 })];
    const { files } = await importFiles(essai.on('2026-06-16'), [understoodFile('invoices', { clients: [client('C1')], invoices: rows })], { skipBadRows: true, expected: null }, quietly);
    expect(files).toMatchObject([{ updated: { invoices: 0 }, unchanged: { invoices: 1 }, rejected: [{ code: 'differsFromBooks', value: 'IND-F1' }] }]);
    expect(getDossier(essai.on('2026-06-20'), 1, '2026-06-20').invoices.slice(0, 2).map(({ number, issueDate, dueDate, amountCents }) => [number, issueDate, dueDate, amountCents])).toEqual([
      ['IND-F1', '2026-06-15', '2026-06-15', 40_00],
      ['PEN-F1', '2026-06-15', '2026-06-15', 59_92],
    ]);
    soundBooks();
  });

  it('an import of the same invoices leaves them alone', async () => {
    await postClaims(essai.on('2026-06-15'), { ...both(1), date: '2026-06-15' });
    const again = [invoice('F1', { issueDate: '2026-05-01', dueDate: '2026-05-31', amountCents: 12_000_00 })];
    await importFiles(essai.on('2026-06-16'), [understoodFile('invoices', { clients: [client('C1')], invoices: again })], { skipBadRows: false, expected: null }, quietly);
    expect(balance('2026-06-16')).toBe(13_099_92);
    soundBooks();
  });
});

describe('a payment imputed as the law orders', () => {
  it('pays of each debt the interest claimed, then the capital, and the indemnity last', async () => {
    await essai.issue('2026-06-15');
    const paymentId = await essai.pay('2026-06-15', 13_100_00, null);
    const proposal = paymentImputation(essai.books.read, paymentId, null);
    expect(proposal.lines.map(({ number, interestCents, capitalCents, indemnityCents }) => [number, interestCents, capitalCents, indemnityCents])).toEqual([['F1', 59_92, 12_000_00, 36_75], ['F2', 3_33, 1_000_00, 0]]);
    expect(proposal.restCents).toBe(0);
  });

  it('begins with what the payment names, then with the order given; what was not claimed can be added', async () => {
    const paymentId = await essai.pay('2026-06-15', 500_00, null, 'REGLT F2 JUIN');
    const lines = (chosen: number[] | null) => paymentImputation(essai.books.read, paymentId, chosen).lines.map(({ number, capitalCents, chosen: named }) => [number, capitalCents, named]);
    expect(lines(null)).toEqual([['F2', 500_00, true], ['F1', 0, false]]);
    expect(lines([])).toEqual([['F1', 500_00, false], ['F2', 0, false]]);
    expect(paymentImputation(essai.books.read, paymentId, null).lines[0]).toMatchObject({ interestCents: 0, owed: { interestCents: 3_33, capitalCents: 1_000_00, indemnityCents: 40_00 } });
  });

  it('is written in one transaction: what it pays of penalties is put on the account, and it comes back whole', async () => {
    await essai.issue('2026-06-15');
    const paymentId = await essai.pay('2026-06-20', 1_100_00, null);
    // on 20 June F2 bears 5,00 of which 3,33 were claimed; the user has all of it paid, and the indemnity
    const lines = [{ invoiceId: 2, interestCents: 4_99, capitalCents: 1_000_00, indemnityCents: 40_00 }, { invoiceId: 1, interestCents: 55_01, capitalCents: 0, indemnityCents: 0 }];
    const done = await imputeAsSettled(essai.on('2026-06-21'), { paymentId, lines });
    expect(done.restCents).toBe(0);
    expect(done.documentIds).toHaveLength(3);
    expect(essai.claim('F2', 'interest', '2026-06-21')).toMatchObject({ state: 'paid', paidCents: 4_99, owedCents: 0 });
    expect(essai.claim('F2', 'indemnity', '2026-06-21')).toMatchObject({ state: 'paid', owedCents: 0 });
    // 12 000 × 12,15 % × 20 / 365 = 79,89 less 55,01
    expect(essai.claim('F1', 'interest', '2026-06-20')).toMatchObject({ paidCents: 55_01, owedCents: 24_88 });
    expect(balance('2026-06-21')).toBe(12_000_00);
    soundBooks();
    await undoImputation(essai.on('2026-06-21'), done);
    expect(balance('2026-06-21')).toBe(11_900_00);
    expect(essai.claim('F1', 'interest', '2026-06-20')).toMatchObject({ paidCents: 0, owedCents: 79_89 });
    soundBooks();
  });

  it('pays what is on the account before it puts more there', async () => {
    await postClaims(essai.on('2026-06-15'), { ...both(1), date: '2026-06-15' });
    const paymentId = await essai.pay('2026-06-20', 100_00, null);
    expect(paymentImputation(essai.books.read, paymentId, null).lines[0]).toMatchObject({ number: 'F1', interestCents: 59_92, capitalCents: 40_08, owed: { interestCents: 79_89, indemnityCents: 40_00 } });
    const { documentIds } = await imputeAsSettled(essai.on('2026-06-21'), { paymentId, lines: [{ invoiceId: 1, interestCents: 79_89, capitalCents: 0, indemnityCents: 20_11 }] });
    expect(documentIds).toHaveLength(1);
    expect(essai.claim('F1', 'indemnity', '2026-06-21')).toMatchObject({ paidCents: 20_11, owedCents: 19_89 });
    expect(essai.claim('F1', 'interest', '2026-06-20')).toMatchObject({ state: 'paid', owedCents: 0 });
    soundBooks();
  });

  it('a payment that is deleted leaves its penalties owed', async () => {
    const paymentId = await essai.pay('2026-06-15', 59_92, null);
    await imputeAsSettled(essai.on('2026-06-15'), { paymentId, lines: [{ invoiceId: 1, interestCents: 59_92, capitalCents: 0, indemnityCents: 0 }] });
    await deletePayment(essai.on('2026-06-15'), paymentId);
    expect(essai.claim('F1', 'interest', '2026-06-15')).toMatchObject({ state: 'posted', paidCents: 0, owedCents: 59_92 });
    soundBooks();
  });

  it('refuses more than is owed or paid, and writes nothing then', async () => {
    const paymentId = await essai.pay('2026-06-15', 100_00, null);
    const impute = (interestCents: number, capitalCents: number) => imputeAsSettled(essai.on('2026-06-15'), { paymentId, lines: [{ invoiceId: 2, interestCents, capitalCents, indemnityCents: 0 }] });
    await expect(impute(3_34, 0)).rejects.toMatchObject({ refusal: { code: 'imputationAboveOwed', details: { invoice: 'F2', limitCents: 3_33 } } });
    await expect(impute(3_33, 96_68)).rejects.toMatchObject({ refusal: { code: 'imputationAbovePayment', details: { amountCents: 100_01 } } });
    expect(balance('2026-06-15')).toBe(12_900_00);
    await impute(3_33, 96_67);
    await expect(impute(0, 1)).rejects.toMatchObject({ refusal: { code: 'paymentNotToImpute' } });
  });
});
