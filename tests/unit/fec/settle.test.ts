import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/calendar';
import type { LedgerLine, LineNature } from '#shared/domain/fec/ledger-line';
import { settleLedger } from '#shared/domain/fec/settle';

function line(nature: LineNature, amountCents: number, details: Partial<LedgerLine> = {}): LedgerLine {
  return { row: 2, client: 0, nature, opening: false, date: '2026-01-10', piece: 'F1', label: '', amountCents, letters: '', ...details };
}

const signed = (l: LedgerLine): number => (l.nature === 'invoice' || l.nature === 'refund' ? l.amountCents : -l.amountCents);

describe('settling a ledger', () => {
  it('ties what bears the same letters and leaves the remainder open', () => {
    const { allocations } = settleLedger([
      line('invoice', 10_000, { letters: 'AA' }),
      line('invoice', 5000, { piece: 'F2', letters: 'AA', date: '2026-01-20' }),
      line('payment', 12_000, { letters: 'AA', date: '2026-02-01' }),
      line('payment', 9999, { letters: 'BB' }),
    ]);
    expect(allocations).toEqual([
      { debt: 0, credit: 2, amountCents: 10_000, date: '2026-02-01' },
      { debt: 1, credit: 2, amountCents: 2000, date: '2026-02-01' },
    ]);
  });

  it('keeps the letters of two clients apart', () => {
    expect(settleLedger([line('invoice', 100, { letters: 'A' }), line('payment', 100, { client: 1, letters: 'A' })]).allocations).toEqual([]);
  });

  it('makes one document of the lines of a piece, and numbers the others apart', () => {
    const { documents } = settleLedger([line('invoice', 100), line('invoice', 20), line('invoice', 7, { date: '2026-03-01' }), line('payment', 5), line('payment', 5)]);
    expect(documents.map(({ number, nature, amountCents }) => [nature, number, amountCents])).toEqual([
      ['invoice', 'F1', 120],
      ['invoice', 'F1 (2)', 7],
      ['payment', 'F1', 5],
      ['payment', 'F1', 5],
    ]);
  });

  it('never loses a cent nor settles anything beyond its amount', () => {
    const anyLine = fc.record({
      nature: fc.constantFrom<LineNature>('invoice', 'creditNote', 'payment', 'refund'),
      amountCents: fc.integer({ min: 1, max: 100_000 }),
      client: fc.integer({ min: 0, max: 2 }),
      letters: fc.constantFrom('', 'A', 'B'),
      piece: fc.constantFrom('', 'F1', 'F2', 'F1 (2)'),
      days: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 40 }), (given) => {
        const lines = given.map(({ days, nature, amountCents, ...rest }) => line(nature, amountCents, { ...rest, date: addDays('2026-01-01', days) }));
        const { documents, allocations } = settleLedger(lines);
        const total = (list: readonly LedgerLine[]) => list.reduce((sum, l) => sum + signed(l), 0);
        expect(total(documents)).toBe(total(lines));
        const open = documents.map((document) => document.amountCents);
        for (const { debt, credit, amountCents, date } of allocations) {
          expect(amountCents).toBeGreaterThan(0);
          expect([documents[debt]?.client, documents[debt]?.letters]).toEqual([documents[credit]?.client, documents[credit]?.letters]);
          expect(date >= (documents[debt]?.date ?? '') && date >= (documents[credit]?.date ?? '')).toBe(true);
          open[debt] = (open[debt] ?? 0) - amountCents;
          open[credit] = (open[credit] ?? 0) - amountCents;
        }
        expect(open.every((left) => left >= 0)).toBe(true);
        const keys = documents.filter((d) => d.nature === 'invoice' || d.nature === 'creditNote').map((d) => `${String(d.client)}|${d.nature}|${d.number}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
