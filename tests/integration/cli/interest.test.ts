import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line';
import { readDocx } from '../letters/read-docx';
import { plain } from '../letters/shipped';

const TODAY = '2026-08-31';
let cli: CommandLine;

function bring(...rows: string[]): void {
  const file = path.join(cli.folder, 'factures.csv');
  writeFileSync(file, ['N° facture;Code client;Client;Date facture;Échéance;Montant TTC', ...rows].join('\r\n'));
  cli.run('import', file);
}

beforeEach(() => {
  cli = commandLine(TODAY);
  cli.run('init', '--name', 'Menuiserie Vauban');
  bring('F1;C1;Garage Petit;01/05/2026;31/05/2026;12 000,00', 'F2;C1;Garage Petit;01/07/2026;31/07/2026;1 000,00', 'F3;C1;Garage Petit;20/08/2026;19/09/2026;500,00');
});
afterEach(() => {
  cli.remove();
});

const interest = (invoice: string, ...options: string[]) => cli.run('interest', '--invoice', invoice, ...options).json;

describe('interest on the command line', () => {
  it('tells the periods with their rates: the check row of 12 000 EUR', () => {
    expect(interest('F1')).toMatchObject({
      to: TODAY,
      periods: [
        { from: '2026-06-01', to: '2026-06-30', days: 30, ratePercent: 12.15, baseCents: 1_200_000 },
        { from: '2026-07-01', to: '2026-08-31', days: 62, ratePercent: 12.4, baseCents: 1_200_000 },
      ],
      interestCents: 37_259,
      indemnityCents: 4_000,
      totalCents: 41_259,
      provisional: false,
    });
    expect(interest('F1', '--to', '2026-05-31')).toMatchObject({ periods: [], totalCents: 0 });
    expect(interest('F1', '--to', '2027-01-02')).toMatchObject({ provisional: true, missingHalfYears: ['2027-H1'] });
  });

  it('counts a payment from its own date, whenever it was set against the invoice', () => {
    cli.run('record-payment', '--client', 'C1', '--amount', '12000', '--date', '2026-06-10', '--on', 'F1=12000');
    // 12 000,00 × 12,15 % × 10 / 365 = 39,945
    expect(interest('F1')).toMatchObject({ periods: [{ days: 10 }], interestCents: 3_995, indemnityCents: 4_000 });
  });

  it('leaves out the days of a plan, and all that follows insolvency', () => {
    cli.run('plan', 'open', '--client', 'C1', '--invoice', 'F2', '--date', '2026-09-30', '--agreed', '2026-08-11', '--instalments', '2');
    expect(interest('F2')).toMatchObject({ periods: [{ from: '2026-08-01', to: '2026-08-10', days: 10 }] });
    cli.run('insolvency', 'open', '--client', 'C1', '--date', '2026-06-11', '--reason', 'liquidation');
    expect(interest('F1')).toMatchObject({ periods: [{ from: '2026-06-01', to: '2026-06-10' }], indemnityCents: 4_000 });
    expect(interest('F2')).toMatchObject({ periods: [], totalCents: 0 });
  });

  it('refuses an invoice that is not there, or that two clients have', () => {
    expect(cli.run('interest', '--invoice', 'F9')).toMatchObject({ status: 1, json: { error: { code: 'invoiceNotFound' } } });
    bring('F1;C2;Hôtel Morel;01/05/2026;31/05/2026;12,00');
    expect(cli.run('interest', '--invoice', 'F1')).toMatchObject({ status: 1, json: { error: { code: 'invoiceAmbiguous' } } });
    expect(interest('F1', '--client', 'C2')).toMatchObject({ interestCents: 37 });
  });
});

describe('a letter whose step claims penalties and indemnity', () => {
  const step = { offsetDays: 7, minimumGapDays: 7, channel: 'letter', template: 'relance-3', claimInterest: true, claimIndemnity: true, newDeadlineDays: 8 };

  function followPenalties(change: Partial<typeof step> = {}): void {
    const policy = path.join(cli.folder, 'scenario.json');
    writeFileSync(policy, JSON.stringify({ policy: { name: 'Ferme', minimumAmountCents: 0, perInvoice: false, workingDaysOnly: false, steps: [{ ...step, ...change }] } }));
    expect(cli.run('policy', 'set', '--file', policy)).toMatchObject({ status: 0 });
  }

  /** The text of the letter issued on a day. */
  function issued(date = TODAY): string {
    followPenalties();
    const folder = path.join(cli.folder, 'lettres');
    expect(cli.run('dunning', 'issue', '--date', date, '--out', folder, '--accept-stale')).toMatchObject({ status: 0 });
    const [file] = readdirSync(folder);
    const { paragraphs, tables } = readDocx(readFileSync(path.join(folder, file ?? '')));
    return plain([...paragraphs, ...tables.flat().map((row) => row.join(' '))].join('\n'));
  }

  it('states each on its line, their rates and days in a note, and the total with them', () => {
    const text = issued();
    // F1 372,59; F2: 1 000,00 × 12,40 % × 31 / 365 = 10,53; together 383,12. F3 is not due.
    expect(text).toContain('Pénalités de retard au 31/08/2026 383,12 €');
    expect(text).toContain('Indemnité forfaitaire de recouvrement (2 × 40,00 €) 80,00 €');
    expect(text).toContain('au taux annuel de 12,15 % jusqu’au 30 juin 2026, puis 12,40 % (taux de refinancement de la BCE majoré de 10 points');
    // 12 000,00 + 1 000,00 + 383,12 + 80,00
    expect(text).toContain('13 463,12 €');
    expect(text).not.toContain('ne sont pas comprises');
  });

  it('claims no interest while a rate is not known', () => {
    const text = issued('2027-01-15');
    expect(text).not.toContain('Pénalités de retard au');
    expect(text).toContain('Indemnité forfaitaire de recouvrement (3 × 40,00 €) 120,00 €');
  });

  it('says so of the letters it proposes and issues, until the rate is given', () => {
    followPenalties();
    const proposed = () => cli.run('dunning', 'propose', '--date', '2027-01-15');
    expect(proposed()).toMatchObject({ json: { proposals: [{ claimsLeftOut: ['2027-H1'] }] } });
    expect(cli.run('dunning', 'propose', '--date', '2026-12-31')).toMatchObject({ json: { proposals: [{ claimsLeftOut: [] }] } });
    const folder = path.join(cli.folder, 'sans-taux');
    expect(cli.run('dunning', 'issue', '--date', '2027-01-15', '--out', folder, '--accept-stale')).toMatchObject({ status: 0, json: { letters: [{ claimsLeftOut: ['2027-H1'] }] } });
  });

  it('leaves nothing out once the rate is given, nor of a step that claims no interest', () => {
    followPenalties({ claimInterest: false });
    const proposed = () => cli.run('dunning', 'propose', '--date', '2027-01-15');
    expect(proposed()).toMatchObject({ json: { proposals: [{ claimsLeftOut: [] }] } });
    followPenalties();
    cli.run('rates', 'set', '--kind', 'ecb', '--half-year', '2027-H1', '--rate', '2.40');
    expect(proposed()).toMatchObject({ json: { proposals: [{ claimsLeftOut: [] }] } });
  });
});

describe('limitation on the command line', () => {
  it('tells until when each invoice can be claimed and why, and takes events', () => {
    expect(cli.run('limitation', 'C1').json).toMatchObject({ invoices: [{ number: 'F1', lastDay: '2031-05-31', rule: 'professional' }, { number: 'F2' }, { number: 'F3' }], events: [] });
    expect(cli.run('limitation', 'add', '--invoice', 'F2', '--kind', 'acknowledgement', '--date', '2026-08-20', '--note', 'lettre du gérant')).toMatchObject({ status: 0, json: { id: 1, client: 'C1' } });
    expect(cli.run('limitation', 'C1').json).toMatchObject({ invoices: [{ number: 'F1' }, { number: 'F2', lastDay: '2031-08-20', interruptedBy: 'acknowledgement' }, { number: 'F3' }], events: [{ note: 'lettre du gérant' }] });
    expect(cli.run('limitation', 'remove', '1')).toMatchObject({ status: 0 });
    expect(cli.run('limitation', 'remove', '1')).toMatchObject({ status: 1, json: { error: { code: 'limitationEventNotFound' } } });
    expect(cli.run('limitation', 'add', '--client', 'C1', '--kind', 'mise-en-demeure', '--date', TODAY)).toMatchObject({ status: 2 });
  });
});
