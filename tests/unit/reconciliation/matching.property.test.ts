import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryToMatch, OpenInvoice } from '#shared/domain/reconciliation/facts';
import { type EntryMatches, suggestMatches } from '#shared/domain/reconciliation/match';
import type { Suggestion } from '#shared/domain/reconciliation/suggestion';
import { books, credit, IBAN_DUPONT, IBAN_MARTIN, invoice } from './facts';

/** Few amounts and numbers, so that they meet. */
const invoices = fc
  .uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 40 }), clientId: fc.constantFrom(1, 2), openCents: fc.constantFrom(1000, 1500, 2500, 4000, 12_000) }), {
    selector: ({ number, clientId }) => `${String(number)}|${String(clientId)}`,
    maxLength: 12,
  })
  .map((list) => list.map(({ number, ...details }) => invoice(`FA2026-${String(number).padStart(4, '0')}`, details.openCents, details)));

const words = fc.constantFrom('VIR SEPA', 'VIREMENT DUPONT BATIMENT', 'MARTIN FILS', 'FACT 2026-0003', 'FACT 2026-0003 ET 2026-0004', 'F20260011 12/02/2026', 'SOLDE 2026', '0004', 'ACOMPTE 1500,00 EUR');
const entries = fc
  .array(fc.record({ amountCents: fc.constantFrom(1000, 1500, 2500, 4000, 5000, 12_000), label: words, counterpartyIban: fc.constantFrom('', IBAN_DUPONT, IBAN_MARTIN) }), { maxLength: 6 })
  .map((list) => list.map(({ amountCents, label, counterpartyIban }) => credit(amountCents, label, { counterpartyIban })));

const payers = [{ clientId: 1, iban: IBAN_DUPONT, payerKey: '' }];
const matchesOf = (some: readonly EntryToMatch[], open: readonly OpenInvoice[]) => suggestMatches(some, [], books({ invoices: open, payers })).entries;
const certainOf = (found: readonly EntryMatches[]): { entry: EntryToMatch; suggestion: Suggestion }[] =>
  found.flatMap(({ entry, suggestions }) => suggestions.filter(({ certainty }) => certainty === 'certain').map((suggestion) => ({ entry, suggestion })));

describe('for any books and any entries, a certain match', () => {
  it('pays invoices of one client to the cent, all of each, and no invoice twice', () => {
    fc.assert(
      fc.property(entries, invoices, (some, open) => {
        const certain = certainOf(matchesOf(some, open));
        for (const { entry, suggestion } of certain) {
          const paid = suggestion.allocations.map(({ invoiceId, cents }) => ({ cents, invoice: open.find(({ id }) => id === invoiceId) }));
          expect(paid.reduce((sum, { cents }) => sum + cents, 0)).toBe(entry.amountCents);
          for (const one of paid) expect(one.invoice).toMatchObject({ clientId: suggestion.clientId, openCents: one.cents });
        }
        const taken = certain.flatMap(({ suggestion }) => suggestion.allocations.map(({ invoiceId }) => invoiceId));
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  it('is never against the account that the payment came from', () => {
    fc.assert(
      fc.property(entries, invoices, (some, open) => {
        for (const { entry, suggestion } of certainOf(matchesOf(some, open))) {
          if (entry.counterpartyIban === IBAN_DUPONT) expect(suggestion.clientId).toBe(1);
        }
      }),
    );
  });

  it('needs a number or an account seen before', () => {
    fc.assert(
      fc.property(entries, invoices, (some, open) => {
        const silent = some.map((entry) => ({ ...entry, counterpartyIban: '', label: entry.label.replace(/\d/g, '') }));
        expect(certainOf(matchesOf(silent, open))).toEqual([]);
      }),
    );
  });

  it('never allocates more than came in, nor more than is open, whatever the certainty', () => {
    fc.assert(
      fc.property(entries, invoices, (some, open) => {
        for (const { entry, suggestions } of matchesOf(some, open)) {
          for (const { allocations } of suggestions) {
            expect(allocations.reduce((sum, { cents }) => sum + cents, 0)).toBeLessThanOrEqual(entry.amountCents);
            for (const { invoiceId, cents } of allocations) expect(cents).toBeLessThanOrEqual(open.find(({ id }) => id === invoiceId)?.openCents ?? 0);
          }
        }
      }),
    );
  });
});
