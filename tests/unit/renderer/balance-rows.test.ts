import { describe, expect, it } from 'vitest';
import type { BalanceLine, ClientBalance } from '#shared/contract/schemas/balance';
import { balanceRows, centsAt, columnOfLine } from '../../../src-renderer/features/balance/balance-rows';

const bounds = [30, 60, 90];
const client: ClientBalance = { clientId: 7, code: 'C7', name: 'Durand', notDueCents: 100, bucketCents: [0, 200, 0, 300], unallocatedCents: -50, ledgerCents: 550 };
const line = (patch: Partial<BalanceLine>): BalanceLine => ({
  kind: 'invoice',
  id: 1,
  clientId: 7,
  clientName: 'Durand',
  number: 'F1',
  date: '2026-01-01',
  dueDate: '2026-01-31',
  dueEstimated: false,
  amountCents: 200,
  openCents: 200,
  daysLate: 45,
  ...patch,
});

describe('the rows of the aged balance', () => {
  it('puts each line in the one column it counts in', () => {
    expect(columnOfLine(line({ daysLate: 0 }), bounds)).toBe('notDue');
    expect(columnOfLine(line({ daysLate: 30 }), bounds)).toEqual({ bucket: 0 });
    expect(columnOfLine(line({ daysLate: 31 }), bounds)).toEqual({ bucket: 1 });
    expect(columnOfLine(line({ daysLate: 91 }), bounds)).toEqual({ bucket: 3 });
    expect(columnOfLine(line({ kind: 'payment', daysLate: null }), bounds)).toBe('unallocated');
  });

  it('shows a line in its column and in the balance, nowhere else', () => {
    const row = { kind: 'line', client, line: line({}) } as const;
    expect(centsAt(row, { bucket: 1 }, bounds)).toBe(200);
    expect(centsAt(row, 'ledger', bounds)).toBe(200);
    expect(centsAt(row, { bucket: 0 }, bounds)).toBeNull();
    expect(centsAt(row, 'unallocated', bounds)).toBeNull();
  });

  it('opens a client onto its lines, and says how many more there are', () => {
    const lines = new Map([[7, { rows: [line({})], total: 3 }]]);
    expect(balanceRows([client], new Set(), lines).map(({ kind }) => kind)).toEqual(['client']);
    expect(balanceRows([client], new Set([7]), lines)).toEqual([{ kind: 'client', client }, { kind: 'line', client, line: line({}) }, { kind: 'more', client, count: 2 }]);
  });
});
