import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storedZip } from '#main/files/zip-writer';
import { waiveClaims } from '#main/usecases/claims/waive';
import { getDossier } from '#main/usecases/clients';
import { issueReminders } from '#main/usecases/dunning/issue';
import { makeLitigationPack } from '#main/usecases/litigation/make-pack';
import { previewLitigation } from '#main/usecases/litigation/preview';
import { openObstacle } from '#main/usecases/obstacles/open';
import { recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import { litigationRequest } from '#shared/contract/schemas/litigation';
import { makeBooks, type TestBooks } from '../../support/books';
import { partsOf } from '../../support/archives';
import { invoice, quietly } from '../../support/files';
import { DAY, file, furnish, journalOf, makePack, professional, remind, tools } from './cases';

const SCRIPT = path.resolve(import.meta.dirname, '../../../scripts/check-pack.mjs');

let essai: TestBooks;
let out: string;
beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-contentieux-'));
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

/** What the independent script says of an archive. */
function checked(name = 'dossier.zip'): { status: number | null; refused: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, path.join(out, name)], { encoding: 'utf8' });
  return { status, refused: [...stdout.split('\n').filter((line) => line.startsWith('NO')), stderr].filter((line) => line !== '') };
}

const sound = { status: 0, refused: [] };
const names = (zip = 'dossier.zip'): string[] => partsOf(readFileSync(path.join(out, zip))).map(({ name }) => name);

describe('a pack that the independent script finds sound', () => {
  it('of a professional, after four letters, a promise, a dispute and a part payment', async () => {
    await professional(essai, path.join(out, 'lettres'));
    const outcome = await makePack(essai, out);
    expect(checked()).toEqual(sound);
    expect(outcome.missing).toEqual(['F-002']);
    expect(outcome.warnings.map(({ code }) => code)).toEqual(['ratesToCheck']);
    expect(verifyBooks(essai.books.read, DAY).ok).toBe(true);
  });

  it('of a consumer: no indemnity, legal interest from the formal notice', async () => {
    await furnish(essai, 'Mme Roy', [invoice('F-001', { dueDate: '2025-12-31', amountCents: 100_000 })], { kind: 'consumer', siren: '' });
    await remind(essai, path.join(out, 'lettres'));
    const outcome = await makePack(essai, out, { destination: 'agency' });
    expect(checked()).toEqual(sound);
    // put on notice on 27 March: 95 days to 30 June at 2,62 %, 77 from 1 July at 2,75 %
    // 100 000 × (262 × 95 + 275 × 77) / (10 000 × 365) = 1 262,05: 12,62
    expect(outcome.totalCents).toBe(100_000 + 1_262);
    expect(outcome.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['consumer', 'consumerAgency']));
  });

  it('of a public buyer, who keeps the rate of the first half-year', async () => {
    await furnish(essai, 'Commune de Vaise', [invoice('F-001', { dueDate: '2025-12-31', amountCents: 100_000 })], { kind: 'public' });
    const outcome = await makePack(essai, out, { destination: 'lawyer' });
    expect(checked()).toEqual(sound);
    // 258 days at 2,15 % + 8 points: 100 000 × 1 015 × 258 / 3 650 000 = 7 174,52
    expect(outcome.totalCents).toBe(100_000 + 7_175 + 4_000);
    expect(outcome.warnings.map(({ code }) => code)).toContain('publicDebtor');
  });

  it('of a client in proceedings, with what the law says of it', async () => {
    await furnish(essai, 'Zinc du Nord', [invoice('F-001', { dueDate: '2025-12-31', amountCents: 100_000 })]);
    await openObstacle(essai.on('2026-03-01'), { kind: 'insolvency', clientId: 1, invoiceIds: [], date: '2026-03-01', note: '', subject: 'liquidation' });
    const outcome = await makePack(essai, out);
    expect(checked()).toEqual(sound);
    expect(outcome.warnings[0]).toMatchObject({ code: 'insolvency' });
    // 59 days to 28 February at 12,15 %: 100 000 × 1 215 × 59 / 3 650 000 = 1 963,97
    expect(outcome.totalCents).toBe(100_000 + 1_964 + 4_000);
  });

  it('of an English client: its statement in English, the file in French', async () => {
    await furnish(essai, 'Thames Valley Ltd', [invoice('F-001', { dueDate: '2026-01-31', amountCents: 123_456 })], { language: 'en' });
    await makePack(essai, out);
    expect(checked()).toEqual(sound);
  });

  it('with names that no system would take', async () => {
    await furnish(essai, '../../<Œuvre> & "Çà" \u202e|*?', [invoice('../F/001', { dueDate: '2026-01-31' }), invoice('F<002>&', { dueDate: '2026-02-05' })]);
    await file(essai, '..\\..\\CON.pdf', 'Facture ../F/001', '2026-01-01');
    await file(essai, `${'é'.repeat(180)}.pdf`, 'Accord', '2026-01-02');
    await file(essai, 'sans nom', '', '2026-01-03');
    const outcome = await makePack(essai, out);
    expect(checked()).toEqual(sound);
    expect(outcome.missing).toEqual(['F<002>&']);
    expect(names().filter((name) => name.startsWith('pieces/'))).toEqual(['pieces/001_2026-01-01_document-CON.pdf', `pieces/002_2026-01-02_${'e'.repeat(60)}.pdf`, 'pieces/003_2026-01-03_sans-nom']);
  });

  it('of sixty invoices', async () => {
    await furnish(essai, 'Grand Compte', Array.from({ length: 60 }, (_, i) => invoice(`F-${String(i + 1).padStart(3, '0')}`, { dueDate: `2026-0${String(1 + (i % 6))}-${String(1 + (i % 28)).padStart(2, '0')}`, amountCents: 10_000 + 137 * i })));
    const outcome = await makePack(essai, out);
    expect(checked()).toEqual(sound);
    expect(outcome.missing).toHaveLength(60);
  });
});

describe('the independent script', () => {
  it('refuses a file that was changed, added or taken away, and a figure that does not follow', async () => {
    await professional(essai, path.join(out, 'lettres'));
    await makePack(essai, out);
    const parts = partsOf(readFileSync(path.join(out, 'dossier.zip')));
    const rewritten = (change: (part: { name: string; content: Buffer }) => { name: string; content: Buffer }[]): void => {
      writeFileSync(path.join(out, 'autre.zip'), storedZip(parts.flatMap(change)));
    };
    rewritten((part) => (part.name === '01_Chronologie.pdf' ? [{ ...part, content: Buffer.from('%PDF-') }] : [part]));
    expect(checked('autre.zip').refused).toEqual([expect.stringContaining('01_Chronologie.pdf'), expect.stringContaining('SHA256SUMS')]);
    rewritten((part) => (part.name === 'LISEZ-MOI.txt' ? [part, { name: 'de plus.txt', content: part.content }] : [part]));
    expect(checked('autre.zip').refused).toEqual(expect.arrayContaining([expect.stringContaining('de plus.txt')]));
    // the note to the creditor is made to be taken out
    rewritten((part) => (part.name === '00_A_verifier_avant_envoi.txt' ? [] : [part]));
    expect(parts[0]?.name).toBe('00_A_verifier_avant_envoi.txt');
    expect(checked('autre.zip')).toEqual(sound);
    rewritten((part) => (part.name.startsWith('pieces/001') ? [] : [part]));
    expect(checked('autre.zip').status).toBe(1);
    rewritten((part) => (part.name === 'manifest.json' ? [{ ...part, content: Buffer.from(part.content.toString().replace(/"totalCents": \d+/, '"totalCents": 1')) }] : [part]));
    expect(checked('autre.zip').refused).toEqual(expect.arrayContaining([expect.stringContaining('total of the breakdown')]));
  });
});

describe('making a pack', () => {
  it('gives the same bytes from the same books on the same day', async () => {
    await professional(essai, path.join(out, 'lettres'));
    const { books } = essai;
    // what is entered is taken back: the next one finds the same books
    const rehearsed = { ...essai, on: (today: string) => ({ ...essai.on(today), books: { ...books, write: books.rehearse.bind(books) } }) };
    const hashes = [await makePack(rehearsed, out, {}, 'un.zip'), await makePack(rehearsed, out, {}, 'deux.zip')].map(({ sha256 }) => sha256);
    expect(hashes[0]).toBe(hashes[1]);
    expect(readFileSync(path.join(out, 'un.zip'))).toEqual(readFileSync(path.join(out, 'deux.zip')));
    expect(journalOf(books)).not.toContain('makeLitigationPack');
  });

  it('enters it in the correspondence with its manifest, and journals it; the next one leaves that out', async () => {
    await professional(essai, path.join(out, 'lettres'));
    const first = await makePack(essai, out);
    expect(journalOf(essai.books)).toEqual(['makeLitigationPack']);
    const [entry] = getDossier(essai.on(DAY), 1, DAY).correspondence;
    expect(entry).toMatchObject({ kind: 'file', direction: 'none', date: DAY, body: `SHA-256 ${first.sha256}`, document: { name: `Dossier contentieux ${DAY} - manifeste.json` } });
    const second = await makePack(essai, out, {}, 'second.zip');
    expect(second.exhibits).toBe(first.exhibits);
    expect(checked('second.zip')).toEqual(sound);
    expect(verifyBooks(essai.books.read, DAY).ok).toBe(true);
  });

  it('is refused when nothing is due, and leaves nothing', async () => {
    await furnish(essai, 'Garage Petit', [invoice('F-001', { dueDate: '2026-10-31' })]);
    await expect(makePack(essai, out)).rejects.toMatchObject({ refusal: { code: 'litigationNothingDue' } });
    await expect(makePack(essai, out, { invoiceIds: [12] })).rejects.toMatchObject({ refusal: { code: 'invoiceNotFound' } });
    await expect(makePack(essai, out, { asOf: '2026-09-16' })).rejects.toMatchObject({ refusal: { code: 'dateInFuture' } });
    expect(readdirSync(out)).toEqual([]);
    expect(journalOf(essai.books)).not.toContain('makeLitigationPack');
  });

  it('claims neither what was waived nor what was paid of penalties, and says what was taken off', async () => {
    await furnish(essai, 'Garage Petit', [invoice('F-001', { dueDate: '2025-12-31', amountCents: 100_000 })]);
    const before = await makePack(essai, out, {}, 'avant.zip');
    await waiveClaims(essai.on(DAY), { claims: [{ invoiceId: 1, kind: 'indemnity' }], amountCents: null, reason: 'geste commercial' });
    await waiveClaims(essai.on(DAY), { claims: [{ invoiceId: 1, kind: 'interest' }], amountCents: 1_000, reason: 'geste commercial' });
    const after = await makePack(essai, out);
    expect(after.totalCents).toBe(before.totalCents - 4_000 - 1_000);
    expect(checked()).toEqual(sound);
  });

  it('remembers the costs asked for in a request, and no other', async () => {
    await furnish(essai, 'Garage Petit', [invoice('F-001', { dueDate: '2026-01-31' })]);
    const remembered = () => previewLitigation(essai.on(DAY), litigationRequest.parse({ clientId: 1 })).courtCostsCents;
    expect(remembered()).toBeNull();
    await makePack(essai, out, { courtCostsCents: 3_347 });
    await makePack(essai, out, { destination: 'lawyer' }, 'avocat.zip');
    expect(remembered()).toBe(3_347);
    await makePack(essai, out, {}, 'sans.zip');
    expect(remembered()).toBeNull();
  });

  it('leaves out a document that the user took out, with what told of it', async () => {
    await furnish(essai, 'Garage Petit', [invoice('F-001', { dueDate: '2026-01-31' })]);
    await file(essai, 'F-001.pdf', '', '2026-01-01');
    await file(essai, 'interne.pdf', 'Avis interne', '2026-02-01');
    const before = previewLitigation(essai.on(DAY), litigationRequest.parse({ clientId: 1 }));
    expect(before).toMatchObject({ missing: [], exhibits: [{ name: 'F-001.pdf' }, { name: 'interne.pdf' }] });
    const leftOut = before.exhibits.map(({ documentId }) => documentId);
    expect(previewLitigation(essai.on(DAY), litigationRequest.parse({ clientId: 1, leftOut }))).toMatchObject({ missing: ['F-001'], exhibits: [], events: before.events - 1 });
  });

  it('takes an invoice that the user chose, and leaves the others and their letters out', async () => {
    await professional(essai, path.join(out, 'lettres'));
    const outcome = await makePack(essai, out, { invoiceIds: [2], noteIds: [] });
    expect(checked()).toEqual(sound);
    expect(outcome.missing).toEqual(['F-002']);
    const [told] = partsOf(readFileSync(path.join(out, 'dossier.zip'))).filter(({ name }) => name === 'manifest.json');
    expect(JSON.parse(told?.content.toString() ?? '')).toMatchObject({ debt: { principalCents: 300_050, invoices: [{ number: 'F-002' }] } });
  });

  it('deducts what the client paid that is set against nothing, and says so', async () => {
    await furnish(essai, 'Garage Petit', [invoice('F-001', { dueDate: '2026-01-31', amountCents: 100_000 })]);
    await recordPayment(essai.on(DAY), { clientId: 1, amountCents: 30_000, date: '2026-05-01', reference: 'VIR', method: '', allocations: [] });
    const outcome = await makePack(essai, out);
    expect(checked()).toEqual(sound);
    expect(outcome.warnings).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'unallocated' })]));
    const [told] = partsOf(readFileSync(path.join(out, 'dossier.zip'))).filter(({ name }) => name === 'manifest.json');
    expect(JSON.parse(told?.content.toString() ?? '')).toMatchObject({ debt: { principalCents: 100_000, deductedCents: 30_000 } });
  });

  it('does not leave when the books change while it is made, and stops when it is cancelled', async () => {
    await professional(essai, path.join(out, 'lettres'));
    const before = readdirSync(out);
    const render: typeof tools.letters.render = async (letters, control) => {
      await recordPayment(essai.on(DAY), { clientId: 1, amountCents: 100, date: DAY, reference: 'VIR 8', method: '', allocations: [] });
      return tools.letters.render(letters, control);
    };
      const request = litigationRequest.parse({ clientId: 1 });
    await expect(makeLitigationPack(essai.on(DAY), { ...tools, letters: { ...tools.letters, render } }, { folder: out, name: 'x.zip' }, request, quietly)).rejects.toMatchObject({ refusal: { code: 'previewOutdated' } });
    const stop = new AbortController();
    const control = { onProgress: () => { stop.abort(); }, signal: stop.signal };
    await expect(makeLitigationPack(essai.on(DAY), tools, { folder: out, name: 'x.zip' }, request, control)).rejects.toMatchObject({ refusal: { code: 'cancelled' } });
    expect(readdirSync(out)).toEqual(before);
  });

  it('holds the letters of a run as they were frozen, each with its PDF', async () => {
    await furnish(essai, 'Garage Petit', [invoice('F-001', { dueDate: '2026-01-31' })]);
    const { letters } = await issueReminders(essai.on('2026-02-10'), tools.letters, path.join(out, 'lettres'), { date: '2026-02-10', clientIds: null, invoiceIds: null, acceptStale: true, leftOut: [] }, quietly);
    await makePack(essai, out);
    const parts = partsOf(readFileSync(path.join(out, 'dossier.zip')));
    const [letter] = parts.filter(({ name }) => name.startsWith('pieces/') && name.endsWith('.docx'));
    expect(letter?.content).toEqual(readFileSync(path.join(out, 'lettres', letters[0]?.file ?? '')));
    expect(parts.filter(({ name }) => name.startsWith('pieces/')).map(({ name }) => path.extname(name))).toEqual(['.docx', '.pdf']);
  });
});
