import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cfonbAmount, cfonbDate } from '#shared/domain/bank/cfonb-fields';
import { ibanOfRib } from '#shared/domain/bank/rib';
import { isIban } from '#shared/domain/identifiers';
import { cfonb, codes, entriesOf, firstEntry, malformation } from './readings';

/** Writes an amount as the standard says: the last figure and the sign in one character. */
function overpunch(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(14, '0');
  const last = Number(digits.at(-1));
  return digits.slice(0, -1) + ((cents < 0 ? '}JKLMNOPQR' : '{ABCDEFGHI')[last] ?? '');
}

const head = (code: string, decimals = '2') => `${code}30006    00001EUR${decimals} 12345678901`;
const opening = (cents: number, day = '010426') => `${head('01')}  ${day}${' '.repeat(50)}${overpunch(cents)}`.padEnd(120);
const closing = (cents: number, day = '300426') => opening(cents, day).replace(/^01/, '07');
const operation = ({ cents = 1000, day = '100426', label = 'VIR SEPA DUPONT', decimals = '2', amount = overpunch(cents), reference = '' } = {}) =>
  `${head('04', decimals)}05${day}  ${day}${label.padEnd(31)}  0000000  ${amount}${reference}`.padEnd(120);
const detail = (qualifier: string, words: string) => `${head('05')}05100426     ${qualifier}${words}`.padEnd(120);
const statement = (...records: readonly string[]) => [opening(500), ...records, closing(1500)].join('\n');

describe('CFONB amounts', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(cfonbAmount(overpunch(cents), '2')).toBe(cents === 0 ? 0 : cents);
      }),
    );
  });

  test.each([
    ['0000000001904}', '2', -19040],
    ['0000000 001904{', '2', 19040],
    ['0000000001904J', '0', -1904100],
    ['0000000001904{', '3', 1904],
    ['0000000001904A', '3', 'moreThanCents'],
    ['0000000001904è', '2', -19040],
    ['00000000019041', ' ', 19041],
    ['00000000x1904A', '2', 'notAnAmount'],
    ['0000000001904z', '2', 'notAnAmount'],
    ['', '2', 'notAnAmount'],
  ])('%s with %s decimals is %s', (text, decimals, cents) => {
    expect(cfonbAmount(text, decimals)).toBe(cents);
  });
});

describe('CFONB dates', () => {
  test.each([
    ['311299', '1999-12-31'],
    ['010126', '2026-01-01'],
    ['290226', null],
    ['  CART', null],
  ])('%s is %s', (text, date) => {
    expect(cfonbDate(text)).toBe(date);
  });
});

describe('the IBAN of a RIB', () => {
  test.each([
    ['30006', '00001', '12345678901', 'FR7630006000011234567890189'],
    ['20041', '01005', '0500013M026', 'FR1420041010050500013M02606'],
    ['2004', '01005', '0500013M026', ''],
  ])('%s %s %s: %s', (bank, branch, account, iban) => {
    expect(ibanOfRib(bank, branch, account)).toBe(iban);
  });

  it('is an IBAN, whatever the letters', () => {
    const text = (characters: string, length: number) => fc.array(fc.constantFrom(...characters), { minLength: length, maxLength: length }).map((all) => all.join(''));
    fc.assert(
      fc.property(text('0123456789', 5), text('0123456789', 5), text('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 11), (bank, branch, account) => {
        expect(isIban(ibanOfRib(bank, branch, account))).toBe(true);
      }),
    );
  });
});

describe('CFONB statements', () => {
  it('open, list operations with their details and close', () => {
    const reading = cfonb(statement(operation({ reference: 'REF CLIENT' }), detail('NPY', 'SARL DUPONT'), detail('LCC', 'FACTURE F12'), detail('RCN', 'E2E-42'.padEnd(35) + 'SALA'), detail('IPY', 'FR7630006000011234567890189')));
    expect(reading.statements).toMatchObject([{ account: 'FR7630006000011234567890189', currency: 'EUR', from: '2026-04-01', to: '2026-04-30', openingCents: 500, closingCents: 1500 }]);
    expect(firstEntry(reading)).toEqual({
      row: 2, date: '2026-04-10', valueDate: '2026-04-10', amountCents: 1000, label: 'VIR SEPA DUPONT SARL DUPONT FACTURE F12', counterpartyName: 'SARL DUPONT',
      counterpartyIban: 'FR7630006000011234567890189', reference: 'REF CLIENT E2E-42 FACTURE F12', bankReference: '',
    });
    expect(codes(reading.warnings)).toEqual([]);
  });

  it('are read without line ends, with blank lines, and with the ends of lines trimmed', () => {
    const records = [opening(500), operation(), detail('LIB', 'FACTURE F12'), closing(1500)];
    const expected = cfonb(records.join('\n')).statements.map(({ entries: [entry], ...rest }) => ({ ...rest, label: entry?.label }));
    for (const text of [records.join(''), records.join('\r\n\r\n'), records.map((record) => record.trimEnd()).join('\n'), `${records.join('\r')}\u001a`]) {
      expect(cfonb(text).statements.map(({ entries: [entry], ...rest }) => ({ ...rest, label: entry?.label }))).toEqual(expected);
    }
  });

  it('keep two identical operations of one day', () => {
    expect(entriesOf(cfonb(statement(operation(), operation())))).toHaveLength(2);
  });

  it('reject a bad operation with its details and keep the others', () => {
    const reading = cfonb(statement(operation({ amount: '0000000000ABC{' }), detail('LIB', 'PERDU'), operation({ day: '310426' }), operation()));
    expect(reading.rejected).toMatchObject([{ row: 2, column: '91-104', code: 'notAnAmount' }, { row: 4, column: '35-40', code: 'impossibleDate', value: '310426' }]);
    expect([entriesOf(reading).length, reading.rows]).toEqual([1, 3]);
  });

  test.each([
    ['an operation before the old balance', [operation(), closing(0)], 'entryOutsideStatement', 1],
    ['a new balance without an old one', [opening(0), closing(0), closing(0)], 'endWithoutStart', 3],
    ['a second old balance', [opening(0), opening(0), closing(0)], 'statementNotEnded', 2],
    ['no new balance', [opening(0), operation()], 'statementNotEnded', 1],
    ['a detail of nothing', [opening(0), detail('LIB', 'x'), closing(0)], 'detailWithoutEntry', 2],
    ['a day that does not exist', [opening(0, '310226'), closing(0)], 'impossibleDate', 1],
    ['a balance that is none', [opening(0).replace('{', '?'), closing(0)], 'badBalance', 1],
    ['another record', [opening(0), '99 rien', closing(0)], 'unknownRecord', 2],
  ])('are refused with %s', (_what, records, reason, line) => {
    expect(malformation(() => cfonb(records.join('\n')))).toEqual({ reason, line });
  });
});
