import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, groupIssues, NO_COUNTS, recordCount, sumCounts, summaryParts } from '../../../src-renderer/features/imports/summary';

const counts = fc.record({ clients: fc.nat(9), invoices: fc.nat(9), creditNotes: fc.nat(9), payments: fc.nat(9), allocations: fc.nat(9), bankEntries: fc.nat(9), documents: fc.nat(9) });

describe('summaryParts', () => {
  it('counts invoices and payments, not the clients that come with them', () => {
    expect(summaryParts({ ...NO_COUNTS, clients: 4, invoices: 12, payments: 3, allocations: 3 })).toEqual([
      { what: 'invoices', count: 12 },
      { what: 'payments', count: 3 },
    ]);
  });

  it('counts the clients of a file that has nothing else', () => {
    expect(summaryParts({ ...NO_COUNTS, clients: 4 })).toEqual([{ what: 'clients', count: 4 }]);
  });

  it('adds what is updated', () => {
    expect(summaryParts(NO_COUNTS, { ...NO_COUNTS, clients: 2, invoices: 1 })).toEqual([{ what: 'updates', count: 3 }]);
  });

  it('is empty when nothing is written', () => {
    expect(summaryParts(NO_COUNTS)).toEqual([]);
  });
});

describe('counts', () => {
  it('add up whatever the order of the files', () => {
    fc.assert(
      fc.property(fc.array(counts), (list) => {
        expect(sumCounts(list)).toEqual(sumCounts([...list].reverse()));
        expect(recordCount(sumCounts(list))).toBe(list.reduce((sum, each) => sum + recordCount(each), 0));
      }),
    );
  });

  it('have a neutral element', () => {
    fc.assert(fc.property(counts, (each) => { expect(addCounts(each, NO_COUNTS)).toEqual(each); }));
  });
});

describe('groupIssues', () => {
  it('gathers the lines of each code, in the order the codes come', () => {
    const issue = (row: number, code: string) => ({ row, code, column: null, value: null });
    expect(groupIssues([issue(2, 'duplicateRow'), issue(4, 'overpayment'), issue(9, 'duplicateRow')])).toEqual([
      { code: 'duplicateRow', rows: [2, 9], values: [] },
      { code: 'overpayment', rows: [4], values: [] },
    ]);
  });

  it('says what they are about, each once, when it is little', () => {
    const off = (row: number, value: string | null) => ({ row, code: 'statementDoesNotAddUp', column: null, value });
    expect(groupIssues([off(2, '−1,00 EUR'), off(3, '−1,00 EUR'), off(4, null)])).toMatchObject([{ values: ['−1,00 EUR'] }]);
    expect(groupIssues(['1', '2', '3', '4'].map((value, i) => off(i, value)))).toMatchObject([{ values: [] }]);
  });
});
