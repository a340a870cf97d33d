import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { camt, codes, entriesOf, firstEntry } from './readings';

const balance = (kind: string, amount: string, direction = 'CRDT') => `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd></Bal>`;
const message = (content: string) => `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>1</Id><Acct><Id><IBAN>FR7630006000011234567890189</IBAN></Id><Ccy>EUR</Ccy></Acct>${content}</Stmt></BkToCstmrStmt></Document>`;
const entry = ({ amount = '10.00', currency = 'EUR', direction = 'CRDT', status = '<Sts>BOOK</Sts>', booked = '<BookgDt><Dt>2026-04-10</Dt></BookgDt>', rest = '' } = {}) =>
  `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>${status}${booked}${rest}</Ntry>`;
const details = (...parts: readonly string[]) => `<NtryDtls>${parts.map((part) => `<TxDtls>${part}</TxDtls>`).join('')}</NtryDtls>`;
const share = (amount: string, name: string) => `<Amt Ccy="EUR">${amount}</Amt><RltdPties><Dbtr><Nm>${name}</Nm></Dbtr></RltdPties>`;

describe('CAMT amounts', () => {
  it('are read to the cent whatever they are, with as many zeros as the bank writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom('', '0', '000'), fc.boolean(), (cents, zeros, leaves) => {
        const amount = `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}${zeros}`;
        const read = firstEntry(camt(message(entry({ amount, direction: leaves ? 'DBIT' : 'CRDT' }))));
        expect(read.amountCents).toBe(leaves && cents !== 0 ? -cents : cents);
      }),
    );
  });

  test.each([
    ['1234.10', 123410],
    ['2700', 270000],
    ['.5', 50],
    ['0.1', 10],
  ])('%s is %d cents', (amount, cents) => {
    expect(firstEntry(camt(message(entry({ amount })))).amountCents).toBe(cents);
  });

  test.each([
    ['12..34', 'notAnAmount'],
    ['1.005', 'moreThanCents'],
    ['1e5', 'notAnAmount'],
    ['9'.repeat(15), 'amountTooLarge'],
    ['', 'notAnAmount'],
  ])('%s is refused with its entry, the others kept', (amount, code) => {
    const reading = camt(message(entry({ amount }) + entry()));
    expect(reading.rejected).toMatchObject([{ row: 1, column: 'Amt', code }]);
    expect([entriesOf(reading).length, reading.rows]).toEqual([1, 2]);
  });
});

describe('CAMT entries', () => {
  test.each(['<Sts>PDNG</Sts>', '<Sts><Cd>PDNG</Cd></Sts>', '<Sts>INFO</Sts>'])('leaves out what is not booked: %s', (status) => {
    const reading = camt(message(entry({ status }) + entry({ status: '<Sts><Cd>BOOK</Cd></Sts>' })));
    expect([entriesOf(reading).length, codes(reading.warnings)]).toEqual([1, ['notBookedSkipped']]);
  });

  it('takes the day of a moment as it is written, and the value date where no booking date is', () => {
    expect(firstEntry(camt(message(entry({ booked: '<BookgDt><DtTm>2026-04-30T23:30:00+02:00</DtTm></BookgDt>' })))).date).toBe('2026-04-30');
    expect(firstEntry(camt(message(entry({ booked: '<ValDt><Dt>2026-04-11</Dt></ValDt>' })))).date).toBe('2026-04-11');
  });

  test.each([
    ['', 'missingDate'],
    ['<BookgDt><Dt>2026-02-31</Dt></BookgDt>', 'impossibleDate'],
  ])('rejects an entry dated %s', (booked, code) => {
    expect(codes(camt(message(entry({ booked }))).rejected)).toEqual([code]);
  });

  it('gives each payment of a batch when the bank tells what each is worth', () => {
    const rest = details(share('6.00', 'DUPONT'), share('4.00', 'DURAND'));
    expect(entriesOf(camt(message(entry({ rest })))).map(({ amountCents, counterpartyName }) => [amountCents, counterpartyName])).toEqual([[600, 'DUPONT'], [400, 'DURAND']]);
  });

  test.each([
    ['one amount lacks', details(share('6.00', 'DUPONT'), '<Refs/>')],
    ['they do not make the entry', details(share('6.00', 'DUPONT'), share('3.00', 'DURAND'))],
    ['one is in another currency', details(share('6.00', 'DUPONT'), share('4.00', 'DURAND').replace('EUR', 'USD'))],
  ])('keeps a batch whole when %s', (_why, rest) => {
    expect(entriesOf(camt(message(entry({ rest }))))).toMatchObject([{ amountCents: 1000, counterpartyName: '' }]);
  });

  it('finds the payer before 2019 and since, and of a reversed payment the one who had paid', () => {
    const dupont = '<Nm>DUPONT</Nm>';
    const iban = '<Id><IBAN>FR76 3000 6000 0112 3456 7890 189</IBAN></Id>';
    const parties = (dbtr: string) => details(`<RltdPties><Dbtr>${dbtr}</Dbtr><DbtrAcct>${iban}</DbtrAcct><Cdtr><Nm>NOUS</Nm></Cdtr></RltdPties>`);
    const payer = { counterpartyName: 'DUPONT', counterpartyIban: 'FR7630006000011234567890189' };
    expect(firstEntry(camt(message(entry({ rest: parties(dupont) }))))).toMatchObject(payer);
    expect(firstEntry(camt(message(entry({ rest: parties(`<Pty>${dupont}</Pty>`) }))))).toMatchObject(payer);
    const reversed = firstEntry(camt(message(entry({ direction: 'DBIT', rest: `<RvslInd>true</RvslInd>${parties(dupont)}` }))));
    expect(reversed).toMatchObject({ ...payer, amountCents: -1000 });
    expect(firstEntry(camt(message(entry({ direction: 'DBIT', rest: parties(dupont) })))).counterpartyName).toBe('NOUS');
  });

  it('names who pays for another when nobody else is named', () => {
    expect(firstEntry(camt(message(entry({ rest: details('<RltdPties><UltmtDbtr><Nm>HOLDING</Nm></UltmtDbtr></RltdPties>') })))).counterpartyName).toBe('HOLDING');
  });

  it('keeps what the payer wrote, once, and not that he wrote nothing', () => {
    const rest = details('<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RmtInf><Ustrd>FACT F12 ET F13</Ustrd><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd><Strd><RfrdDocInf><Nb>F1</Nb></RfrdDocInf></Strd></RmtInf>');
    expect(firstEntry(camt(message(entry({ rest })))).reference).toBe('RF18539007547034 F1 FACT F12 ET F13');
  });

  it('turns control characters into spaces and cuts what no bank writes', () => {
    const rest = details(`<RmtInf><Ustrd>A\u0085\u200e\tB${'x'.repeat(5000)}</Ustrd></RmtInf>`);
    const { label, reference } = firstEntry(camt(message(entry({ rest }))));
    expect(label).toMatch(/^A Bx/);
    expect([label.length <= 600, reference.length <= 300]).toEqual([true, true]);
  });
});

describe('CAMT statements', () => {
  it('add up when the balances say so, and say by how much when not', () => {
    expect(camt(message(balance('OPBD', '5.00') + balance('CLBD', '15.00') + entry())).warnings).toEqual([]);
    const short = camt(message(balance('PRCD', '5.00', 'DBIT') + balance('CLBD', '15.00') + entry()));
    expect(short.statements).toMatchObject([{ openingCents: -500, closingCents: 1500 }]);
    expect(short.warnings).toEqual([{ row: 1, column: null, code: 'statementDoesNotAddUp', value: '10,00 EUR' }]);
  });

  it('put apart the entries in another currency', () => {
    const reading = camt(message(balance('OPBD', '5.00') + balance('CLBD', '15.00') + entry() + entry({ currency: 'USD' })));
    expect(reading.statements.map(({ currency, openingCents, entries }) => [currency, openingCents, entries.length])).toEqual([['EUR', 500, 1], ['USD', null, 1]]);
    expect(codes(reading.warnings)).toEqual(['foreignCurrency']);
  });

  it('are read from reports and notifications too, under any prefix', () => {
    const text = message(entry()).replaceAll('BkToCstmrStmt', 'BkToCstmrAcctRpt').replaceAll('Stmt>', 'Rpt>');
    expect(entriesOf(camt(text))).toHaveLength(1);
    expect(entriesOf(camt(message(entry()).replace('xmlns=', 'xmlns:c=').replaceAll(/<(\/?)(?=[A-Z])/g, '<$1c:')))).toHaveLength(1);
  });
});
