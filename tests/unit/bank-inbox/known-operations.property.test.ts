import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAccount, isSameAccount } from '#shared/domain/bank-inbox/account-identity';
import { entryKind } from '#shared/domain/bank-inbox/entry-kind';
import { knownOperations, type Operation } from '#shared/domain/bank-inbox/known-operations';

/** What really happened on an account: few days, amounts and words, so that operations repeat. */
const ledger = fc.array(
  fc.record({ date: fc.constantFrom('2026-02-01', '2026-02-02', '2026-02-03', '2026-02-04'), amountCents: fc.constantFrom(100, 200), textKey: fc.constantFrom('dupont', 'martin') }),
  { maxLength: 14 },
);
type Happened = Pick<Operation, 'date' | 'amountCents' | 'textKey'>;

const told = (operations: readonly Happened[], format: string, reworded = false): Operation[] =>
  operations.map((operation, i) => ({ ...operation, textKey: reworded ? `${format} ${String(i)} x${operation.textKey}` : operation.textKey, bankReference: '', format }));

/** The books after files that each tell a part of what happened, day by day in full. */
function afterImports(files: readonly (readonly Operation[])[], isToldInFull: boolean): Operation[] {
  const books: Operation[] = [];
  for (const file of files) {
    const known = knownOperations(file, books.map((operation) => ({ ...operation, sameAccount: true })), () => isToldInFull);
    books.push(...file.filter((_, i) => known[i] !== true));
  }
  return books;
}

const tally = (operations: readonly Happened[]) => operations.map(({ date, amountCents }) => `${date} ${String(amountCents)}`).sort();

describe('an operation told several times', () => {
  it('comes in once, and identical ones as often as they happened', () => {
    fc.assert(
      fc.property(ledger, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }), (happened, starts) => {
        const files = starts.map((start) => told(happened.filter(({ date }) => Number(date.slice(8)) >= start), 'ofx'));
        const widest = happened.filter(({ date }) => Number(date.slice(8)) >= Math.min(...starts));
        expect(tally(afterImports(files, false))).toEqual(tally(widest));
      }),
    );
  });

  it('comes in once from two formats that word it otherwise, on days told in full', () => {
    fc.assert(
      fc.property(ledger, (happened) => {
        expect(tally(afterImports([told(happened, 'camt'), told(happened, 'cfonb', true)], true))).toEqual(tally(happened));
      }),
    );
  });
});

describe('references of the bank', () => {
  const operation = (bankReference: string, format = 'ofx'): Operation => ({ date: '2026-02-01', amountCents: 100, textKey: 'vir', bankReference, format });
  const isKnown = (first: Operation, second: Operation) => knownOperations([second], [{ ...first, sameAccount: true }], () => false)[0];

  it('tell two operations apart within a format, not between formats', () => {
    expect(isKnown(operation('A'), operation('A'))).toBe(true);
    expect(isKnown(operation('A'), operation('B'))).toBe(false);
    expect(isKnown(operation('A'), operation('B', 'camt'))).toBe(true);
  });
});

describe('an operation booked on another day', () => {
  const on = (date: string, bankReference: string, details: Partial<Operation> = {}): Operation => ({ date, amountCents: 100, textKey: 'vir', bankReference, format: 'camt', ...details });
  const known = (file: readonly Operation[], books: readonly Operation[]) => knownOperations(file, books.map((operation) => ({ ...operation, sameAccount: true })), () => false);

  it.each([
    ['a few days later', on('2026-02-06', 'A'), true],
    ['too late', on('2026-02-07', 'A'), false],
    ['of another amount', on('2026-02-03', 'A', { amountCents: 200 }), false],
    ['of another reference', on('2026-02-03', 'B'), false],
    ['without a reference', on('2026-02-03', ''), false],
  ])('is the same by its reference: %s', (_what, operation, same) => {
    expect(known([operation], [on('2026-02-01', operation.bankReference === '' ? '' : 'A')])).toEqual([same]);
  });

  it('is another one when the bank gives that reference to several', () => {
    expect(known([on('2026-02-03', 'A'), on('2026-02-04', 'A')], [on('2026-02-01', 'A')])).toEqual([false, false]);
    expect(known([on('2026-02-04', 'A')], [on('2026-02-01', 'A'), on('2026-02-02', 'A')])).toEqual([false]);
  });
});

describe('an account', () => {
  const IBAN = 'FR7630006000011234567890189';

  it.each([['12345678901', true], ['300060000112345678901', true], ['30006000011234567890189', true], ['2345678', false], ['99945678901', false], ['', false]])('%s is the IBAN’s: %s', (number, same) => {
    expect(isSameAccount(IBAN, number)).toBe(same);
  });

  it('that a file does not name is the only one, and nobody’s among two', () => {
    const first = { id: 1, identity: IBAN, currency: 'EUR' };
    expect(findAccount([first], '', 'EUR')).toBe(first);
    expect(findAccount([first], '', 'USD')).toBeNull();
    expect(findAccount([first, { id: 2, identity: '777', currency: 'EUR' }], '', 'EUR')).toBeNull();
  });
});

describe('the kind of an entry', () => {
  it.each([
    [100, 'VIR', 'credit'],
    [-100, 'REJET PRLV SEPA DUPONT', 'return'],
    [-100, 'CHEQUE IMPAYÉ', 'return'],
    [-100, 'FRAIS REJET PRLV', 'debit'],
    [-100, 'LOYER', 'debit'],
  ])('%i « %s » is a %s', (cents, label, kind) => {
    expect(entryKind(cents, label)).toBe(kind);
  });
});
