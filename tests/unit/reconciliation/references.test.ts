import { describe, expect, it } from 'vitest';
import { best, client, credit, DUPONT, invoice, suggest } from './facts';

const NUMBER = 'FA2026-0012';
const paid = (number: string, label: string, amountCents = 12_000) => best(credit(amountCents, label), { invoices: [invoice(number, 12_000)] });

describe('a number in any spelling', () => {
  it.each(['VIR FA2026-0012', 'vir fa 2026-0012', 'FACT 2026-0012', 'F20260012', 'FACTURE N° 2026/0012', '2026 0012', 'FA-2026-12', 'REF:FA20260012.', 'VIR SEPA 20260012 DU 12/02/2026', 'Règlement facture n°2026_0012'])('%s', (label) => {
    expect(paid(NUMBER, label)).toBe('certain FA2026-0012=12000');
  });

  it('with letters at its end or inside', () => {
    expect(paid('2026-0012A', 'FACT 20260012A')).toMatch(/^certain/);
    expect(paid('2026A0012', 'FACT 2026 A 0012')).toMatch(/^certain/);
  });
});

describe('what is not the number', () => {
  it.each([
    ['FA2026-0012', 'VIR 120260012'],
    ['FA2026-0012', 'VIR 202600123'],
    ['FA2026-0012', 'FACT 2026-0012-3'],
    ['FA2026-0012', 'FACT 5-2026-0012'],
    ['FA2026-0012', 'DEVIS 20260012'],
    ['FA2026-0012', 'AV20260012'],
    ['FA2026-0012', 'CHEQUE N 20260012'],
    ['FA2026-0012', 'FACT 20260012B'],
    ['12', 'FACT 12'],
    ['F12', 'F12'],
    ['2026', 'LOYER 2026'],
    ['F2026', 'FACTURE 2026'],
    ['20260315', 'VIR DU 20260315'],
    ['15032026', 'VIR 15/03/2026'],
    ['F-1512', 'VIR DU 15 12 2025'],
    ['12000', 'MONTANT 12000,00'],
    ['120000', 'VIR 120 000,00 EUR'],
    ['F12000', 'VIR 12000 EUR'],
    ['30006000', 'VIR DE FR76 3000 6000 0112 3456 7890 189'],
    ['1234', 'VIR 1234 DIVERS'],
  ])('%s is not certain in « %s »', (number, label) => {
    expect(paid(number, label)).not.toMatch(/^certain/);
  });
});

describe('several numbers', () => {
  const invoices = () => [invoice('FA2026-0012', 12_000), invoice('FA2026-0013', 8000), invoice('FA2026-0014', 500)];

  it.each(['FACT 2026-0012 ET 2026-0013', 'FA2026-0012/FA2026-0013', '20260012,20260013', 'FACTURES 20260012 + 20260013'])('%s', (label) => {
    expect(best(credit(20_000, label), { invoices: invoices() })).toBe('certain FA2026-0012=12000+FA2026-0013=8000');
  });

  it('one of them settled already, and the other paid to the cent, is to be looked at', () => {
    const facts = { invoices: invoices(), settled: [{ clientId: 1, number: 'FA2026-0010' }] };
    expect(best(credit(12_000, 'FACT 20260010 ET 20260012'), facts)).toBe('probable FA2026-0012=12000');
  });

  it('are completed by the only others that make the amount', () => {
    expect(best(credit(12_500, 'FACT 2026-0012'), { invoices: invoices() })).toBe('probable FA2026-0012=12000+FA2026-0014=500');
  });
});

describe('a number that is not alone', () => {
  const twice = () => [invoice('2026-0012', 12_000), invoice('2026-0012', 12_000, { clientId: 2 })];

  it('is certain of nobody when the payer does not tell', () => {
    const found = suggest(credit(12_000, 'FACT 2026-0012'), { invoices: twice() });
    expect(found.map(({ certainty }) => certainty)).not.toContain('certain');
    expect(found.map(({ clientId }) => clientId).sort()).toEqual([1, 2]);
  });

  it('is the payer’s', () => {
    const found = suggest(credit(12_000, 'FACT 2026-0012', { counterpartyName: 'MARTIN ET FILS' }), { invoices: twice() });
    expect(found[0]).toMatchObject({ certainty: 'certain', clientId: 2 });
  });

  it('is doubted when another client’s paid invoice bears it', () => {
    const facts = { invoices: [invoice('2026-0012', 12_000)], settled: [{ clientId: 2, number: '20260012' }] };
    expect(best(credit(12_000, 'FACT 2026-0012'), facts)).not.toMatch(/^certain/);
  });

  it('is doubted when the payer is another client', () => {
    const found = suggest(credit(12_000, 'FACT 2026-0012', { counterpartyName: 'SAS MARTIN ET FILS' }), { invoices: [invoice('2026-0012', 12_000)] });
    expect(found[0]).toMatchObject({ certainty: 'probable', clientId: 1 });
    expect(found[0]?.reasons.map(({ code }) => code)).toContain('payerIsOther');
  });
});

describe('short numbers', () => {
  it('help when the client is known by name', () => {
    const invoices = [invoice('F11', 12_000), invoice('F12', 12_000)];
    expect(best(credit(12_000, 'FACTURE 12 DUPONT BATIMENT'), { invoices })).toBe('probable F12=12000');
  });

  it('help when the amount is the same', () => {
    const invoices = [invoice('FA2026-0012', 12_000), invoice('FA2026-0044', 12_000, { clientId: 2 })];
    expect(best(credit(12_000, 'VIR N°12'), { invoices })).toBe('probable FA2026-0012=12000');
  });
});

describe('an invoice that is paid', () => {
  it('never passes its payment on to another of the same amount', () => {
    const facts = { clients: [DUPONT, client(3, 'Autre')], invoices: [invoice('FA2026-0050', 12_000)], settled: [{ clientId: 1, number: 'FA2026-0012' }], payers: [{ clientId: 1, iban: 'X1', payerKey: '' }] };
    const [first] = suggest(credit(12_000, 'FACT 2026-0012', { counterpartyIban: 'X1' }), facts);
    expect(first).toMatchObject({ certainty: 'probable' });
    expect(first?.reasons.map(({ code }) => code)).toContain('settledReference');
  });

  it('an invoice issued after the payment is doubted', () => {
    expect(best(credit(12_000, 'FACT 2026-0012'), { invoices: [invoice('2026-0012', 12_000, { issueDate: '2026-03-01' })] })).toBe('probable 2026-0012=12000');
  });
});
