import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { readParts } from '#main/files/letters/engine/package';
import { packPart, writeParts } from '#main/files/zip-writer';
import { checkTemplate } from '#main/files/letters/engine/template-check';
import { readTemplateFile } from '#main/files/letters/read-template';
import { shippedTemplate } from '#main/files/letters/templates/shipped-template';
import { writeTemplateFile } from '#main/files/letters/write-template';
import { importFiles } from '#main/usecases/imports/import-files';
import { type PreviewSource, previewTemplate } from '#main/usecases/template-preview';
import { reviewTemplate, setTemplate, templatesInUse } from '#main/usecases/templates';
import type { LetterPreview, PreviewBlock } from '#shared/domain/letters/letter-preview';
import { LETTER_LANGUAGES, TEMPLATE_KEYS, type TemplateKey } from '#shared/domain/letters/template-keys';
import { missingParts } from '#shared/domain/letters/useful-fields';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';
import { plain } from './shipped';

const TODAY = '2026-02-10';
const writer = docxLetters();

async function withBody(key: TemplateKey, body: (xml: string) => string): Promise<Buffer> {
  const parts = readParts(Buffer.from(await shippedTemplate(key, 'fr')));
  return writeParts(parts.map(({ part, content }) => (part.name === 'word/document.xml' ? packPart(part.name, Buffer.from(body(content().toString('utf8')))) : part)));
}

const withParagraph = (key: TemplateKey, inner: string) => withBody(key, (xml) => xml.replace('<w:sectPr>', `<w:p>${inner}</w:p><w:sectPr>`));
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

const blockText = (block: PreviewBlock): string =>
  block.kind === 'table' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.map(blockText))).join('\n') : block.runs.map((each) => each.text).join('');
const textOf = ({ blocks }: LetterPreview): string => plain(blocks.map(blockText).join('\n'));

describe('the review of a template', () => {
  it.each(TEMPLATE_KEYS.flatMap((key) => LETTER_LANGUAGES.map((language) => [key, language] as const)))('finds nothing missing nor cut in %s in %s, as shipped', async (key, language) => {
    const { fields, healed } = checkTemplate(await shippedTemplate(key, language));
    expect(missingParts(key, fields)).toEqual([]);
    expect(healed).toEqual([]);
  });

  it('names the fields that Word cut, and only those', async () => {
    const cut = `${run('{cli')}<w:proofErr w:type="spellStart"/>${run('ent.')}${run('nom} et {client.code}')}`;
    expect(checkTemplate(await withParagraph('relance-1', cut))).toMatchObject({ problems: [], healed: ['client.nom'] });
  });

  it('says what the letter would not say', async () => {
    const bare = await withBody('relance-1', (xml) => xml.replace(/<w:body>[\s\S]*<w:sectPr/, `<w:body><w:p>${run('Payez.')}</w:p><w:sectPr`));
    const { fields } = checkTemplate(bare);
    expect(missingParts('relance-1', fields)).toEqual(['address', 'total', 'invoices', 'deadline']);
    expect(missingParts('releve', ['client.adresse', 'mouvements'])).toEqual(['balance']);
    expect(missingParts('remerciement', ['client.adresse'])).toEqual([]);
  });

  it('refuses what no mailbox would take', () => {
    expect(checkTemplate(new Uint8Array(10_000_001)).problems).toMatchObject([{ code: 'tooLarge' }]);
  });
});

describe('a copy for Word', () => {
  let essai: TestBooks;
  let folder: string;
  beforeEach(async () => {
    essai = await makeBooks();
    folder = path.join(essai.folder, 'copies');
    mkdirSync(folder);
  });
  afterEach(() => {
    essai.remove();
  });

  it('takes the place of the file that the user named, and leaves nothing beside it', async () => {
    const file = path.join(folder, 'Relance.docx');
    await writeTemplateFile(file, Buffer.from('un'));
    await writeTemplateFile(file, Buffer.from('deux'));
    expect(readFileSync(file, 'utf8')).toBe('deux');
    expect(readdirSync(folder)).toEqual(['Relance.docx']);
  });

  it('is refused in plain words where it cannot be written or read', async () => {
    const nowhere = path.join(folder, 'absent', 'Relance.docx');
    await expect(writeTemplateFile(nowhere, Buffer.from('un'))).rejects.toMatchObject({ refusal: { code: 'templateNotSaved', details: { name: 'Relance.docx' } } });
    expect(existsSync(path.dirname(nowhere))).toBe(false);
    await expect(readTemplateFile(nowhere)).rejects.toMatchObject({ refusal: { code: 'fileNotFound', details: { name: 'Relance.docx' } } });
    await expect(readTemplateFile(folder)).rejects.toMatchObject({ refusal: { code: 'fileIsDirectory' } });
  });
});

describe('a preview', () => {
  let essai: TestBooks;
  // C1 owes 100,00 since 31 January, C2 nothing yet.
  beforeEach(async () => {
    essai = await makeBooks();
    const invoices = [invoice('F1', { client: 0 })];
    await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients: [client('C1'), client('C2')], invoices })], { skipBadRows: false, expected: null }, quietly);
  });
  afterEach(() => {
    essai.remove();
  });
  const preview = (key: TemplateKey, clientId: number | null, source: PreviewSource = { kind: 'active' }) =>
    previewTemplate(essai.books.read, writer, { key, language: 'fr', clientId, source, today: TODAY });

  it('is made, by default, of the first client of the queue and its own invoices', async () => {
    const made = await preview('relance-2', null);
    expect(made).toMatchObject({ client: { id: 1 }, example: 'nothing' });
    expect(textOf(made.letter)).toContain('F1');
    expect(textOf(made.letter)).toContain('100,00 €');
  });

  it.each(TEMPLATE_KEYS)('of %s is made for a client who owes nothing, with examples where it needs amounts', async (key) => {
    const made = await preview(key, 2);
    expect(made.client?.id).toBe(2);
    expect(made.example).toBe(key === 'remerciement' ? 'nothing' : 'amounts');
    expect(made.letter.blocks.length).toBeGreaterThan(5);
  });

  it.each(LETTER_LANGUAGES)('of every letter is made without any client, in %s', async (language) => {
    const empty = await makeBooks();
    try {
      for (const key of TEMPLATE_KEYS) {
        const made = await previewTemplate(empty.books.read, writer, { key, language, clientId: null, source: { kind: 'shipped' }, today: TODAY });
        expect(made).toMatchObject({ client: null, example: 'all', letter: { language } });
      }
    } finally {
      empty.remove();
    }
  });

  it('shows a courtesy letter with what is to come, never with what is late', async () => {
    expect(await preview('courtoisie', 1)).toMatchObject({ example: 'amounts' });
  });

  it('shows a file before it is used, then each version and the shipped one', async () => {
    const bytes = await withParagraph('relance-1', run('Mot de l’atelier'));
    expect(textOf((await preview('relance-1', 1, { kind: 'file', bytes })).letter)).toContain('Mot de l’atelier');
    expect(textOf((await preview('relance-1', 1)).letter)).not.toContain('Mot de l’atelier');
    await setTemplate(essai.on(TODAY), writer, { key: 'relance-1', language: 'fr', name: 'a.docx', bytes });
    expect(textOf((await preview('relance-1', 1)).letter)).toContain('Mot de l’atelier');
    expect(textOf((await preview('relance-1', 1, { kind: 'version', version: 1 })).letter)).toContain('Mot de l’atelier');
    expect(textOf((await preview('relance-1', 1, { kind: 'shipped' })).letter)).not.toContain('Mot de l’atelier');
    expect(reviewTemplate(essai.books.read, writer, { key: 'relance-1', language: 'fr', bytes })).toMatchObject({ sameAs: 1, missing: [] });
  });

  it('is refused for a faulty file, a version or a client that is not there', async () => {
    const bytes = await withParagraph('relance-1', run('{cleint.nom}'));
    await expect(preview('relance-1', 1, { kind: 'file', bytes })).rejects.toMatchObject({ refusal: { code: 'templateInvalid' } });
    await expect(preview('relance-1', 1, { kind: 'version', version: 3 })).rejects.toMatchObject({ refusal: { code: 'templateNotFound' } });
    await expect(preview('relance-1', 99)).rejects.toMatchObject({ refusal: { code: 'clientNotFound' } });
  });

  it('names the steps that send each letter', () => {
    const steps = templatesInUse(essai.books.read).filter(({ language }) => language === 'de').map(({ key, usedBy }) => [key, usedBy]);
    expect(Object.fromEntries(steps)).toMatchObject({ 'relance-1': [{ policy: 'Standard', levels: [1] }], 'mise-en-demeure': [{ policy: 'Standard', levels: [4] }], releve: [] });
  });
});
