import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line';

let cli: CommandLine;

beforeEach(() => {
  cli = commandLine('2026-03-20');
  cli.run('init', '--name', 'Menuiserie Vauban');
  const file = path.join(cli.folder, 'factures.csv');
  writeFileSync(file, ['N° facture;Code client;Client;Date facture;Échéance;Montant HT;Montant TTC', 'F1;C1;Garage Petit;25/10/2024;24/11/2024;1 000,00;1 200,00', 'F2;C2;Hôtel;23/08/2025;22/09/2025;;600,00'].join('\r\n'));
  cli.run('import', file);
});
afterEach(() => {
  cli.remove();
});

describe('doubtful receivables on the command line', () => {
  it('are listed at the end of the last year, changed, closed once, and told as entries', () => {
    expect(cli.run('doubtful').json).toMatchObject({
      date: '2025-12-31', closedOn: null, unknownVat: 1, totals: { openCents: 180_000, baseCents: 160_000, allowanceCents: 115_000 },
      clients: [{ code: 'C1', lines: [{ number: 'F1', daysLate: 402, vatSource: 'told', allowanceCents: 100_000 }] }, { code: 'C2', lines: [{ number: 'F2', vatCents: null, allowanceCents: 15_000 }] }],
    });
    cli.run('doubtful', 'set', '--date', '2025-12-31', '--invoice', 'F2', '--rate', '40', '--vat-rate', '20');
    expect(cli.run('doubtful', 'close', '--date', '2025-12-31').json).toEqual({ date: '2025-12-31', closed: true, allowanceCents: 120_000, changeCents: 120_000 });
    const again = cli.run('doubtful', 'close', '--date', '2025-12-31');
    expect([again.status, again.json]).toMatchObject([1, { error: { code: 'closingFrozen' } }]);
    const out = path.join(cli.folder, 'ecritures.txt');
    expect(cli.run('doubtful', 'entries', '--date', '2025-12-31', '--out', out).json).toMatchObject({ closed: true, debitCents: 300_000, creditCents: 300_000, file: out });
    expect(readFileSync(out, 'latin1').split('\r\n')[1]).toContain('\t20251231\t416\tClients douteux ou litigieux\tC1\tGarage Petit\t');
    expect(cli.run('verify').json).toMatchObject({ ok: true });
  });

  it('get a notice once they are written off', () => {
    expect(cli.run('write-off', 'notice', '--invoice', 'F1').json).toMatchObject({ error: { code: 'writeOffNotFound' } });
    cli.run('write-off', 'open', '--invoice', 'F1');
    expect(cli.run('write-off', 'notice', '--invoice', 'F1').json).toMatchObject({ notice: { client: 'C1', invoice: 'F1', vatKnown: true, file: null } });
  });

  it('refuses what it cannot understand', () => {
    expect([cli.run('doubtful', 'all').status, cli.run('doubtful', '--out', 'liste.csv').status, cli.run('doubtful', 'set', '--date', '2025-12-31', '--invoice', 'F1', '--leave-out').status]).toEqual([2, 2, 2]);
  });
});
