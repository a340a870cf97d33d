import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line';

let cli: CommandLine;

beforeEach(() => {
  cli = commandLine('2026-11-21');
  cli.run('init', '--name', 'Menuiserie Vauban');
  cli.run('import', write('factures.csv', 'N° facture;Code client;Client;Date facture;Échéance;Montant TTC\r\nF1;C1;Garage Petit;01/09/2026;01/10/2026;100,00'));
});
afterEach(() => {
  cli.remove();
});

function write(name: string, text: string): string {
  const file = path.join(cli.folder, name);
  writeFileSync(file, text);
  return file;
}

describe('policy', () => {
  it('of a group, of a client, and back; what show prints set takes', () => {
    const shown = cli.run('policy', 'show').json;
    expect(shown).toMatchObject({ policy: { name: 'Standard', stopAfter: null, steps: [{ countedFrom: 'dueDate' }, {}, {}, {}] }, from: 'company' });
    const file = write('scenario.json', JSON.stringify(shown).replace('"Standard"', '"Grands comptes"'));
    expect(cli.run('group', '--client', 'C1', '--group', 'Grands comptes')).toMatchObject({ status: 0, json: { group: 'Grands comptes' } });
    expect(cli.run('policy', 'set', '--group', 'Grands comptes', '--file', file)).toMatchObject({ status: 0, json: { from: 'group' } });
    expect(cli.run('policy', 'show', '--client', 'C1')).toMatchObject({ json: { policy: { name: 'Grands comptes' }, from: 'group' } });
    expect(cli.run('policy', 'set', '--client', 'C1', '--file', file)).toMatchObject({ json: { from: 'client' } });
    expect(cli.run('policy', 'clear', '--client', 'C1')).toMatchObject({ json: { from: 'group' } });
    expect(cli.run('policy', 'show')).toMatchObject({ json: { policy: { name: 'Standard' } } });
  });

  it('in the short form of the documentation', () => {
    const step = { offsetDays: 7, minimumGapDays: 7, channel: 'letter', template: 'relance-1', claimInterest: false, claimIndemnity: false, newDeadlineDays: 8 };
    const given = { name: 'Court', minimumAmountCents: 0, perInvoice: false, workingDaysOnly: false, steps: [step] };
    expect(cli.run('policy', 'set', '--file', write('court.json', JSON.stringify({ policy: given })))).toMatchObject({ status: 0, json: { policy: given } });
    const first = { ...given, steps: [{ ...step, countedFrom: 'previousReminder' }] };
    expect(cli.run('policy', 'set', '--file', write('faux.json', JSON.stringify({ policy: first })))).toMatchObject({ status: 1, json: { error: { code: 'policyInvalid' } } });
    expect(cli.run('policy', 'set', '--client', 'C9', '--file', write('court.json', JSON.stringify({ policy: given })))).toMatchObject({ status: 1, json: { error: { code: 'clientNotFound' } } });
    expect(cli.run('policy', 'clear')).toMatchObject({ status: 2 });
  });
});
