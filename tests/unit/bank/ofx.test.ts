import { describe, expect, it, test } from 'vitest';
import { codes, entriesOf, firstEntry, malformation, ofx } from './readings';

const account = '<BANKACCTFROM><BANKID>30006<BRANCHID>00001<ACCTID>12345678901<ACCTKEY>89</BANKACCTFROM>';
const statement = (...transactions: readonly string[]) =>
  `OFXHEADER:100\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR${account}<BANKTRANLIST><DTSTART>20260401<DTEND>20260430${transactions.join('')}</BANKTRANLIST><LEDGERBAL><BALAMT>-12,5<DTASOF>20260430</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;
const transaction = ({ posted = '<DTPOSTED>20260410', amount = '10.00', rest = '' } = {}) => `<STMTTRN><TRNTYPE>CREDIT${posted}<TRNAMT>${amount}<FITID>ID-1<NAME>VIR DUPONT &amp; FILS<MEMO>FACTURE F12${rest}</STMTTRN>`;

describe('OFX statements', () => {
  it('say their account, period and last balance', () => {
    const reading = ofx(statement(transaction()));
    expect(reading.statements).toMatchObject([{ account: 'FR7630006000011234567890189', currency: 'EUR', from: '2026-04-01', to: '2026-04-30', openingCents: null, closingCents: -1250 }]);
    expect(firstEntry(reading)).toMatchObject({ row: 3, date: '2026-04-10', amountCents: 1000, label: 'VIR DUPONT & FILS FACTURE F12', bankReference: 'ID-1' });
  });

  it('are the same in XML', () => {
    const xml = statement(transaction()).replace('OFXHEADER:100', '<?xml version="1.0"?>\n<?OFX OFXHEADER="200"?>').replaceAll(/<([A-Z]+)>([^<]+)/g, '<$1>$2</$1>');
    expect(ofx(xml).statements).toMatchObject(ofx(statement(transaction())).statements.map(({ entries: _, ...rest }) => rest));
    expect(firstEntry(ofx(xml))).toMatchObject({ amountCents: 1000, label: 'VIR DUPONT & FILS FACTURE F12' });
  });

  it('of cards too', () => {
    const card = statement(transaction()).replace(account, '<CCACCTFROM><ACCTID>4970</CCACCTFROM>').replaceAll('STMTRS>', 'CCSTMTRS>');
    expect(ofx(card).statements).toMatchObject([{ account: '4970', closingCents: -1250 }]);
  });

  test.each([
    ['-1234.10', -123410],
    ['+5', 500],
    ['12,34', 1234],
    ['1 234,56', 123456],
    ['.01', 1],
  ])('read the amount %s', (amount, cents) => {
    expect(firstEntry(ofx(statement(transaction({ amount })))).amountCents).toBe(cents);
  });

  test.each([
    [{ amount: '$120' }, 'TRNAMT', 'notAnAmount'],
    [{ amount: '' }, 'TRNAMT', 'missingAmount'],
    [{ amount: '0.001' }, 'TRNAMT', 'moreThanCents'],
    [{ posted: '' }, 'DTPOSTED', 'missingDate'],
    [{ posted: '<DTPOSTED></DTPOSTED>' }, 'DTPOSTED', 'missingDate'],
    [{ posted: '<DTPOSTED>20260231' }, 'DTPOSTED', 'impossibleDate'],
    [{ posted: '<DTPOSTED>hier' }, 'DTPOSTED', 'notADate'],
  ])('reject %o alone', (given, column, code) => {
    const reading = ofx(statement(transaction(given), transaction()));
    expect(reading.rejected).toMatchObject([{ row: 3, column, code }]);
    expect(entriesOf(reading)).toHaveLength(1);
  });

  it('take the day as the bank writes it, whatever its zone', () => {
    expect(firstEntry(ofx(statement(transaction({ posted: '<DTPOSTED>20260410235959.000[-5:EST]' })))).date).toBe('2026-04-10');
  });

  it('put apart what is in another currency, and leave out what is only announced', () => {
    const reading = ofx(statement(transaction({ rest: '<CURRENCY><CURRATE>1.1<CURSYM>USD</CURRENCY>' }), '<STMTTRNP><TRNAMT>5.00<NAME>A VENIR</STMTTRNP>', transaction()));
    expect(reading.statements.map(({ currency, entries }) => [currency, entries.length])).toEqual([['EUR', 1], ['USD', 1]]);
    expect(codes(reading.warnings)).toEqual(['notBookedSkipped', 'foreignCurrency']);
  });

  it('know the payee and his account', () => {
    const rest = '<PAYEE><NAME>SARL DUPONT<CITY>LYON</PAYEE><BANKACCTTO><BANKID>1<ACCTID>FR7630006000011234567890189</BANKACCTTO><CHECKNUM>319';
    expect(firstEntry(ofx(statement(transaction({ rest }))))).toMatchObject({ counterpartyName: 'SARL DUPONT', counterpartyIban: 'FR7630006000011234567890189', reference: '319' });
  });

  test.each([
    ['a transaction outside a statement', '<OFX><STMTTRN><TRNAMT>1</STMTTRN></OFX>', 'entryOutsideStatement'],
    ['an end that is missing', statement(transaction()).replace(/<\/STMTRS>.*/, ''), 'cutShort'],
  ])('are refused with %s', (_what, text, reason) => {
    expect(malformation(() => ofx(text)).reason).toBe(reason);
  });
});
