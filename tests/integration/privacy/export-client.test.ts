import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { read } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { personalDataFiles } from '#main/files/privacy/client-archive';
import { exportClient } from '#main/usecases/privacy/export-client';
import { verifyBooks } from '#main/usecases/verify';
import { partsOf } from '../../support/archives';
import { makeBooks, type TestBooks } from '../../support/books';
import { furnishKnownClient, LAST_EVENT } from '../../support/known-client';

let essai: TestBooks;
let out: string;

beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-archive-'));
  await furnishKnownClient(essai, out);
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

const data = z.object({
  client: z.object({ code: z.string(), name: z.string() }),
  tables: z.array(z.object({ table: z.string(), lignes: z.array(z.record(z.string(), z.unknown())) })),
  journal: z.array(z.object({ action: z.string(), data: z.unknown() })),
  avantImports: z.array(z.unknown()),
  fichiersImportes: z.array(z.object({ name: z.string() })),
});

async function exported() {
  const file = path.join(out, 'quercy.zip');
  const outcome = await exportClient(essai.on(LAST_EVENT), personalDataFiles(), 1, file);
  const parts = new Map(partsOf(readFileSync(file)).map(({ name, content }) => [name, content]));
  return { outcome, parts, text: (name: string) => parts.get(name)?.toString() ?? '', file };
}

describe('all that is held of a client', () => {
  it('comes out table by table, with what the journal and the imports say of it', async () => {
    const { text } = await exported();
    const { client, tables, journal, avantImports, fichiersImportes } = data.parse(JSON.parse(text('donnees.json')));
    expect(client).toEqual({ code: 'QUERCY', name: 'Menuiserie Quercy & fille' });
    const rows = Object.fromEntries(tables.map(({ table, lignes }) => [table, lignes.length]));
    expect(rows).toMatchObject({
      client: 1, contact: 1, invoice: 3, payment: 2, allocation: 3, bank_entry: 1, bank_entry_payment: 1, dunning_notice: 1, dunning_notice_line: 3, document: 2, document_source: 1,
      obstacle: 1, obstacle_invoice: 1, limitation_event: 1, limitation_event_invoice: 1, client_merge: 1, client_alias: 1, snooze: 1,
    });
    // a note, a call, a filed file, a letter
    expect(rows['correspondence']).toBe(4);
    expect(journal.map(({ action }) => action)).toEqual(expect.arrayContaining(['updateClient', 'mergeClients', 'issueReminders', 'fileDocument', 'putOff', 'openDispute', 'recordPayment']));
    // of the run that wrote to two clients, its own letter only
    expect(journal.find(({ action }) => action === 'issueReminders')?.data).toHaveLength(1);
    expect(avantImports).toHaveLength(1);
    expect(fichiersImportes.map(({ name }) => name)).toContain('Factures Quercy et autres.csv');
  });

  it('says nothing of other clients', async () => {
    const { parts } = await exported();
    for (const content of parts.values()) expect(content.toString('utf8')).not.toMatch(/Durand|DURAND/);
  });

  it('holds the documents as they are kept, under names that open anywhere, and the hash of each file', async () => {
    const { parts, text } = await exported();
    const documents = [...parts.keys()].filter((name) => name.startsWith('documents/'));
    expect(documents).toHaveLength(2);
    expect(documents.every((name) => /^documents\/\d{5}-[A-Za-z0-9-]+\.(docx|txt)$/.test(name))).toBe(true);
    expect(documents.map(text)).toContain('Madame Quercy vous prie…');
    const sums = text('SHA256SUMS.txt').trim().split('\n').map((line) => line.split('  '));
    expect(sums.map(([, name]) => name).sort()).toEqual([...parts.keys()].filter((name) => name !== 'SHA256SUMS.txt').sort());
    for (const [sum, name = ''] of sums) expect(createHash('sha256').update(parts.get(name) ?? '').digest('hex')).toBe(sum);
  });

  it('is explained in French, and can be read in a spreadsheet', async () => {
    const { text, parts } = await exported();
    const readMe = text('LISEZ-MOI.txt').replaceAll('\u00a0', ' ');
    expect(readMe).toContain('Données conservées par Essai au sujet de Menuiserie Quercy & fille (code QUERCY)');
    expect(readMe).toContain('Le plus ancien événement est du 2 janvier 2012.');
    expect(readMe).toContain('bases légales : à vérifier');
    expect(readMe).toContain('conservées 10 ans');
    expect(readMe).toContain('Factures : 3 lignes');
    const book = read(parts.get('donnees.xlsx'));
    const invoices = book.Sheets[book.SheetNames.find((name) => name.endsWith('Factures')) ?? ''];
    expect(Object.values(invoices ?? {}).flatMap((cell: unknown) => (typeof cell === 'object' && cell !== null && 'v' in cell ? [cell.v] : []))).toEqual(expect.arrayContaining(['Numéro', 'QUERCY-3', 100]));
  });

  it('is journalled, and the same data give the same bytes', async () => {
    const { outcome, file } = await exported();
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(outcome.sha256);
    expect(essai.books.read.journal.list(0, 1).rows[0]).toMatchObject({ action: 'exportPersonalData', subject: 'Menuiserie Quercy & fille' });
    expect(verifyBooks(essai.books.read, LAST_EVENT).ok).toBe(true);
    expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is refused for a folder that does not take it, and leaves nothing', async () => {
    const file = path.join(out, 'absent', 'quercy.zip');
    await expect(exportClient(essai.on(LAST_EVENT), personalDataFiles(), 1, file)).rejects.toMatchObject({ refusal: { code: 'personalDataNotSaved' } });
    expect(essai.books.read.journal.list(0, 1).rows[0]?.action).not.toBe('exportPersonalData');
  });
});
