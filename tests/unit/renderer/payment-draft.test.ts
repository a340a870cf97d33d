import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumCents } from '#shared/domain/money';
import { allocationsOf, checkDraft, type PaymentDraft, paymentInput, withAllocation } from '../../../src-renderer/features/clients/payment-draft';
import type { OpenInvoice } from '../../../src-renderer/features/clients/use-open-invoices';

const today = '2026-11-21';
const invoice = (id: number, dueDate: string, openCents: number): OpenInvoice => ({ id, number: `F${String(id)}`, issueDate: '2026-01-01', dueDate, openCents, daysLate: 0 });
const invoices = [invoice(1, '2026-03-01', 10_000), invoice(2, '2026-02-01', 5_000)];
const draft = (amountCents: number | null, patch: Partial<PaymentDraft> = {}): PaymentDraft => ({ amountCents, date: today, reference: '', method: 'Virement', byHand: null, ...patch });

describe('a payment being typed', () => {
  it('settles the oldest due date first', () => {
    expect([...allocationsOf(draft(7_000), invoices)]).toEqual([
      [2, 5_000],
      [1, 2_000],
    ]);
  });

  it('says what overpays', () => {
    expect(checkDraft(draft(16_000), invoices, today)).toEqual({ allocatedCents: 15_000, restCents: 1_000, overpaid: true, problem: null });
  });

  it('keeps the other invoices as shown when one is changed by hand', () => {
    const changed = withAllocation(draft(7_000), invoices, 1, 500);
    expect([...allocationsOf(changed, invoices)]).toEqual([
      [2, 5_000],
      [1, 500],
    ]);
    expect(checkDraft(changed, invoices, today)).toMatchObject({ restCents: 1_500, overpaid: false, problem: null });
    expect(paymentInput(9, changed).allocations).toEqual([
      { invoiceId: 2, amountCents: 5_000 },
      { invoiceId: 1, amountCents: 500 },
    ]);
  });

  it('leaves the proposal to the engine when nothing was changed', () => {
    expect(paymentInput(9, draft(7_000)).allocations).toBe('oldestFirst');
  });

  it.each([
    [draft(null), 'amountMissing'],
    [draft(0), 'amountMissing'],
    [draft(100, { date: '2026-11-22' }), 'dateInFuture'],
    [draft(20_000, { byHand: new Map([[2, 5_001]]) }), 'lineTooLarge'],
    [draft(4_000, { byHand: new Map([[2, 5_000]]) }), 'allocatedTooMuch'],
    [draft(-100), null],
  ])('finds what is wrong: %#', (typed, problem) => {
    expect(checkDraft(typed, invoices, today).problem).toBe(problem);
  });

  it('never allocates more than the payment nor than an invoice, and loses no cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), fc.array(fc.integer({ min: 1, max: 9_000 }), { maxLength: 8 }), (amount, opens) => {
        const open = opens.map((cents, i) => invoice(i + 1, `2026-0${String(i + 1)}-01`, cents));
        const check = checkDraft(draft(amount), open, today);
        expect(check.allocatedCents).toBe(Math.min(amount, sumCents(opens)));
        expect(check.allocatedCents + check.restCents).toBe(amount);
        expect(check.problem).toBeNull();
      }),
    );
  });
});
