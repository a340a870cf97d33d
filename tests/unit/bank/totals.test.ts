import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BankReading, missingCents } from '#shared/domain/bank/reading';
import { exactCents } from '#shared/domain/bank/exact-cents';
import type { BankEntryRecord, BankStatementRecord } from '#shared/domain/imports/records';
import { codes } from './readings';

const entry = (amountCents: number): BankEntryRecord => ({ row: 1, date: '2026-04-10', valueDate: null, amountCents, label: '', counterpartyName: '', counterpartyIban: '', reference: '', bankReference: '' });
const statement = (openingCents: number | null, closingCents: number | null, amounts: readonly number[]): BankStatementRecord => ({
  account: 'A', currency: 'EUR', number: '', from: null, to: null, openingCents, closingCents, entries: amounts.map(entry),
});
const cents = fc.integer({ min: -1e11, max: 1e11 });

it('a statement adds up exactly when its balances differ by its entries', () => {
  fc.assert(
    fc.property(cents, fc.array(cents, { maxLength: 50 }), cents, (opening, amounts, off) => {
      const closing = amounts.reduce((sum, amount) => sum + amount, opening);
      const reading = new BankReading();
      reading.add(statement(opening, closing + off, amounts), 1);
      expect(missingCents(statement(opening, closing + off, amounts))).toBe(off);
      expect(codes(reading.warnings)).toEqual(off === 0 ? [] : ['statementDoesNotAddUp']);
    }),
  );
});

it('a statement that does not tell both balances is not said to be wrong', () => {
  expect([missingCents(statement(null, 100, [1])), missingCents(statement(100, null, [1]))]).toEqual([0, 0]);
});

it('decimal numbers are read to the cent, with a point or a comma', () => {
  fc.assert(
    fc.property(cents, fc.constantFrom('.', ','), (value, point) => {
      const figures = String(Math.abs(value)).padStart(3, '0');
      expect(exactCents(`${value < 0 ? '-' : ''}${figures.slice(0, -2)}${point}${figures.slice(-2)}`)).toBe(value === 0 ? 0 : value);
    }),
  );
});
