import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line';

let cli: CommandLine;
beforeEach(() => {
  cli = commandLine('2026-11-21');
  cli.run('init', '--name', 'Essai');
});
afterEach(() => {
  cli.remove();
});

function importLines(...lines: string[]) {
  const file = path.join(cli.folder, 'factures.csv');
  writeFileSync(file, ['Code client;Nom;SIREN;N° facture;Date;Échéance;Montant TTC', ...lines].join('\r\n'));
  return cli.run('import', file);
}

const DUP = 'DUP;Dupont;652014051;F1;15/10/2026;14/11/2026;100,00';
const DUPO = 'DUPO;Dupont Transports;652014051;F2;16/10/2026;15/11/2026;200,00';

it('duplicates are listed, merged, known again in the next import, and parted', () => {
  importLines(DUP, DUPO);
  expect(cli.run('duplicates')).toMatchObject({ status: 0, json: { pairs: [{ first: { code: 'DUP' }, second: { code: 'DUPO' }, reasons: ['sameSiren'] }], merges: [] } });
  expect(cli.run('merge', 'DUP', 'DUPO')).toMatchObject({ status: 0, json: { merge: 1 } });
  expect(cli.run('balance')).toMatchObject({ json: { clients: [{ code: 'DUP', ledgerCents: 30_000 }] } });
  expect(importLines(DUP, DUPO)).toMatchObject({ status: 0, json: { batch: null, files: [{ created: { clients: 0, invoices: 0 }, unchanged: { invoices: 2 } }] } });
  expect(cli.run('unmerge', '1')).toMatchObject({ status: 0, json: { merge: 1, client: 'DUPO' } });
  expect(cli.run('balance')).toMatchObject({ json: { clients: [{ code: 'DUP', ledgerCents: 10_000 }, { code: 'DUPO', ledgerCents: 20_000 }] } });
  expect(cli.run('verify')).toMatchObject({ json: { ok: true } });
});

it('a merge that cannot be is refused with its reason', () => {
  importLines(DUP, DUPO.replace('F2', 'F1'));
  expect(cli.run('merge', 'DUP', 'DUPO')).toMatchObject({ status: 1, json: { error: { code: 'mergeNumberClash', details: { items: ['invoice:F1'] } } } });
  expect(cli.run('merge', 'DUP', 'INCONNU')).toMatchObject({ status: 1, json: { error: { code: 'clientNotFound' } } });
  expect(cli.run('unmerge', '7')).toMatchObject({ status: 1, json: { error: { code: 'mergeNotFound' } } });
});

it('an import that payments keep is undone with --follow payments', () => {
  importLines(DUP);
  cli.run('record-payment', '--client', 'DUP', '--amount', '40', '--date', '2026-11-20', '--reference', 'CHQ 7', '--on', 'F1=40');
  expect(cli.run('undo-import', '1')).toMatchObject({ status: 1, json: { error: { code: 'batchInUse', details: { items: ['payment:2026-11-20 CHQ 7'], canFollow: true } } } });
  expect(cli.run('undo-import', '1', '--follow', 'letters')).toMatchObject({ status: 2 });
  expect(cli.run('undo-import', '1', '--follow', 'payments')).toMatchObject({ status: 0, json: { removed: { invoices: 1 }, freed: 1, keptClients: 1 } });
  expect(cli.run('balance', '--by', 'total')).toMatchObject({ json: { totals: { unallocatedCents: -4000, ledgerCents: -4000 } } });
});
