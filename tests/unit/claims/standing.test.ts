import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debtorsChoice } from '#shared/domain/claims/debtors-choice';
import { type ClaimHistory, claimStanding, claimState } from '#shared/domain/claims/standing';

const TODAY = '2026-11-21';
const NOTHING: ClaimHistory = { claimed: [], posted: [], waived: [] };
const waived = (cents: number, date = '2026-06-01') => ({ id: 1, date, cents, reason: 'geste' });
const claimed = (cents: number, beforeCents: number, date = '2026-06-01') => ({ date, cents, beforeCents, reference: 'R2026-00001' });
const posted = (cents: number, paid = 0, credited = 0) => ({ id: 9, number: 'PEN-F1', date: '2026-06-01', cents, paid: [{ date: '2026-06-10', cents: paid }], credited: [{ date: '2026-06-10', cents: credited }] });

describe('where a claim stands', () => {
  it('an indemnity claimed twice is the same 40 EUR', () => {
    const standing = claimStanding(40_00, { ...NOTHING, claimed: [claimed(40_00, 0), claimed(40_00, 0, '2026-07-01')] }, TODAY);
    expect(standing).toMatchObject({ claimedCents: 40_00, claimableCents: 40_00, owedCents: 40_00, claimedOn: '2026-07-01' });
  });

  it('what was waived since the letter is no more of what it claimed', () => {
    expect(claimStanding(90_00, { ...NOTHING, claimed: [claimed(60_00, 10_00)], waived: [waived(10_00), waived(25_00, '2026-07-01')] }, TODAY)).toMatchObject({ claimedCents: 35_00, claimableCents: 55_00 });
  });

  it('a document posted is owed until it is paid; a credit note on it gives it up', () => {
    expect(claimStanding(60_00, { ...NOTHING, posted: [posted(60_00, 20_00, 15_00)] }, TODAY)).toMatchObject({ claimableCents: 0, postedOpenCents: 25_00, paidCents: 20_00, waivedCents: 15_00, owedCents: 25_00 });
  });

  it('looks back at a day: what came after it counts for nothing', () => {
    expect(claimStanding(60_00, { claimed: [claimed(60_00, 0, '2026-07-01')], posted: [], waived: [waived(60_00, '2026-08-01')] }, '2026-07-31')).toMatchObject({ claimedCents: 60_00, owedCents: 60_00 });
  });

  it('is never below nothing, and adds up: accrued is what can be claimed and what was taken, unless less accrues now', () => {
    const cents = fc.integer({ min: 0, max: 100_00 });
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 1, max: 100_00 }), cents, (accrued, given, put, part) => {
        const standing = claimStanding(accrued, { claimed: [claimed(50_00, 0)], posted: [posted(put, Math.min(put, part))], waived: [waived(given)] }, TODAY);
        expect(standing.claimableCents + standing.takenCents).toBe(Math.max(accrued, standing.takenCents));
        expect(standing.owedCents).toBe(standing.claimableCents + put - Math.min(put, part));
        expect(standing.claimedCents).toBeLessThanOrEqual(standing.claimableCents);
      }),
    );
  });

  it('is told by what matters first', () => {
    const state = (accrued: number, history: Partial<ClaimHistory>, requested = false) => claimState(claimStanding(accrued, { ...NOTHING, ...history }, TODAY), requested);
    expect(state(0, {})).toBe('none');
    expect(state(5_00, {})).toBe('proposed');
    expect(state(5_00, {}, true)).toBe('requested');
    expect(state(5_00, { claimed: [claimed(5_00, 0)] }, true)).toBe('claimed');
    expect(state(5_00, { posted: [posted(5_00)] })).toBe('posted');
    expect(state(5_00, { posted: [posted(5_00, 5_00)] })).toBe('paid');
    expect(state(5_00, { waived: [waived(5_00)] })).toBe('waived');
  });
});

describe('what the debtor chose', () => {
  const invoices = [{ id: 1, number: 'FA-12' }, { id: 2, number: 'FA-123' }, { id: 3, number: 'fa-7' }];
  it('is what the words of the payment name, in their order, and no part of another number', () => {
    expect(debtorsChoice('VIR FA-123 ET FA-7', invoices)).toEqual([2, 3]);
    expect(debtorsChoice('fa-7/FA-12', invoices)).toEqual([3, 1]);
    expect(debtorsChoice('REGLEMENT XFA-12', invoices)).toEqual([]);
    expect(debtorsChoice('', invoices)).toEqual([]);
  });
});
