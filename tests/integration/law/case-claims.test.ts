import { afterEach, beforeEach, expect, it } from 'vitest';
import { postClaims } from '#main/usecases/claims/post';
import { waiveClaims } from '#main/usecases/claims/waive';
import { caseFile } from '#main/usecases/litigation/case-file';
import { litigationRequest } from '#shared/contract/schemas/litigation';
import { CLAIM_KINDS } from '#shared/domain/claims/standing';
import { debtReport } from '#shared/messages/litigation/debt-blocks';
import { type ClaimBooks, claimBooks } from './claim-books';

let essai: ClaimBooks;

// On 15 June F1 bears 59,92 and F2 3,33, and 40,00 each.
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
const theCase = (asOf: string) => caseFile(essai.books.read, litigationRequest.parse({ clientId: 1, asOf }), '2026-12-01').file;

it('a file for a court claims what is owed: not what was given up or paid, and once what was put on the account', async () => {
  await waiveClaims(essai.on('2026-06-15'), { ...both(2), amountCents: null, reason: 'geste' });
  const { documents } = await postClaims(essai.on('2026-06-15'), { ...both(1), date: '2026-06-15' });
  await essai.pay('2026-06-16', 19_92, documents[0]?.id ?? 0);
  // F1 on 30 June: 119,84 less 19,92, and 40,00; F2: 8,32 less 3,33, its indemnity given up
  const { debt } = theCase('2026-06-30');
  expect(debt.invoices.map(({ number, openCents, interest, indemnityCents }) => [number, openCents, interest.interestCents, indemnityCents])).toEqual([['F1', 12_000_00, 99_92, 40_00], ['F2', 1_000_00, 4_99, 0]]);
  expect(debt).toMatchObject({ principalCents: 13_000_00, interestCents: 104_91, indemnityCents: 40_00, settledCents: 63_25, totalCents: 13_144_91 });
  const report = JSON.stringify(debtReport(theCase('2026-06-30'), '365')).replaceAll('\u00a0', ' ');
  expect(report).toContain('déjà payés ou abandonnés, compris dans les périodes ci-dessus et non réclamés : 63,25 €');
});
