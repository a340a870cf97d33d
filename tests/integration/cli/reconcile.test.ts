import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line';

let cli: CommandLine;
beforeEach(() => {
  cli = commandLine('2026-03-01');
  cli.run('init', '--name', 'Essai');
});
afterEach(() => {
  cli.remove();
});

function write(name: string, ...lines: string[]): string {
  const file = path.join(cli.folder, name);
  writeFileSync(file, lines.join('\n') + '\n');
  return file;
}

const invoices = () =>
  write(
    'factures.csv',
    'N° facture;Client;Date;Échéance;Montant TTC',
    'FA2026-0012;Dupont Bâtiment SARL;01/01/2026;31/01/2026;120,00',
    'FA2026-0013;Dupont Bâtiment SARL;01/02/2026;28/02/2026;80,00',
    'FA2026-0020;Martin et Fils;01/02/2026;28/02/2026;55,50',
  );
const bank = () =>
  write('releve.csv', 'Date;Libellé;Débit;Crédit', '10/02/2026;VIR SEPA FACT 2026-0012;;120,00', '12/02/2026;VIR MARTIN ET FILS;;55,50', '13/02/2026;FRAIS DE TENUE;4,50;', '14/02/2026;VIR INCONNU;;999,00');

describe('reconcile', () => {
  it('suggests with reasons, accepts what is certain, and leaves the rest to be looked at', () => {
    expect(cli.run('import', invoices(), bank())).toMatchObject({ status: 0, json: { files: [{}, { kind: 'bank', created: { bankEntries: 4 } }] } });
    expect(cli.run('reconcile')).toMatchObject({
      status: 0,
      json: {
        accepted: 0,
        matches: [
          {
            entry: { label: 'VIR SEPA FACT 2026-0012', amountCents: 12_000, date: '2026-02-10' },
            certainty: 'certain',
            reasons: [{ code: 'reference', message: 'le libellé cite la facture FA2026-0012' }, { code: 'amountExact' }],
            clientName: 'Dupont Bâtiment SARL',
            allocations: [{ invoice: 'FA2026-0012', cents: 12_000 }],
            differenceCents: 0,
            explanation: null,
          },
          { entry: { label: 'VIR MARTIN ET FILS' }, certainty: 'probable', allocations: [{ invoice: 'FA2026-0020', cents: 5550 }] },
        ],
        unmatched: [{ label: 'VIR INCONNU', amountCents: 99_900 }],
      },
    });
    expect(cli.run('reconcile', '--accept', 'certain')).toMatchObject({ status: 0, json: { accepted: 1, matches: [{ accepted: true }, { accepted: false }] } });
    expect(cli.run('balance', '--by', 'total')).toMatchObject({ json: { totals: { ledgerCents: 13_550, unallocatedCents: 0 } } });
    expect(cli.run('reconcile', '--accept', 'certain')).toMatchObject({ json: { accepted: 0 } });
    expect(cli.run('verify')).toMatchObject({ json: { ok: true } });
  });

  it('suggests where what is left of a payment belongs', () => {
    cli.run('import', invoices());
    cli.run('record-payment', '--client', 'MARTINETFILS', '--amount', '55.50', '--date', '2026-02-20', '--reference', 'CHQ FA2026-0020');
    expect(cli.run('reconcile')).toMatchObject({ json: { matches: [{ entry: null, payment: { openCents: 5550 }, certainty: 'certain', allocations: [{ invoice: 'FA2026-0020', cents: 5550 }] }] } });
    expect(cli.run('reconcile', '--accept', 'certain')).toMatchObject({ json: { accepted: 1 } });
    expect(cli.run('balance', '--by', 'total')).toMatchObject({ json: { totals: { unallocatedCents: 0, ledgerCents: 20_000 } } });
  });

  it('accepts nothing but what is certain', () => {
    expect(cli.run('reconcile', '--accept', 'all')).toMatchObject({ status: 2, json: { error: { code: 'usage' } } });
  });
});
