import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line';

let cli: CommandLine;

beforeEach(() => {
  cli = commandLine('2026-11-21');
  cli.run('init', '--name', 'Menuiserie Vauban');
});
afterEach(() => {
  cli.remove();
});

function importTable(name: string, text: string): number | null {
  const file = path.join(cli.folder, name);
  writeFileSync(file, text);
  return cli.run('import', file).status;
}

const salespersonOf = (code: string): unknown => cli.run('client', code).json;
const INVOICES = 'N° facture;Code client;Client;Commercial;Date facture;Échéance;Montant TTC\r\nF1;C1;Garage Petit;Alice Roy;01/09/2026;01/10/2026;100,00\r\nF2;C2;Scierie Blanc;;01/09/2026;01/10/2026;60,00';

describe('the salesperson of a client', () => {
  it('comes with a list of invoices that names one, and goes with its import', () => {
    expect(importTable('factures.csv', INVOICES)).toBe(0);
    expect(salespersonOf('C1')).toMatchObject({ client: { salesperson: 'Alice Roy' } });
    expect(salespersonOf('C2')).toMatchObject({ client: { salesperson: '' } });
    expect(importTable('clients.csv', 'Code client;Nom;Ville;Représentant\r\nC1;Garage Petit;Lyon;Bruno Sand\r\nC2;Scierie Blanc;Nantes;Bruno Sand')).toBe(0);
    expect(salespersonOf('C1')).toMatchObject({ client: { salesperson: 'Bruno Sand' } });
    expect(cli.run('undo-import', '2').status).toBe(0);
    expect(salespersonOf('C1')).toMatchObject({ client: { salesperson: 'Alice Roy' } });
  });

  it('is set and taken off by hand; a list of invoices does not change it again', () => {
    importTable('factures.csv', INVOICES);
    expect(cli.run('salesperson', '--client', 'C1', '--name', 'Chloé Nain')).toMatchObject({ status: 0, json: { client: 'C1', salesperson: 'Chloé Nain' } });
    importTable('encore.csv', `${INVOICES}\r\nF3;C1;Garage Petit;Alice Roy;01/09/2026;01/10/2026;30,00`);
    expect(salespersonOf('C1')).toMatchObject({ client: { salesperson: 'Chloé Nain' } });
    expect(cli.run('salesperson', '--client', 'C1')).toMatchObject({ json: { salesperson: '' } });
  });
});
