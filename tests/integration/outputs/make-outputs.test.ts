import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { outputFiles } from '#main/files/outputs/output-files';
import { cancelNotice } from '#main/usecases/dunning/cancel';
import { issueReminders } from '#main/usecases/dunning/issue';
import { savePostings } from '#main/usecases/dunning/postings';
import { setPolicy } from '#main/usecases/dunning/policy';
import { importFiles } from '#main/usecases/imports/import-files';
import { mailLinkOf } from '#main/usecases/outputs/drafts';
import { makeOutputs } from '#main/usecases/outputs/make-outputs';
import { recordPayment } from '#main/usecases/payments';
import { outputsInput } from '#shared/contract/schemas/outputs';
import { CHANNELS, type Channel } from '#shared/domain/dunning/policy';
import { STANDARD_POLICY } from '#shared/domain/dunning/ready-made';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';
import { readDocx } from '../letters/read-docx';
import { plainSpaces, readPdf } from './read-pdf';

const DAY = '2026-02-25';
let essai: TestBooks;
let out: string;
let issued: string[];

/** One client per channel, and one whose step goes by email though it has no address. */
const CLIENTS: readonly (readonly [string, Channel, string])[] = [
  ['Garage Petit', 'letter', 'compta@garage-petit.example'],
  ['Hôtel des Célestins', 'registeredLetter', ''],
  ['Éditions Œuvre & Cie', 'email', 'compta@oeuvre.example; autre@oeuvre.example'],
  ['Boulangerie Roy', 'phone', ''],
  ['Zinc du Nord', 'email', ''],
];

beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-sorties-'));
  const clients = CLIENTS.map(([name, , email], i) => client(`C${String(i)}`, { name, email, phone: i === 3 ? '04 72 00 00 01' : '', address1: i === 1 ? '' : '3 rue Neuve', postcode: i === 1 ? '' : '69002', city: i === 1 ? '' : 'Lyon' }));
  const invoices = CLIENTS.map((_, i) => invoice(`F${String(i)}`, { client: i, dueDate: '2026-02-10', amountCents: 10_000 + i }));
  const context = essai.on(DAY);
  await importFiles(context, [understoodFile('invoices', { clients, invoices })], { skipBadRows: false, expected: null }, quietly);
  await context.books.write(({ company }) => {
    company.update({ ...company.get(), email: 'compta@essai.example', phone: '01 02 03 04 05' });
  });
  for (const channel of CHANNELS) {
    const steps = STANDARD_POLICY.steps.map((step) => ({ ...step, channel }));
    for (const [i, [, own]] of CLIENTS.entries()) if (own === channel) await setPolicy(context, { ...STANDARD_POLICY, name: channel, steps }, { kind: 'client', clientId: i + 1 });
  }
  const outcome = await issueReminders(context, docxLetters(), out, { date: DAY, clientIds: null, invoiceIds: null, acceptStale: true }, quietly);
  issued = outcome.letters.map(({ file }) => file);
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

const make = (input: object, folder = path.join(out, 'sorties')) =>
  makeOutputs(essai.on(DAY), { output: outputFiles(), letters: docxLetters() }, folder, outputsInput.parse({ date: DAY, ...input }), quietly);
const bytesOf = (name: string, folder = path.join(out, 'sorties')): Buffer => readFileSync(path.join(folder, name));
const wordText = (bytes: Uint8Array): string => plainSpaces(readDocx(bytes).paragraphs.join(' '));

describe('issuing steps of every channel', () => {
  it('writes letters, a draft beside the one that goes by email, and one list in place of the letter of a call', () => {
    expect(readdirSync(out).sort()).toEqual(
      [
        'Liste d’appels - 2026-02-25.docx',
        'Relance 1 - Garage Petit - C0 - 2026-02-25.docx',
        'Relance 1 - Hôtel des Célestins - C1 - 2026-02-25.docx',
        'Relance 1 - Zinc du Nord - C4 - 2026-02-25.docx',
        'Relance 1 - Éditions Œuvre & Cie - C2 - 2026-02-25.docx',
        'Relance 1 - Éditions Œuvre & Cie - C2 - 2026-02-25.eml',
      ].sort(),
    );
    expect(issued).toContain('Liste d’appels - 2026-02-25.docx');
    const text = wordText(readFileSync(path.join(out, 'Liste d’appels - 2026-02-25.docx')));
    for (const fact of ['Boulangerie Roy', '04 72 00 00 01', 'F3', '100,03 €', 'C’est sans doute un oubli', 'Promis le']) expect(text).toContain(fact);
    expect(text).not.toContain('Garage Petit');
  });

  it('keeps what to say in the dossier of a client that is called', () => {
    const call = essai.books.read.issued.ofRun(DAY).find(({ channel }) => channel === 'phone');
    expect(call?.documentName).toBe('Appel - Boulangerie Roy - C3 - 2026-02-25.docx');
    expect(wordText(essai.books.read.documents.find(call?.documentId ?? 0)?.bytes ?? new Uint8Array())).toContain('Boulangerie Roy');
  });
});

describe('drafts of emails', () => {
  it('open as messages to be sent, addressed, with the letter as a PDF', async () => {
    const { files } = await make({ kinds: ['emails'] });
    expect(files.map(({ name }) => name)).toEqual(['Relance 1 - Éditions Œuvre & Cie - C2 - 2026-02-25.eml']);
    const raw = bytesOf(files[0]?.name ?? '');
    const lines = raw.toString('latin1').split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(raw.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]|[^\x20-\x7e]/);
    expect(lines).toContain('X-Unsent: 1');
    const message = await PostalMime.parse(raw);
    expect(message.to).toEqual([{ name: 'Éditions Œuvre & Cie', address: 'compta@oeuvre.example' }]);
    expect(message.from).toEqual({ name: 'Essai', address: 'compta@essai.example' });
    expect(message.subject).toBe('Essai – Facture F2 en attente de règlement');
    expect(plainSpaces(message.text ?? '')).toContain('à régler au plus tard le');
    expect(plainSpaces(message.text ?? '')).toContain('100,02 €');
    const [attachment] = message.attachments;
    expect(attachment?.filename).toBe('Relance 1 - Éditions Œuvre & Cie - C2 - 2026-02-25.pdf');
    expect(attachment?.mimeType).toBe('application/pdf');
    const content = attachment?.content;
    const [page] = content instanceof ArrayBuffer ? await readPdf(new Uint8Array(content)) : [];
    expect(page?.text).toContain('F2');
  });

  it('are made for every letter when asked, in Word when preferred, and say who has no address', async () => {
    const { files, remarks } = await make({ kinds: ['emails'], everyLetter: true, attach: 'docx' });
    expect(files.map(({ name }) => name).sort()).toEqual(['Relance 1 - Garage Petit - C0 - 2026-02-25.eml', 'Relance 1 - Éditions Œuvre & Cie - C2 - 2026-02-25.eml']);
    expect(remarks.map(({ reason, clientCode }) => `${reason} ${clientCode}`).sort()).toEqual(['noEmail C1', 'noEmail C4']);
    const message = await PostalMime.parse(bytesOf(files.find(({ name }) => name.includes('Garage'))?.name ?? ''));
    expect(message.attachments[0]?.filename).toBe('Relance 1 - Garage Petit - C0 - 2026-02-25.docx');
  });

  it('can be opened as a link without the letter', () => {
    const letters = essai.books.read.issued.ofRun(DAY);
    const idOf = (code: number) => letters.find(({ clientId }) => clientId === code + 1)?.noticeId ?? 0;
    const link = new URL(mailLinkOf(essai.books.read, idOf(0)));
    expect(link.protocol).toBe('mailto:');
    expect(link.pathname).toBe('compta@garage-petit.example');
    expect(link.searchParams.get('subject')).toBe('Essai – Facture F0 en attente de règlement');
    expect(() => mailLinkOf(essai.books.read, idOf(1))).toThrow('clientWithoutEmail');
  });
});

describe('prints', () => {
  it('puts what goes by post in one file, in the order of the list, and by post what no address can take', async () => {
    const { files } = await make({ kinds: ['merged'], bothSides: true });
    expect(files).toEqual([{ kind: 'merged', name: 'À imprimer - Relances 2026-02-25.pdf', items: 3 }]);
    const pages = await readPdf(bytesOf('À imprimer - Relances 2026-02-25.pdf'));
    expect(pages.length % 2).toBe(0);
    const order = pages.map(({ text }) => /Garage Petit|Hôtel des Célestins|Zinc du Nord|Œuvre/.exec(text)?.[0]).filter((name) => name !== undefined);
    expect(order).toEqual(['Garage Petit', 'Hôtel des Célestins', 'Zinc du Nord']);
    expect(pages.map(({ text }) => text).join(' ')).not.toContain('Œuvre');
  });

  it('puts the registered letters alone in a file, with the list that the post office fills in', async () => {
    const { files, remarks } = await make({ kinds: ['registered', 'slips'] });
    expect(files.map(({ name, items }) => `${name} ${String(items)}`)).toEqual(['Recommandés - 2026-02-25.pdf 1', 'Bordereau des recommandés - 2026-02-25.docx 1']);
    const pages = await readPdf(bytesOf('Recommandés - 2026-02-25.pdf'));
    expect(pages.map(({ text }) => text).join(' ')).toContain('Hôtel des Célestins');
    expect(pages.map(({ text }) => text).join(' ')).not.toMatch(/Garage Petit|Zinc du Nord/);
    expect(remarks.map(({ reason, clientCode }) => `${reason} ${clientCode}`)).toEqual(['noAddress C1']);
    const reference = essai.books.read.notices.registeredOn(DAY)[0]?.reference ?? '';
    const [table] = readDocx(bytesOf('Bordereau des recommandés - 2026-02-25.docx')).tables;
    expect(table?.map((row) => row.slice(0, 3).map(plainSpaces))).toEqual([['N°', 'Destinataire', 'Lettre'], ['1', 'Hôtel des Célestins', reference]]);
    expect(table?.[1]?.[3]).toMatch(/^…+$/);
  });

  it('tells the numbers of the slips that are known, and makes nothing where nothing is registered', async () => {
    const [row] = essai.books.read.notices.registeredOn(DAY);
    await savePostings(essai.on(DAY), { postings: [{ noticeId: row?.noticeId ?? 0, posting: { slipNumber: '1A 123 456 7890 5', postedOn: DAY, presentedOn: null, outcome: null, outcomeOn: null } }] });
    await make({ kinds: ['slips'] });
    expect(wordText(bytesOf('Bordereau des recommandés - 2026-02-25.docx'))).toContain('1A 123 456 7890 5');
    const others = essai.books.read.issued.ofRun(DAY).filter(({ channel }) => channel !== 'registeredLetter').map(({ noticeId }) => noticeId);
    expect((await make({ kinds: ['registered', 'slips'], noticeIds: others })).files).toEqual([]);
  });

  it('gives a PDF beside each letter', async () => {
    const { files } = await make({ kinds: ['pdf'] });
    expect(files.map(({ name }) => name).every((name) => name.endsWith('.pdf'))).toBe(true);
    expect(files).toHaveLength(4);
  });

  it('addresses envelopes and labels to those it has an address of', async () => {
    const { files, remarks } = await make({ kinds: ['envelopes', 'labels'], firstLabel: 14 });
    expect(files.map(({ name, items }) => `${name} ${String(items)}`)).toEqual(['Enveloppes DL - 2026-02-25.docx 1', 'Étiquettes L7163 - 2026-02-25.docx 1']);
    expect(remarks.map(({ reason, clientCode }) => `${reason} ${clientCode}`)).toEqual(['noAddress C1', 'noAddress C1']);
    expect(wordText(bytesOf('Enveloppes DL - 2026-02-25.docx'))).toContain('Garage Petit 3 rue Neuve 69002 LYON');
    const { tables } = readDocx(bytesOf('Étiquettes L7163 - 2026-02-25.docx'));
    expect(tables[0]).toHaveLength(7);
    expect(tables[0]?.at(-1)?.at(-1)).toContain('Garage Petit');
  });
});

describe('letters overtaken', () => {
  const pay = (clientId: number, cents: number) => recordPayment(essai.on(DAY), { clientId, date: DAY, amountCents: cents, reference: 'VIR', method: '', allocations: [{ invoiceId: clientId, amountCents: cents }] });

  it('leaves out who has paid since, and warns of who has paid in part', async () => {
    await pay(4, 10_003);
    await pay(1, 4_000);
    const { files, remarks } = await make({ kinds: ['calls', 'merged'] });
    expect(files.map(({ kind, items }) => `${kind} ${String(items)}`)).toEqual(['merged 3']);
    expect(remarks.map(({ reason, clientCode }) => `${reason} ${clientCode}`).sort()).toEqual(['partlySettled C0', 'settled C3']);
  });

  it('speaks of what is still open in a call', async () => {
    await pay(4, 4_000);
    await make({ kinds: ['calls'] });
    const text = wordText(bytesOf('Liste d’appels - 2026-02-25.docx'));
    expect(text).toContain('60,03 €');
    expect(text).not.toContain('100,03 €');
  });

  it('makes nothing of a reminder that was cancelled', async () => {
    for (const { noticeId } of essai.books.read.issued.ofRun(DAY)) await cancelNotice(essai.on(DAY), { noticeId, reason: 'par erreur' });
    await expect(make({ kinds: ['merged'] })).rejects.toThrow('runNotFound');
    expect(essai.books.read.issued.runs()).toEqual([]);
  });
});

describe('trouble', () => {
  it('leaves nothing when it is cancelled', async () => {
    const stop = new AbortController();
    const control = { signal: stop.signal, onProgress: () => { stop.abort(); } };
    const folder = path.join(out, 'sorties');
    const work = makeOutputs(essai.on(DAY), { output: outputFiles(), letters: docxLetters() }, folder, outputsInput.parse({ date: DAY, kinds: ['pdf', 'merged'] }), control);
    await expect(work).rejects.toThrow('cancelled');
    expect(readdirSync(out)).not.toContain('sorties');
  });

  it('says that a folder takes no file', async () => {
    const file = path.join(out, 'pas-un-dossier');
    writeFileSync(file, '');
    await expect(make({ kinds: ['labels'] }, file)).rejects.toThrow('outputsNotWritten');
  });

  it('gives the same files again, not second ones', async () => {
    const first = await make({ kinds: ['merged', 'emails', 'calls', 'envelopes', 'labels'] });
    expect(await make({ kinds: ['merged', 'emails', 'calls', 'envelopes', 'labels'] })).toEqual(first);
    expect(readdirSync(path.join(out, 'sorties'))).toHaveLength(first.files.length);
  });
});
