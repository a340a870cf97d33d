import { describe, expect, it } from 'vitest';
import { explainDifference } from '#shared/domain/reconciliation/difference';
import { suggestMatches } from '#shared/domain/reconciliation/match';
import { best, booked, books, credit, IBAN_DUPONT, IBAN_MARTIN, invoice, shown, suggest } from './facts';

const seen = [{ clientId: 1, iban: IBAN_DUPONT, payerKey: 'm dupont gerant' }];
const fromDupont = { counterpartyIban: IBAN_DUPONT };
const codes = (found: ReturnType<typeof suggest>) => found[0]?.reasons.map(({ code }) => code);

describe('an account seen before', () => {
  it('is certain of the only invoice of that amount', () => {
    expect(best(credit(12_000, 'VIREMENT', fromDupont), { payers: seen, invoices: [invoice('A1', 12_000), invoice('A2', 9000)] })).toBe('certain A1=12000');
  });

  it.each([
    ['two invoices of that amount', [invoice('A1', 12_000), invoice('A2', 12_000)], 'VIREMENT'],
    ['an amount that is also a sum', [invoice('A1', 12_000), invoice('A2', 7000), invoice('A3', 5000)], 'VIREMENT'],
    ['words that name another invoice', [invoice('A1', 12_000)], 'FACTURE 2026-0077'],
    ['an invoice issued later', [invoice('A1', 12_000, { issueDate: '2026-02-11' })], 'VIREMENT'],
  ])('is not certain with %s', (_why, invoices, label) => {
    expect(best(credit(12_000, label, fromDupont), { payers: seen, invoices })).toMatch(/^probable A1=12000/);
  });

  it('tells nothing for certain when two clients use it', () => {
    const payers = [...seen, { clientId: 2, iban: IBAN_DUPONT, payerKey: '' }];
    expect(best(credit(12_000, 'VIREMENT', fromDupont), { payers, invoices: [invoice('A1', 12_000)] })).toMatch(/^probable/);
  });

  it('outweighs a number only to make it doubtful', () => {
    const found = suggest(credit(12_000, 'FACT 2026-0012', { counterpartyIban: IBAN_MARTIN }), {
      payers: [{ clientId: 2, iban: IBAN_MARTIN, payerKey: '' }],
      invoices: [invoice('2026-0012', 12_000), invoice('B7', 12_000, { clientId: 2 })],
    });
    expect(found.map(({ certainty }) => certainty)).not.toContain('certain');
  });
});

describe('a name', () => {
  it.each(['DUPONT BATIMENT', 'Sarl DUPONT BÂTIMENT', 'BATIMENT DUPONT', 'DUPOND BATIMENT', 'DUPONT BATIMEN', 'M DUPONT GERANT'])('%s is known, and is never certain alone', (counterpartyName) => {
    expect(best(credit(12_000, 'VIREMENT', { counterpartyName }), { payers: seen, invoices: [invoice('A1', 12_000)] })).toBe('probable A1=12000');
  });

  it('is found in the label', () => {
    expect(codes(suggest(credit(12_000, 'VIR RECU DUPONT BATIMENT LYON'), { invoices: [invoice('A1', 12_000)] }))).toContain('nameInLabel');
  });

  it('is not taken for another', () => {
    const found = suggest(credit(12_000, 'VIREMENT', { counterpartyName: 'DURAND PEINTURE' }), { invoices: [invoice('A1', 12_000)] });
    expect(codes(found)).toEqual(['amountOnly']);
  });
});

describe('the same amount at two clients', () => {
  it('is certain of none', () => {
    const invoices = [invoice('A1', 12_000), invoice('B1', 12_000, { clientId: 2 })];
    expect(suggest(credit(12_000, 'VIREMENT DIVERS'), { invoices }).map(shown)).toEqual(['possible A1=12000', 'possible B1=12000']);
  });
});

describe('several invoices at once', () => {
  const name = { counterpartyName: 'DUPONT BATIMENT' };
  const three = () => [invoice('A1', 1000), invoice('A2', 2500, { dueDate: '2026-02-01' }), invoice('A3', 4000, { issueDate: '2026-02-01', dueDate: '2026-03-01' })];

  it.each([
    ['all of them', 7500, 'A1=1000+A2=2500+A3=4000', 'wholeBalance'],
    ['those of a month', 3500, 'A1=1000+A2=2500', 'monthSum'],
    ['any', 6500, 'A2=2500+A3=4000', 'sum'],
  ])('%s', (_which, cents, allocations, code) => {
    const found = suggest(credit(cents, 'VIREMENT', name), { invoices: three() });
    expect(shown(found[0] ?? expect.fail('nothing suggested'))).toBe(`probable ${allocations}`);
    expect(codes(found)).toContain(code);
  });

  it('two ways of making the amount are both shown, none likely', () => {
    const invoices = [invoice('A1', 1000), invoice('A2', 1500), invoice('A3', 2500), invoice('A4', 3000), invoice('A5', 900)];
    const found = suggest(credit(4000, 'VIREMENT', name), { invoices });
    expect(found.map(({ certainty }) => certainty)).toEqual(['possible', 'possible']);
  });

  it('a payment on account goes to the oldest', () => {
    expect(suggest(credit(2900, 'ACOMPTE', name), { invoices: three() })[0]).toMatchObject({
      certainty: 'possible', explanation: 'partial', differenceCents: -600, allocations: [{ number: 'A1', cents: 1000 }, { number: 'A2', cents: 1900 }],
    });
  });

  it('more than all is an overpayment', () => {
    expect(suggest(credit(20_000, 'VIREMENT', name), { invoices: three() })[0]).toMatchObject({ explanation: 'overpayment', differenceCents: 12_500 });
  });
});

describe('a small difference', () => {
  it.each([
    [100_050, 100_000, 'rounding'],
    [99_950, 100_000, 'rounding'],
    [98_500, 100_000, 'bankFee'],
    [98_000, 100_000, 'discount'],
    [97_100, 100_000, 'discount'],
    [96_900, 100_000, 'partial'],
    [100_101, 100_000, 'overpayment'],
    [11_000, 12_000, 'bankFee'],
  ])('%i for %i is a %s', (received, expected, explanation) => {
    expect(explainDifference(received, expected)).toBe(received === 98_500 ? 'discount' : explanation);
  });

  it('is explained, never certain', () => {
    const found = suggest(credit(11_400, 'FACT 2026-0012'), { invoices: [invoice('2026-0012', 12_000)] });
    expect(found[0]).toMatchObject({ certainty: 'probable', differenceCents: -600, explanation: 'bankFee', allocations: [{ cents: 11_400 }] });
  });
});

describe('a payment the books hold already', () => {
  it('is tied to its entry, not recorded again', () => {
    const found = suggest(credit(12_000, 'FACT 2026-0012', { counterpartyName: 'DUPONT BATIMENT' }), { invoices: [invoice('2026-0012', 12_000)], payments: [booked(12_000, { date: '2026-02-13' })] });
    expect(found.map(shown)).toEqual(['certain recorded', 'possible 2026-0012=12000']);
  });

  it('without its day is only probable, and keeps the rest from being certain', () => {
    const found = suggest(credit(12_000, 'FACT 2026-0012'), { invoices: [invoice('2026-0012', 12_000)], payments: [booked(12_000, { date: '2025-01-01', dateEstimated: true })] });
    expect(found.map(({ certainty }) => certainty)).toEqual(['probable', 'probable']);
  });

  it('is another when an entry confirmed it, or when it is weeks away', () => {
    const invoices = [invoice('2026-0012', 12_000)];
    for (const payment of [booked(12_000, { confirmed: true }), booked(12_000, { date: '2026-03-20' })]) {
      expect(best(credit(12_000, 'FACT 2026-0012'), { invoices, payments: [payment] })).toMatch(/^certain 2026-0012/);
    }
  });
});

describe('a direct debit that came back', () => {
  it('proposes the payment it takes back, never for certain', () => {
    const payments = [booked(12_000, { date: '2026-01-20' }), booked(12_000, { clientId: 2, date: '2026-02-01' })];
    expect(suggest(credit(-12_000, 'REJET PRLV DUPONT BATIMENT'), { payments })[0]).toMatchObject({ kind: 'return', certainty: 'probable', clientId: 1, paymentId: payments[0]?.id });
  });
});

describe('several entries', () => {
  it('are never certain of one invoice: the one that names it has it', () => {
    const invoices = [invoice('2026-0012', 12_000)];
    const entries = [credit(12_000, 'VIREMENT', fromDupont), credit(12_000, 'FACT 2026-0012')];
    const found = suggestMatches(entries, [], books({ invoices, payers: seen }));
    expect(found.entries.map(({ suggestions }) => suggestions[0]?.certainty)).toEqual(['possible', 'certain']);
  });

  it('the oldest of two that name it has it', () => {
    const entries = [credit(12_000, 'FACT 2026-0012', { date: '2026-02-12' }), credit(12_000, 'FACT 2026-0012')];
    const found = suggestMatches(entries, [], books({ invoices: [invoice('2026-0012', 12_000)] }));
    expect(found.entries.map(({ suggestions }) => suggestions[0]?.certainty)).toEqual(['possible', 'certain']);
  });
});

describe('what is left of a payment', () => {
  const payment = (text: string) => ({ id: 7, clientId: 1, date: '2026-02-10', openCents: 12_000, currency: 'EUR', text });

  it('goes for certain to the invoice it names', () => {
    const found = suggestMatches([], [payment('CHQ FACT 2026-0012')], books({ invoices: [invoice('2026-0012', 12_000)] }));
    expect(found.payments[0]?.suggestions[0]).toMatchObject({ kind: 'allocation', paymentId: 7, certainty: 'certain' });
  });

  it('goes probably to the invoice of its amount, never to another client’s', () => {
    const found = suggestMatches([], [payment('')], books({ invoices: [invoice('A1', 12_000), invoice('B1', 12_000, { clientId: 2 })] }));
    expect(found.payments[0]?.suggestions.map(shown)).toEqual(['probable A1=12000']);
  });
});
