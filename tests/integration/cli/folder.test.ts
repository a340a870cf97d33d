import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line';

let cli: CommandLine;
let folder: string;
beforeEach(() => {
  cli = commandLine('2026-11-21');
  cli.run('init', '--name', 'Essai');
  folder = path.join(cli.folder, 'exports');
  mkdirSync(path.join(folder, 'novembre'), { recursive: true });
});
afterEach(() => {
  cli.remove();
});

const put = (name: string, ...lines: string[]) => writeFileSync(path.join(folder, name), lines.join('\r\n'));
const INVOICES = 'N° facture;Client;Date;Échéance;Montant TTC';

describe('import of a folder', () => {
  it('takes what it can read in one batch, and says what it leaves out and why', () => {
    put('factures.csv', INVOICES, 'F1;Dupont;15/10/2026;14/11/2026;100,00', 'F2;Martin;16/10/2026;15/11/2026;200,00');
    put('novembre/règlements.csv', 'Client;N° facture;Date de règlement;Montant réglé', 'Dupont;F1;18/11/2026;100,00');
    put('notes.txt', 'Penser à rappeler Martin.');
    put('vide.csv');
    const answered = cli.run('import', folder);
    expect(answered).toMatchObject({ status: 0, json: { batch: 1 } });
    expect(answered.json).toHaveProperty('files', [
      expect.objectContaining({ file: 'factures.csv', kind: 'invoices' }),
      expect.objectContaining({ file: 'règlements.csv', kind: 'payments', created: expect.objectContaining({ payments: 1, allocations: 1 }) }),
      expect.objectContaining({ file: 'notes.txt', kind: null, warnings: [expect.objectContaining({ message: expect.any(String) })] }),
      expect.objectContaining({ file: 'vide.csv', kind: null, rejected: [], warnings: [expect.objectContaining({ code: 'fileEmpty' })] }),
    ]);
    expect(cli.run('balance', '--by', 'total')).toMatchObject({ json: { totals: { ledgerCents: 20_000 } } });
  });

  it('is refused when nothing in it can be read, and when it is empty', () => {
    expect(cli.run('import', folder)).toMatchObject({ status: 1, json: { error: { code: 'folderEmpty', details: { name: 'exports' } } } });
    put('notes.txt', 'Penser à rappeler Martin.');
    expect(cli.run('import', folder)).toMatchObject({ status: 1, json: { error: { code: 'folderNothingUsable' } } });
  });

  it('still refuses a file that is named and cannot be read, and writes nothing of the others', () => {
    put('factures.csv', INVOICES, 'F1;Dupont;15/10/2026;14/11/2026;100,00');
    expect(cli.run('import', path.join(folder, 'factures.csv'), path.join(folder, 'absent.csv'))).toMatchObject({ status: 1, json: { error: { code: 'fileNotFound' } } });
    expect(cli.run('balance', '--by', 'total')).toMatchObject({ json: { totals: { ledgerCents: 0 } } });
  });
});

describe('import of the next export', () => {
  const week = (...lines: string[]) => {
    put('encours.csv', `${INVOICES};Reste dû`, ...lines);
    return path.join(folder, 'encours.csv');
  };
  const F1 = 'F1;Dupont;15/10/2026;14/11/2026;100,00;100,00';
  const F2 = 'F2;Martin;16/10/2026;15/11/2026;200,00;200,00';

  it('names what vanished and keeps it, unless told what became of it', () => {
    cli.run('import', week(F1, F2));
    const next = week(F2);
    const kept = cli.run('import', next);
    expect(kept).toMatchObject({ status: 0, json: { batch: null, files: [{ warnings: [{ code: 'invoicesVanished' }] }] } });
    expect(kept.json).toMatchObject({ files: [{ vanished: [{ number: 'F1', client: 'Dupont', openCents: 10_000 }] }] });
    expect(cli.run('import', next, '--vanished', 'lost')).toMatchObject({ status: 2 });
    expect(cli.run('import', next, '--vanished', 'paid')).toMatchObject({ status: 0, json: { batch: 2, files: [{ created: { payments: 1, allocations: 1 }, warnings: [] }] } });
    expect(cli.run('balance', '--by', 'total')).toMatchObject({ json: { totals: { ledgerCents: 20_000 } } });
    cli.run('undo-import', '2');
    expect(cli.run('import', next, '--vanished', 'cancelled')).toMatchObject({ status: 0, json: { batch: 3, files: [{ created: { creditNotes: 1 }, creditedCents: 10_000 }] } });
    expect(cli.run('verify')).toMatchObject({ json: { ok: true } });
  });
});
