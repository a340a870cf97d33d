import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line';

const TODAY = '2026-11-21';
let cli: CommandLine;

// C1 owes F1 (1 234,56) and F2 (100,00), C2 owes an F2 too; all overdue enough to be reminded.
beforeEach(() => {
  cli = commandLine(TODAY);
  cli.run('init', '--name', 'Menuiserie Vauban');
  const file = path.join(cli.folder, 'factures.csv');
  const rows = ['F1;C1;Garage Petit;01/09/2026;01/10/2026;1 234,56', 'F2;C1;Garage Petit;01/09/2026;02/10/2026;100,00', 'F2;C2;Hôtel Morel;01/10/2026;31/10/2026;50,00'];
  writeFileSync(file, ['N° facture;Code client;Client;Date facture;Échéance;Montant TTC', ...rows].join('\r\n'));
  cli.run('import', file);
});
afterEach(() => {
  cli.remove();
});

const propose = (date = TODAY) => cli.run('dunning', 'propose', '--date', date, '--client', 'C1').json;

describe('what holds reminders back, on the command line', () => {
  it('dispute: opened on an invoice, listed as blocked, closed with its outcome', () => {
    expect(cli.run('dispute', 'open', '--invoice', 'F1', '--reason', 'quality')).toMatchObject({
      status: 0,
      json: { dispute: { id: 1, client: 'C1', invoices: ['F1'], openedOn: TODAY, subject: 'quality', state: 'open' } },
    });
    expect(propose()).toMatchObject({ proposals: [{ totalCents: 10_000, invoices: [{ number: 'F2' }] }], blocked: [{ client: 'C1', invoice: 'F1', reason: 'disputed', until: null }] });
    expect(cli.run('balance', '--by', 'total')).toMatchObject({ json: { totals: { ledgerCents: 138_456 } } });
    expect(cli.run('dispute', 'close', '--invoice', 'F1', '--reason', 'creditNote', '--amount', '234.56')).toMatchObject({ status: 0, json: { dispute: { outcome: 'creditNote', state: 'closed' } } });
    expect(propose()).toMatchObject({ proposals: [{ totalCents: 110_000 }], blocked: [] });
    expect(cli.run('dispute', 'close', '--invoice', 'F1')).toMatchObject({ status: 1, json: { error: { code: 'obstacleNotOpen' } } });
    expect(cli.run('client', 'C1')).toMatchObject({ json: { obstacles: [{ kind: 'dispute', standing: 'closed', outcome: 'creditNote' }] } });
  });

  it('hold: of a whole client, until a day', () => {
    expect(cli.run('hold', 'open', '--client', 'C1', '--until', '2026-12-15', '--reason', 'vu avec le gérant')).toMatchObject({ json: { hold: { until: '2026-12-15', note: 'vu avec le gérant' } } });
    expect(propose('2026-12-14')).toMatchObject({ proposals: [], blocked: [{ reason: 'onHold', until: '2026-12-15', note: 'vu avec le gérant' }, { invoice: 'F2' }] });
    expect(propose('2026-12-15')).toMatchObject({ proposals: [{ level: 1, totalCents: 133_456 }], blocked: [] });
    expect(cli.run('hold', 'close', '--client', 'C1')).toMatchObject({ json: { hold: { state: 'closed', closedOn: TODAY } } });
    expect(propose()).toMatchObject({ proposals: [{ totalCents: 133_456 }] });
  });

  it('promise: recognised from a payment, broken without one', () => {
    expect(cli.run('promise', 'open', '--client', 'C1', '--amount', '500.00', '--until', '2026-12-01')).toMatchObject({ json: { promise: { amountCents: 50_000, invoices: ['F1', 'F2'], state: 'open' } } });
    expect(propose('2026-12-01')).toMatchObject({ proposals: [], blocked: [{ reason: 'promised', until: '2026-12-01', returnsOn: '2026-12-02' }, { invoice: 'F2' }] });
    expect(propose('2026-12-02')).toMatchObject({ proposals: [{ totalCents: 133_456 }] });
    cli.run('record-payment', '--client', 'C1', '--amount', '500.00', '--date', TODAY, '--on', 'F1=500');
    expect(cli.run('client', 'C1')).toMatchObject({ json: { obstacles: [{ standing: 'kept', paidCents: 50_000 }] } });
    expect(cli.run('promise', 'close', '--client', 'C1')).toMatchObject({ status: 1, json: { error: { code: 'obstacleNotOpen' } } });
  });

  it('plan: a schedule to the cent, by number or by last date', () => {
    const plan = cli.run('plan', 'open', '--client', 'C1', '--date', '2026-11-30', '--instalments', '3');
    expect(plan).toMatchObject({
      json: { plan: { amountCents: 133_456, graceDays: 5, instalments: [{ dueDate: '2026-11-30', amountCents: 44_485 }, { dueDate: '2026-12-30', amountCents: 44_485 }, { dueDate: '2027-01-30', amountCents: 44_486 }] } },
    });
    expect(cli.run('plan', 'close', '--client', 'C1', '--reason', 'à revoir')).toMatchObject({ json: { plan: { state: 'closed', closingNote: 'à revoir' } } });
    expect(cli.run('plan', 'open', '--invoice', 'F1', '--date', '2026-12-01', '--until', '2026-12-31', '--every', '10', '--amount', '900')).toMatchObject({
      json: { plan: { invoices: ['F1'], instalments: [{ dueDate: '2026-12-01', amountCents: 22_500 }, { dueDate: '2026-12-11' }, { dueDate: '2026-12-21' }, { dueDate: '2026-12-31' }] } },
    });
    expect(cli.run('plan', 'open', '--client', 'C2', '--date', '2026-12-01')).toMatchObject({ status: 2 });
  });

  it('insolvency stops everything; a write-off closes an invoice and can be taken back', () => {
    expect(cli.run('insolvency', 'open', '--client', 'C1', '--reason', 'redressement')).toMatchObject({ json: { insolvency: { subject: 'receivership' } } });
    expect(propose()).toMatchObject({ proposals: [], blocked: [{ reason: 'insolvency' }, { reason: 'insolvency' }] });
    expect(cli.run('write-off', 'open', '--invoice', 'F1', '--amount', '234.56', '--reason', 'irrécouvrable')).toMatchObject({ json: { writeOff: { client: 'C1', invoice: 'F1', amountCents: 23_456, openCents: 100_000, state: 'open' } } });
    expect(cli.run('balance', '--by', 'total')).toMatchObject({ json: { totals: { ledgerCents: 115_000 } } });
    expect(cli.run('write-off', 'close', '--invoice', 'F1')).toMatchObject({ json: { writeOff: { openCents: 123_456, state: 'closed' } } });
    expect(cli.run('write-off', 'close', '--invoice', 'F1')).toMatchObject({ status: 1, json: { error: { code: 'writeOffNotFound' } } });
    expect(cli.run('verify')).toMatchObject({ json: { ok: true } });
  });

  it('level: set by hand with its reason, or caught up to by one letter', () => {
    expect(cli.run('level', 'catch-up', '--client', 'C1', '--level', '4', '--reason', 'absence')).toMatchObject({ status: 0, json: { client: 'C1', changed: [{ invoice: 'F2', levelAfter: 3 }, { invoice: 'F1', levelAfter: 3 }] } });
    expect(propose()).toMatchObject({ proposals: [{ level: 4, invoices: [{ due: true }, { due: true }] }] });
    expect(cli.run('level', 'set', '--invoice', 'F1', '--level', '0', '--reason', 'erreur')).toMatchObject({ json: { changed: [{ invoice: 'F1', levelBefore: 3, levelAfter: 0 }] } });
    expect(cli.run('level', 'set', '--invoice', 'F1', '--level', '5', '--reason', 'erreur')).toMatchObject({ status: 1, json: { error: { code: 'levelUnknown' } } });
    expect(cli.run('level', 'set', '--invoice', 'F1', '--level', '1')).toMatchObject({ status: 2 });
    expect(cli.run('verify')).toMatchObject({ json: { ok: true } });
  });

  it.each([
    [['hold', 'open', '--invoice', 'F2'], 'invoiceAmbiguous'],
    [['hold', 'open', '--invoice', 'F9'], 'invoiceNotFound'],
    [['hold', 'open', '--client', 'C9'], 'clientNotFound'],
    [['hold', 'open', '--client', 'C1', '--date', '2026-11-22'], 'dateInFuture'],
    [['promise', 'open', '--client', 'C1', '--until', '2026-11-20'], 'untilNotAfter'],
    [['promise', 'open', '--client', 'C1', '--until', '2026-12-01', '--amount', '1334.57'], 'amountAboveOpen'],
    [['promise', 'open', '--client', 'C1', '--until', '2026-12-01', '--amount', '0'], 'amountNotPositive'],
    [['plan', 'open', '--client', 'C1', '--date', '2026-12-01', '--until', '2026-11-30'], 'planTooShort'],
    [['dispute', 'close', '--client', 'C1'], 'obstacleNotFound'],
    [['write-off', 'open', '--invoice', 'F1', '--amount', '1234.57'], 'amountAboveOpen'],
  ])('%j is refused: %s', (words, code) => {
    expect(cli.run(...words)).toMatchObject({ status: 1, json: { error: { code } } });
  });

  it('asks for what is missing', () => {
    for (const words of [['hold'], ['hold', 'open'], ['hold', 'keep', '--client', 'C1'], ['promise', 'open', '--client', 'C1'], ['insolvency', 'open', '--client', 'C1', '--reason', 'faillite']]) {
      expect(cli.run(...words)).toMatchObject({ status: 2, json: { error: { code: 'usage' } } });
    }
  });
});
