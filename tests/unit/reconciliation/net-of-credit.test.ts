import { describe, expect, it } from 'vitest';
import type { OpenCreditNote } from '#shared/domain/reconciliation/facts';
import { suggestMatches } from '#shared/domain/reconciliation/match';
import { best, books, credit, invoice, suggest } from './facts';

let ids = 100;
const creditNote = (number: string, openCents: number, details: Partial<OpenCreditNote> = {}): OpenCreditNote => ({ id: ++ids, clientId: 1, number, issueDate: '2026-01-10', openCents, currency: 'EUR', ...details });

describe('a payment from which a credit note was taken off', () => {
  const invoices = [invoice('FA2026-0012', 12_000), invoice('FA2026-0013', 8000)];
  const creditNotes = [creditNote('AV2026-0003', 2000)];

  it('is certain when the label writes out both', () => {
    const [first] = suggest(credit(10_000, 'VIR FACT 2026-0012 AVOIR AV2026-0003'), { invoices, creditNotes });
    expect(first).toMatchObject({ kind: 'payment', certainty: 'certain', allocations: [{ number: 'FA2026-0012', cents: 10_000 }], credits: [{ creditNote: 'AV2026-0003', number: 'FA2026-0012', cents: 2000 }], explanation: null });
  });

  it('is probable when only the invoice is named, before a payment that is short', () => {
    expect(suggest(credit(10_000, 'VIR FACT 2026-0012'), { invoices, creditNotes })[0]).toMatchObject({ certainty: 'probable', credits: [{ cents: 2000 }], reasons: [{ code: 'reference' }, { code: 'netOfCredit', value: 'AV2026-0003' }] });
    expect(suggest(credit(18_000, 'FACT 2026-0012 ET 2026-0013'), { invoices, creditNotes })[0]).toMatchObject({ certainty: 'probable', allocations: [{ cents: 10_000 }, { cents: 8000 }] });
  });

  it('is probable by whoever pays when one pair alone makes the amount', () => {
    const entry = credit(10_000, 'VIREMENT', { counterpartyName: 'DUPONT BATIMENT SARL' });
    expect(suggest(entry, { invoices, creditNotes })[0]).toMatchObject({ certainty: 'probable', clientId: 1, credits: [{ cents: 2000 }] });
    expect(suggest(entry, { invoices: [...invoices, invoice('FA2026-0014', 12_000)], creditNotes }).some(({ credits }) => credits !== undefined)).toBe(false);
  });

  it('comes after an invoice of that very amount', () => {
    expect(best(credit(10_000, 'VIREMENT', { counterpartyName: 'DUPONT BATIMENT SARL' }), { invoices: [...invoices, invoice('FA2026-0015', 10_000)], creditNotes })).toBe('probable FA2026-0015=10000');
  });

  it.each([
    ['of another client', creditNote('AV2026-0003', 2000, { clientId: 2 })],
    ['in another currency', creditNote('AV2026-0003', 2000, { currency: 'USD' })],
  ])('takes no credit note %s', (_what, other) => {
    expect(suggest(credit(10_000, 'VIR FACT 2026-0012 AV2026-0003'), { invoices, creditNotes: [other] }).some(({ credits }) => credits !== undefined)).toBe(false);
  });

  it('is certain of a credit note once', () => {
    const two = [credit(10_000, 'FACT 2026-0012 AV2026-0003'), credit(6000, 'FACT 2026-0013 AV2026-0003')];
    const { entries } = suggestMatches(two, [], books({ invoices, creditNotes }));
    expect(entries.map(({ suggestions: [first] }) => first?.certainty === 'certain')).toEqual([true, false]);
  });
});
