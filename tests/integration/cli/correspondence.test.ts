import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line';

const TODAY = '2026-11-21';
let cli: CommandLine;

beforeEach(() => {
  cli = commandLine(TODAY);
  cli.run('init', '--name', 'Menuiserie Vauban');
  const file = path.join(cli.folder, 'factures.csv');
  writeFileSync(file, ['N° facture;Code client;Client;Date facture;Échéance;Montant TTC', 'F1;C1;Garage Petit;01/09/2026;01/10/2026;1 234,56'].join('\r\n'));
  cli.run('import', file);
});
afterEach(() => {
  cli.remove();
});

const propose = () => cli.run('dunning', 'propose', '--date', TODAY).json;

it('takes back a reminder issued by mistake, by the reference printed on it', () => {
  const before = propose();
  cli.run('dunning', 'issue', '--date', TODAY, '--out', cli.folder);
  expect(propose()).toMatchObject({ proposals: [] });
  expect(cli.run('dunning', 'source', 'R2026-00001')).toMatchObject({ status: 0, json: { source: { data: { reference: 'R2026-00001', invoices: [{ number: 'F1', openCents: 123_456 }] } } } });
  expect(cli.run('dunning', 'cancel', 'R2026-00001')).toMatchObject({ status: 2 });
  expect(cli.run('dunning', 'cancel', 'R2026-00001', '--reason', 'déjà payée')).toMatchObject({
    status: 0,
    json: { reference: 'R2026-00001', cancelledOn: TODAY, reason: 'déjà payée', invoices: [{ number: 'F1', levelBefore: 1, levelAfter: 0, lastNoticeDate: null }] },
  });
  expect(propose()).toEqual(before);
  expect(cli.run('dunning', 'cancel', 'R2026-00001', '--reason', 'encore')).toMatchObject({ status: 1, json: { error: { code: 'noticeCancelled' } } });
  expect(cli.run('dunning', 'cancel', 'R1999-00001', '--reason', 'x')).toMatchObject({ status: 1, json: { error: { code: 'noticeNotFound' } } });
  expect(cli.run('posted', 'R2026-00001', '--number', '1A')).toMatchObject({ status: 1, json: { error: { code: 'noticeNotRegistered' } } });
  expect(cli.run('verify')).toMatchObject({ status: 0, json: { ok: true } });
});

it('keeps notes, calls, replies and files in the dossier', () => {
  expect(cli.run('note', 'C1', '--text', 'A changé de banque').status).toBe(0);
  expect(cli.run('call', 'C1', '--text', 'Paiera lundi', '--person', 'Mme Petit', '--next', '2026-11-24', '--date', '2026-11-20').status).toBe(0);
  expect(cli.run('reply', 'C1', '--text', 'Facture contestée', '--by', 'letter').status).toBe(0);
  const scan = path.join(cli.folder, 'scan.pdf');
  writeFileSync(scan, '%PDF-1.4 accord signé');
  expect(cli.run('file', 'C1', scan, '--subject', 'Accord signé')).toMatchObject({ json: { client: 'C1', files: [{ name: 'scan.pdf', subject: 'Accord signé', date: TODAY }] } });
  expect(cli.run('file', 'C1', scan)).toMatchObject({ status: 1, json: { error: { code: 'documentFiledAlready' } } });
  expect(cli.run('correspondence', 'C1')).toMatchObject({
    json: {
      correspondence: [
        { kind: 'file', subject: 'Accord signé', document: { name: 'scan.pdf' } },
        { kind: 'letter', direction: 'received', body: 'Facture contestée', awaits: 'handling' },
        { kind: 'note', body: 'A changé de banque', awaits: null },
        { kind: 'phone', person: 'Mme Petit', awaits: 'call', awaitsOn: '2026-11-24' },
      ],
    },
  });
  expect(cli.run('note', 'C1').status).toBe(2);
  expect(cli.run('reply', 'C1', '--text', 'x', '--by', 'pigeon').status).toBe(2);
  expect(cli.run('verify')).toMatchObject({ json: { ok: true } });
});
