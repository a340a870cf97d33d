import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requestClaims, withdrawClaims } from '#main/usecases/claims/request';
import { postClaims } from '#main/usecases/claims/post';
import { takeBackWaivers, waiveClaims } from '#main/usecases/claims/waive';
import { cancelNotice } from '#main/usecases/dunning/cancel';
import { previewLetter } from '#main/usecases/dunning/preview';
import { undoImport } from '#main/usecases/imports/undo-import';
import { verifyBooks } from '#main/usecases/verify';
import { CLAIM_KINDS } from '#shared/domain/claims/standing';
import { type ClaimBooks, claimBooks, writer } from './claim-books';

let essai: ClaimBooks;

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
const claimsCheck = () => verifyBooks(essai.books.read, '2026-12-01').checks.find(({ name }) => name === 'claims');

/** What was noted of each invoice by a letter. */
function noted(noticeId: number | undefined): unknown[] {
  const file = new Database(essai.file, { readonly: true });
  const rows = file.prepare('SELECT i.number, c.kind, c.amount_cents AS cents FROM claim c JOIN invoice i ON i.id = c.invoice_id WHERE notice_id = ? ORDER BY c.kind DESC, i.id').raw().all(noticeId);
  file.close();
  return rows;
}

describe('three letters, a part payment between, a change of half-year, an invoice paid between two of them', () => {
  /** Letters of 15 June, 10 July and 25 July; 5 000 of F1 paid on 20 June, F2 wholly on 25 June. */
  async function threeLetters() {
    const first = await essai.issue('2026-06-15');
    await essai.pay('2026-06-20', 5_000_00, 1);
    await essai.pay('2026-06-25', 1_000_00, 2);
    const second = await essai.issue('2026-07-10');
    await requestClaims(essai.on('2026-07-12'), both(2));
    const third = await essai.issue('2026-07-25');
    return { first, second, third };
  }

  it('states and notes the same, to the cent: what is owed each time, the indemnity once for ever', async () => {
    const { first, second, third } = await threeLetters();
    // 12 000 × 12,15 % × 15 / 365 = 59,918; 1 000 × 12,15 % × 10 / 365 = 3,329
    expect(first.text).toContain('Pénalités de retard au 15/06/2026 63,25 €');
    expect(first.text).toContain('(2 × 40,00 €) 80,00 €');
    expect(noted(first.notices[0])).toEqual([['F1', 'interest', 59_92], ['F2', 'interest', 3_33], ['F1', 'indemnity', 40_00], ['F2', 'indemnity', 40_00]]);
    // 12 000 × 12,15 % × 20 / 365 = 79,890; 7 000 × 12,15 % × 10 / 365 = 23,301; 7 000 × 12,40 % × 10 / 365 = 23,781. F2, since paid, is left alone
    expect(second.text).toContain('Pénalités de retard au 10/07/2026 126,97 €');
    expect(second.text).toContain('Indemnité forfaitaire de recouvrement 40,00 €');
    expect(second.text).not.toContain('réglée en retard');
    expect(noted(second.notices[0])).toEqual([['F1', 'interest', 126_97], ['F1', 'indemnity', 40_00]]);
    // F1: 25 days of July at 12,40 % on 7 000 = 59,452, with the two before 162,644. F2: 1 000 × 12,15 % × 20 / 365 = 6,658
    expect(third.text).toContain('Pénalités de retard au 25/07/2026 169,30 €');
    expect(third.text).toContain('(2 × 40,00 €) 80,00 €');
    expect(third.text).toContain('dont 6,66 € sur une facture réglée en retard (F2)');
    expect(third.text).toContain('dont 40,00 € sur une facture réglée en retard (F2)');
    expect(noted(third.notices[0])).toEqual([['F1', 'interest', 162_64], ['F2', 'interest', 6_66], ['F1', 'indemnity', 40_00], ['F2', 'indemnity', 40_00]]);
    expect(claimsCheck()).toMatchObject({ ok: true });
  });

  it('once claimed, what was claimed and what accrued since stand apart', async () => {
    await threeLetters();
    expect(essai.claim('F1', 'interest', '2026-08-01')).toMatchObject({ state: 'claimed', claimedOn: '2026-07-25', claimedCents: 162_64, accruedCents: 179_29 });
    expect(essai.claim('F1', 'interest', '2026-07-11')).toMatchObject({ claimedOn: '2026-07-10', claimedCents: 126_97 });
    expect(essai.claim('F2', 'indemnity', '2026-08-01')).toMatchObject({ state: 'claimed', claimedCents: 40_00, owedCents: 40_00 });
  });

  it('cancelling a letter frees its claims', async () => {
    const { third } = await threeLetters();
    await cancelNotice(essai.on('2026-07-26'), { noticeId: third.notices[0] ?? 0, reason: 'erreur' });
    expect(essai.claim('F1', 'interest', '2026-08-01')).toMatchObject({ claimedOn: '2026-07-10', claimedCents: 126_97 });
    // F2 was claimed by the first letter, and what it still bears is asked for again
    expect(essai.claim('F2', 'interest', '2026-08-01')).toMatchObject({ requested: true, claimedOn: '2026-06-15', claimedCents: 3_33, claimableCents: 6_66 });
    expect((await essai.issue('2026-07-28')).text).toContain('dont 6,66 € sur une facture réglée en retard (F2)');
  });

  it('the preview states what is issued', async () => {
    await essai.pay('2026-06-25', 1_000_00, 2);
    await requestClaims(essai.on('2026-06-26'), both(2));
    const preview = JSON.stringify(await previewLetter(essai.books.read, writer, '2026-06-30', 1, null)).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
    const { text } = await essai.issue('2026-06-30');
    // 12 000 × 12,15 % × 30 / 365 = 119,836, and the 6,658 of F2
    for (const sum of ['126,50 €', '6,66 €', '12 206,50 €']) {
      expect(preview).toContain(sum);
      expect(text).toContain(sum);
    }
  });

  it('a letter whose claims changed while it was made does not leave', async () => {
    const asked = essai.issue('2026-06-15');
    await waiveClaims(essai.on('2026-06-15'), { ...both(2), amountCents: null, reason: 'geste' });
    await expect(asked).rejects.toMatchObject({ refusal: { code: 'previewOutdated' } });
  });
});

describe('what is not claimed', () => {
  it('what was waived, until it is taken back; the days after it bear interest again', async () => {
    const { waiverIds, amountCents } = await waiveClaims(essai.on('2026-06-15'), { ...both(1), amountCents: null, reason: 'bon client' });
    expect(amountCents).toBe(99_92);
    expect((await essai.issue('2026-06-15')).text).toContain('Pénalités de retard au 15/06/2026 3,33 €');
    expect(essai.claim('F1', 'interest', '2026-06-15')).toMatchObject({ state: 'waived', owedCents: 0, waivedCents: 59_92 });
    // 15 more days: 119,84 less 59,92
    expect(essai.claim('F1', 'interest', '2026-06-30')).toMatchObject({ state: 'proposed', owedCents: 59_92 });
    expect(essai.claim('F1', 'indemnity', '2026-06-30')).toMatchObject({ state: 'waived', owedCents: 0 });
    await expect(waiveClaims(essai.on('2026-06-15'), { ...both(1), amountCents: null, reason: 'encore' })).rejects.toMatchObject({ refusal: { code: 'claimNothing' } });
    await takeBackWaivers(essai.on('2026-06-16'), { waiverIds });
    expect(essai.claim('F1', 'interest', '2026-06-30')).toMatchObject({ owedCents: 119_84 });
  });

  it('a part of the interest can be waived, never more than there is', async () => {
    const interest = { claims: [{ invoiceId: 1, kind: 'interest' as const }], reason: 'geste' };
    await expect(waiveClaims(essai.on('2026-06-15'), { ...interest, amountCents: 59_93 })).rejects.toMatchObject({ refusal: { code: 'claimTooLarge' } });
    await waiveClaims(essai.on('2026-06-15'), { ...interest, amountCents: 50_00 });
    expect(noted((await essai.issue('2026-06-15')).notices[0])).toContainEqual(['F1', 'interest', 9_92]);
  });

  it('what was put on the account: the letter does not claim it beside its document', async () => {
    await postClaims(essai.on('2026-06-15'), { ...both(1), date: '2026-06-15' });
    expect(noted((await essai.issue('2026-06-15')).notices[0])).toEqual([['F2', 'interest', 3_33], ['F2', 'indemnity', 40_00]]);
  });

  it('an invoice since paid, without a choice, or once it is withdrawn', async () => {
    await expect(requestClaims(essai.on('2026-06-15'), both(2))).rejects.toMatchObject({ refusal: { code: 'claimNotSettled' } });
    await essai.pay('2026-06-25', 1_000_00, 2);
    await requestClaims(essai.on('2026-06-26'), both(2));
    expect(essai.claim('F2', 'interest', '2026-06-26')).toMatchObject({ state: 'requested' });
    await withdrawClaims(essai.on('2026-06-26'), both(2));
    expect((await essai.issue('2026-06-30')).text).not.toContain('réglée en retard');
  });

  it('with a letter for each invoice, one of them bears what invoices since paid owe', async () => {
    essai.remove();
    essai = await claimBooks(
      ['F1', 'F2', 'F3'].map((number) => ({ number, issueDate: '2026-05-01', dueDate: '2026-05-31', amountCents: 1_000_00 })),
      { perInvoice: true },
    );
    await essai.pay('2026-06-10', 1_000_00, 3);
    await requestClaims(essai.on('2026-06-12'), both(3));
    const { notices } = await essai.issue('2026-06-15');
    expect(notices.map((notice) => noted(notice).length)).toEqual([4, 2]);
    expect(claimsCheck()).toMatchObject({ ok: true });
  });
});

describe('an import whose invoices have claims', () => {
  it('cannot be undone while something was decided of them', async () => {
    const { waiverIds } = await waiveClaims(essai.on('2026-06-15'), { ...both(2), amountCents: null, reason: 'geste' });
    await expect(undoImport(essai.on('2026-06-15'), 1)).rejects.toMatchObject({ refusal: { code: 'batchInUse', details: { items: ['claim:F2'] } } });
    await takeBackWaivers(essai.on('2026-06-16'), { waiverIds });
    await undoImport(essai.on('2026-06-15'), 1);
  });
});
