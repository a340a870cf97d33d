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

function written(name: string, ...lines: string[]): string {
  const file = path.join(cli.folder, name);
  writeFileSync(file, lines.join('\r\n'));
  return file;
}

const limitOf = (code: string): unknown => cli.run('credit-limit', code).json;
const NO_LIMIT = { creditLimitCents: null };

describe('the credit limit that a client list tells', () => {
  it.each(['Plafond', 'Encours autorisé', 'Encours max', 'Encours maximum', 'Plafond de crédit', 'Limite de crédit', 'Credit limit'])('%s fills the card, and nothing else', (header) => {
    const list = written('clients.csv', `Code client;Nom;Ville;${header}`, 'C1;Garage Petit;Lyon;1 500,50', 'C2;Scierie Blanc;Nantes;0', 'C3;Bar Rouge;Brest;');
    expect(cli.run('import', list)).toMatchObject({ status: 0, json: { files: [{ kind: 'clients', created: { clients: 3, invoices: 0, payments: 0 }, warnings: [] }] } });
    expect(limitOf('C1')).toMatchObject({ creditLimitCents: 150_050, outstandingCents: 0 });
    expect(limitOf('C2')).toMatchObject(NO_LIMIT);
    expect(limitOf('C3')).toMatchObject(NO_LIMIT);
    expect(cli.run('import', written('encore.csv', `Code client;Nom;Ville;${header}`, 'C1;Garage Petit;Lyon;1500,50')).json).toMatchObject({ files: [{ created: { clients: 0 }, updated: { clients: 0 }, unchanged: { clients: 1 } }] });
  });

  it('replaces the one of the card, stays where the list says none, and goes back with its import', () => {
    cli.run('import', written('premiers.csv', 'Code client;Nom;Ville', 'C1;Garage Petit;Lyon', 'C2;Scierie Blanc;Nantes'));
    cli.run('credit-limit', 'C1', 'set', '100');
    cli.run('credit-limit', 'C2', 'set', '200');
    expect(cli.run('import', written('clients.csv', 'Code client;Nom;Ville;Encours max', 'C1;Garage Petit;Lyon;900', 'C2;Scierie Blanc;Nantes;')).json).toMatchObject({ files: [{ updated: { clients: 1 } }] });
    expect(limitOf('C1')).toMatchObject({ creditLimitCents: 90_000 });
    expect(limitOf('C2')).toMatchObject({ creditLimitCents: 20_000 });
    expect(cli.run('undo-import', '2').status).toBe(0);
    expect(limitOf('C1')).toMatchObject({ creditLimitCents: 10_000 });
  });

  it('only completes from a file that lists something else: its balance stays what is owed', () => {
    cli.run('import', written('premiers.csv', 'Code client;Nom;Ville', 'C1;Garage Petit;Lyon', 'C2;Scierie Blanc;Nantes'));
    cli.run('credit-limit', 'C1', 'set', '100');
    const balance = written('balance.csv', 'Code client;Client;Encours max;Non échu;1 à 30 jours;Total', 'C1;Garage Petit;5000;10,00;20,00;30,00', 'C2;Scierie Blanc;6000;0,00;40,00;40,00');
    expect(cli.run('import', balance).json).toMatchObject({ files: [{ kind: 'aged-balance' }] });
    expect(limitOf('C1')).toMatchObject({ creditLimitCents: 10_000, outstandingCents: 3000 });
    expect(limitOf('C2')).toMatchObject({ creditLimitCents: 600_000, outstandingCents: 4000 });
  });

  it('tells the line of one that cannot be read, and takes the client', () => {
    const list = written('clients.csv', 'Code client;Nom;Ville;Plafond', 'C1;Garage Petit;Lyon;800', 'C2;Scierie Blanc;Nantes;sans');
    expect(cli.run('import', list).json).toMatchObject({ files: [{ created: { clients: 2 }, warnings: [{ row: 3, column: 'Plafond', code: 'creditLimitUnreadable' }] }] });
    expect(limitOf('C2')).toMatchObject(NO_LIMIT);
  });
});
