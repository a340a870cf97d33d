import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { type CommandLine, commandLine } from '../../support/command-line';
import { readDocx } from '../letters/read-docx';

/** More than are made without threads. */
const CLIENTS = 40;
const issued = z.object({ letters: z.array(z.object({ client: z.string(), file: z.string() })) });

let cli: CommandLine;
beforeEach(() => {
  cli = commandLine('2026-03-01');
  cli.run('init', '--name', 'Essai');
  const lines = Array.from({ length: CLIENTS }, (_, i) => `F${String(i)}-X;C${String(i)};Client ${String(i)} X;01/01/2026;31/01/2026;120,00`);
  const file = path.join(cli.folder, 'factures.csv');
  writeFileSync(file, ['N° facture;Code client;Client;Date;Échéance;Montant TTC', ...lines].join('\n') + '\n');
  cli.run('import', file);
});
afterEach(() => {
  cli.remove();
});

it('makes a long batch in threads, each letter its own client’s', () => {
  const answer = cli.run('dunning', 'issue', '--date', '2026-03-01', '--out', path.join(cli.folder, 'lettres'), '--accept-stale');
  expect(answer.status).toBe(0);
  const { letters } = issued.parse(answer.json);
  expect(letters).toHaveLength(CLIENTS);
  for (const { client, file } of letters) {
    const xml = [...readDocx(readFileSync(file)).parts.values()].join('');
    const number = client.slice(1);
    expect(new Set(xml.match(/F\d+-X/g))).toEqual(new Set([`F${number}-X`]));
    expect(new Set(xml.match(/Client \d+ X/g))).toEqual(new Set([`Client ${number} X`]));
  }
});

it('takes a copy of a template, checks it, puts it in place and goes back', () => {
  const copy = path.join(cli.folder, 'modele.docx');
  expect(cli.run('template', 'save', 'relance-1', '--out', copy).status).toBe(0);
  expect(cli.run('template', 'check', copy)).toMatchObject({ status: 0, json: { ok: true, problems: [] } });
  expect(cli.run('template', 'set', 'relance-1', copy)).toMatchObject({ status: 0, json: { template: { key: 'relance-1', language: 'fr', version: 1, active: true } } });
  expect(cli.run('template', 'reset', 'relance-1').status).toBe(0);
  expect(cli.run('template', 'reset', 'relance-1', '--version', '2')).toMatchObject({ status: 1, json: { error: { code: 'templateNotFound' } } });
  expect(cli.run('template', 'check', path.join(cli.folder, 'factures.csv'))).toMatchObject({ status: 1, json: { ok: false, problems: [{ code: 'notWord' }] } });
});
