import { describe, expect, it, test } from 'vitest';
import { codes, entriesOf, firstEntry, malformation, mt940 } from './readings';

const statement = (...lines: readonly string[]) => [':20:START', ':25:FR7630006000011234567890189', ':28C:12/1', ':60F:C260401EUR5,00', ...lines, ':62F:C260430EUR15,00', '-'].join('\r\n');
const LINE = ':61:2604100410C10,00NTRFNONREF//BANK-1';

describe('MT940 statements', () => {
  it('say their account, number, period and balances', () => {
    const reading = mt940(statement(LINE));
    expect(reading.statements).toMatchObject([{ account: 'FR7630006000011234567890189', number: '12/1', currency: 'EUR', from: '2026-04-01', to: '2026-04-30', openingCents: 500, closingCents: 1500 }]);
    expect(firstEntry(reading)).toMatchObject({ row: 5, date: '2026-04-10', valueDate: '2026-04-10', amountCents: 1000, reference: '', bankReference: 'BANK-1' });
    expect(reading.warnings).toEqual([]);
  });

  it('are read in their envelopes, one after the other', () => {
    const wrapped = `{1:F01BNPAFRPPXXX0000000000}{2:O9401200260410BNPAFRPPXXX00000000002604101200N}{3:{108:X}}{4:\r\n${statement(LINE).slice(0, -1)}-}{5:{CHK:1}}\r\n`;
    expect(mt940(wrapped + wrapped).statements).toHaveLength(2);
    expect(firstEntry(mt940(wrapped)).label).toBe('');
  });

  it('of several pages add up page by page', () => {
    const pages = statement(LINE).replace(':62F:', ':62M:') + '\r\n' + statement(':61:2604110411D10,00NTRFNONREF').replace(':60F:C260401EUR5,00', ':60M:C260430EUR15,00').replace('EUR15,00\r\n-', 'EUR5,00\r\n-');
    expect([entriesOf(mt940(pages)).length, codes(mt940(pages).warnings)]).toEqual([2, []]);
  });

  it('take a currency off the end of an account', () => {
    expect(mt940(statement(LINE).replace('0189', '0189EUR')).statements[0]?.account).toBe('FR7630006000011234567890189');
  });

  test.each([
    [':61:260410C10,00NTRFNONREF', '2026-04-10', 1000],
    [':61:2604100410D10,00NTRFNONREF', '2026-04-10', -1000],
    [':61:2604100410RC10,00NTRFNONREF', '2026-04-10', -1000],
    [':61:2604100410RD10,00NTRFNONREF', '2026-04-10', 1000],
    [':61:2604100410CR10,00NTRFNONREF', '2026-04-10', 1000],
    [':61:2604100410C10,NTRFNONREF', '2026-04-10', 1000],
    // the entry day has no year
    [':61:2601020102C10,00NTRFNONREF', '2026-01-02', 1000],
    [':61:2601021230C10,00NTRFNONREF', '2025-12-30', 1000],
    [':61:2512300102C10,00NTRFNONREF', '2026-01-02', 1000],
  ])('read %s', (line, date, cents) => {
    expect(firstEntry(mt940(statement(line)))).toMatchObject({ date, amountCents: cents });
  });

  test.each([
    [':61:2604100410X10,00NTRF', 'notAnAmount'],
    [':61:2604310431C10,00NTRF', 'impossibleDate'],
    [':61:2604100410C10,001NTRF', 'moreThanCents'],
    [':61:2604100410C1.0,01NTRF', 'notAnAmount'],
  ])('reject %s alone', (line, code) => {
    const reading = mt940(statement(line, LINE));
    expect(reading.rejected).toMatchObject([{ row: 5, column: ':61:', code }]);
    expect(entriesOf(reading)).toHaveLength(1);
  });

  test.each([
    ['an operation before any statement', LINE, 'entryOutsideStatement', 1],
    ['a balance that is none', statement(LINE).replace('EUR5,00', 'EURcinq'), 'badBalance', 4],
    ['a day that does not exist', statement(LINE).replace('C260401', 'C260231'), 'impossibleDate', 4],
  ])('are refused with %s', (_what, text, reason, line) => {
    expect(malformation(() => mt940(text))).toEqual({ reason, line });
  });
});

describe('MT940 details', () => {
  const details = (...lines: readonly string[]) => firstEntry(mt940(statement(LINE, `:86:${lines[0] ?? ''}`, ...lines.slice(1))));

  it('by number: text, SEPA tags cut over parts, name and account', () => {
    const read = details('166?00GUTSCHRIFT?109251?20EREF+F2026-0012?21SVWZ+RECHNUNG F2026-0012 UN?22D F2026-0013?30BNPAFRPP?31FR7630006000011234567890189?32SARL DUPONT?33 ET FILS');
    expect(read).toMatchObject({ counterpartyName: 'SARL DUPONT ET FILS', counterpartyIban: 'FR7630006000011234567890189' });
    expect(read.reference).toBe('RECHNUNG F2026-0012 UND F2026-0013');
    expect(read.label).toContain('GUTSCHRIFT');
  });

  it('by name, over several lines', () => {
    const read = details('/EREF/NOTPROVIDED//ORDP//NAME/SARL DUPONT/IBAN/FR7630006000011234567890189/REM', 'I/FACTURE F2026-0012/ISDT/2026-04-10');
    expect(read).toMatchObject({ counterpartyName: 'SARL DUPONT', counterpartyIban: 'FR7630006000011234567890189', reference: 'FACTURE F2026-0012' });
  });

  it('in one: account, name and subject', () => {
    expect(details('/TRTP/SEPA OVERBOEKING/CNTP/NL20INGB0001234567/INGBNL2A/J JANSEN///REMI/USTD//F2026-0012/')).toMatchObject({ counterpartyName: 'J JANSEN', counterpartyIban: 'NL20INGB0001234567', reference: 'F2026-0012' });
  });

  it('in plain words', () => {
    expect(details('VIREMENT SARL DUPONT', 'FACTURE F2026-0012')).toMatchObject({ label: 'VIREMENT SARL DUPONT FACTURE F2026-0012', reference: 'VIREMENT SARL DUPONT FACTURE F2026-0012' });
  });
});
