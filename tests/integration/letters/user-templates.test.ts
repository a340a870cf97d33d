import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkTemplate } from '#main/files/letters/engine/template-check';
import { readParts } from '#main/files/letters/engine/package';
import { packPart, writeParts } from '#main/files/zip-writer';
import { docxLetters } from '#main/files/letters/docx-letters';
import { shippedTemplate } from '#main/files/letters/templates/shipped-template';
import { chooseTemplate, listTemplates, setTemplate } from '#main/usecases/templates';
import type { LetterData } from '#shared/domain/letters/letter-data';
import { LETTER_LANGUAGES, TEMPLATE_KEYS } from '#shared/domain/letters/template-keys';
import { templateSentence } from '#shared/messages/template-sentences';
import { makeBooks, type TestBooks } from '../../support/books';
import { invoice, invoices, letterData } from '../../unit/letters/sample';
import { readDocx } from './read-docx';
import { plain } from './shipped';

/** The shipped first reminder with a part changed, as a user's edit would. */
async function edited(change: (xml: string) => string, name = 'word/document.xml'): Promise<Buffer> {
  const parts = readParts(Buffer.from(await shippedTemplate('relance-1', 'fr')));
  return writeParts(parts.map(({ part, content }) => (part.name === name ? packPart(name, Buffer.from(change(content().toString('utf8')))) : part)));
}

const withParagraph = (inner: string) => edited((xml) => xml.replace('<w:sectPr>', `<w:p>${inner}</w:p><w:sectPr>`));
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const problems = (bytes: Uint8Array) => checkTemplate(bytes).problems;

describe('a template given by the user', () => {
  it.each(TEMPLATE_KEYS.flatMap((key) => LETTER_LANGUAGES.map((language) => [key, language] as const)))('%s in %s, as shipped, has no fault', async (key, language) => {
    const report = checkTemplate(await shippedTemplate(key, language));
    expect(report.problems).toEqual([]);
    expect(report.fields).toContain('client.adresse');
  });

  it('has its unknown fields named, with what was meant', async () => {
    expect(problems(await withParagraph(run('{cleint.nom}')))).toEqual([{ code: 'unknownField', text: 'cleint.nom', suggestion: 'client.nom' }]);
    const [problem] = problems(await withParagraph(run('{cleint.nom}')));
    expect(problem && plain(templateSentence(problem))).toBe('{cleint.nom} : champ inconnu ; vouliez-vous dire {client.nom} ?');
    expect(problems(await withParagraph(run('{xyzzy}')))).toEqual([{ code: 'unknownField', text: 'xyzzy', suggestion: null }]);
  });

  it('has its broken fields named', async () => {
    expect(problems(await withParagraph(run('Bonjour {client.nom')))).toMatchObject([{ code: 'unclosedBrace' }]);
    expect(problems(await withParagraph(run('Bonjour client.nom}')))).toMatchObject([{ code: 'unopenedBrace' }]);
    expect(problems(await withParagraph(run('{#factures}{numero}')))).toMatchObject([{ code: 'unclosedSection', text: 'factures' }]);
    expect(problems(await withParagraph(run('{numero}')))).toEqual([{ code: 'outsideList', text: 'numero', suggestion: 'factures' }]);
    expect(problems(await withParagraph(run('{#factures}{#factures}{numero}{/factures}{/factures}')))).toMatchObject([{ code: 'listInItself', text: 'factures' }]);
    expect(problems(await withParagraph(run('{factures}')))).toMatchObject([{ code: 'listAsValue', text: 'factures' }]);
  });

  it('may have fields that Word cut over runs, with proofing marks and revision ids between', async () => {
    const cut = `<w:r w:rsidR="00A1"><w:t>{cli</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B2"><w:rPr><w:b/></w:rPr><w:t>ent.</w:t></w:r><w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="9" w:name="x"/><w:r><w:t>nom}</w:t></w:r><w:bookmarkEnd w:id="9"/>`;
    const template = await withParagraph(`${cut}${run(' !')}`);
    expect(problems(template)).toEqual([]);
    expect(await written(template, letterData())).toContain('Menuiserie Dupont SARL !');
  });

  it('is refused with macros, links elsewhere, codes that fetch, embedded objects, or when it is no Word document', async () => {
    const contentTypes = await edited((xml) => xml.replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main'), '[Content_Types].xml');
    expect(problems(contentTypes)).toMatchObject([{ code: 'macros' }]);
    const remote = await edited((xml) => xml.replace('</Relationships>', '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://x.example/t.dotm" TargetMode="External"/></Relationships>'), 'word/_rels/document.xml.rels');
    expect(problems(remote)).toMatchObject([{ code: 'externalLink', text: 'http://x.example/t.dotm' }]);
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT "c:\\\\x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(problems(await withParagraph(field))).toMatchObject([{ code: 'fieldCode', text: 'INCLUDETEXT' }]);
    expect(problems(await withParagraph('<w:r><w:object/></w:r>'))).toMatchObject([{ code: 'embeddedObject' }]);
    expect(problems(Buffer.from('not a zip'))).toMatchObject([{ code: 'notWord' }]);
  });
});

const DANGEROUS_FIELDS: Readonly<Record<string, string>> = {
  'an entity': '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>&#68;DEAUTO c:\\\\x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  'raw text': '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText><![CDATA[DDEAUTO c]]></w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  'single quotes': "<w:fldSimple w:instr='DDEAUTO c'/>",
  'another prefix': '<q:fldSimple xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main" q:instr="DDEAUTO c"/>',
};
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const RELATIONS = 'word/_rels/document.xml.rels';
const related = (relation: string) => edited((xml) => xml.replace('</Relationships>', `${relation}</Relationships>`), RELATIONS);
const LINKS: Readonly<Record<string, string>> = {
  'an entity': `<Relationship Id="rE" Type="${IMAGE}" Target="http://x.example/x.png" TargetMode="&#69;xternal"/>`,
  'a bracket in its id': `<Relationship Id="a>b" Type="${IMAGE}" Target="http://x.example/x.png" TargetMode="External"/>`,
  'another type beside its own': `<Relationship Id="rE" Type="${IMAGE}" Target="http://x.example/x.png" data-Type="x/hyperlink" TargetMode="External"/>`,
  'another prefix': `<p:Relationship xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships" Id="rE" Type="${IMAGE}" Target="http://x.example/x.png" TargetMode="External"/>`,
};

describe('a template that hides what it does', () => {
  it.each(Object.keys(DANGEROUS_FIELDS))('in %s has its field codes named', async (how) => {
    expect(problems(await withParagraph(DANGEROUS_FIELDS[how] ?? ''))).toMatchObject([{ code: 'fieldCode', text: 'DDEAUTO' }]);
  });

  it.each(Object.keys(LINKS))('behind %s has its link named', async (how) => {
    expect(problems(await related(LINKS[how] ?? ''))).toMatchObject([{ code: 'externalLink', text: 'http://x.example/x.png' }]);
  });

  it('by the names of its parts is refused', async () => {
    const parts = readParts(Buffer.from(await shippedTemplate('relance-1', 'fr')));
    const packed = parts.map(({ part }) => part);
    const body = parts.find(({ part }) => part.name === 'word/document.xml')?.content() ?? Buffer.alloc(0);
    expect(problems(writeParts([...packed, packPart('word/document.xml', body)]))).toMatchObject([{ code: 'notWord' }]);
    expect(problems(writeParts([...packed, packPart('stuff/ole1.bin', Buffer.from([0xd0, 0xcf]))]))).toMatchObject([{ code: 'embeddedObject', text: 'stuff/ole1.bin' }]);
    const openedElsewhere = writeParts([...packed.filter(({ name }) => name !== '_rels/.rels'), packPart('other/doc.xml', body), packPart('_rels/.rels', Buffer.from(readText(parts, '_rels/.rels').replace('word/document.xml', 'other/doc.xml')))]);
    expect(problems(openedElsewhere)).toMatchObject([{ code: 'notWord' }]);
    const inCapitals = writeParts([...packed.filter(({ name }) => name !== RELATIONS), packPart(RELATIONS.replace('.rels', '.RELS'), Buffer.from(readText(parts, RELATIONS).replace('</Relationships>', `${LINKS['a bracket in its id'] ?? ''}</Relationships>`)))]);
    expect(problems(inCapitals)).toMatchObject([{ code: 'externalLink' }]);
  });

  it('is refused when its XML declares entities, is nested beyond reason or unpacks to too much', async () => {
    expect(problems(await edited((xml) => xml.replace(/^<\?xml[^>]*>/, '<!DOCTYPE x [<!ENTITY a "aa">]>')))).toMatchObject([{ code: 'broken' }]);
    expect(problems(await withParagraph(`${'<w:sdt>'.repeat(500)}${'</w:sdt>'.repeat(500)}`))).toMatchObject([{ code: 'broken' }]);
    expect(problems(await withParagraph(run('a'.repeat(21_000_000))))).not.toEqual([]);
  });

  it('is refused with comments or tracked changes, which each client would read', async () => {
    expect(problems(await withParagraph(`<w:ins w:id="1" w:author="Chef">${run('client douteux')}</w:ins>`))).toEqual([{ code: 'remarks', text: 'Chef', suggestion: null }]);
    const parts = readParts(Buffer.from(await shippedTemplate('relance-1', 'fr'))).map(({ part }) => part);
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Chef"><w:p>${run('client douteux')}</w:p></w:comment></w:comments>`;
    expect(problems(writeParts([...parts, packPart('word/comments.xml', Buffer.from(comments))]))).toMatchObject([{ code: 'remarks', text: 'Chef' }]);
  });
});

const readText = (parts: ReturnType<typeof readParts>, name: string): string => parts.find(({ part }) => part.name === name)?.content().toString('utf8') ?? '';

const control = { onDone: () => undefined, signal: new AbortController().signal };

async function written(template: Uint8Array, data: LetterData): Promise<string> {
  const user = { id: 1, sha256: String(template.length), bytes: template };
  const [bytes] = await docxLetters().render([{ template: { key: data.template, language: 'fr', user }, data }], control);
  return plain(readDocx(bytes ?? new Uint8Array()).paragraphs.join('\n'));
}

describe('a batch', () => {
  it('of 1 000 letters holds in each its own client’s invoices and no other', async () => {
    const letters = Array.from({ length: 1000 }, (_, i) => {
      const own = invoices(1 + (i % 3)).map((each, n) => ({ ...each, number: `F${String(i)}-${String(n)}-X` }));
      const { debtor } = letterData();
      const data = letterData({ debtor: { ...debtor, code: `C${String(i)}`, name: `Client ${String(i)} X` }, invoices: own, reference: `R2026-${String(i).padStart(5, '0')}` });
      return { template: { key: data.template, language: 'fr', user: null } as const, data };
    });
    const files = await docxLetters().render(letters, control);
    expect(files).toHaveLength(1000);
    files.forEach((bytes, i) => {
      const { parts } = readDocx(bytes);
      const xml = [...parts.values()].join('');
      expect(new Set(xml.match(/F\d+-\d+-X/g))).toEqual(new Set(letters[i]?.data.invoices.map((each) => each.number)));
      expect(new Set(xml.match(/Client \d+ X/g))).toEqual(new Set([`Client ${String(i)} X`]));
      expect(new Set(xml.match(/R2026-\d{5}/g))).toEqual(new Set([`R2026-${String(i).padStart(5, '0')}`]));
    });
  }, 240_000);
});

describe('templates in the books', () => {
  let essai: TestBooks;
  beforeEach(async () => {
    essai = await makeBooks();
  });
  afterEach(() => {
    essai.remove();
  });

  const choice = () => listTemplates(essai.books.read).find(({ key, language }) => key === 'relance-1' && language === 'fr');
  const give = (bytes: Uint8Array) => setTemplate(essai.on('2026-11-21'), docxLetters(), { key: 'relance-1', language: 'fr', name: 'ma-relance.docx', bytes });

  it('are kept in versions, of which one is used, until the shipped one comes back', async () => {
    expect(choice()).toMatchObject({ active: null, versions: [] });
    await give(await withParagraph(run('Un')));
    await give(await withParagraph(run('Deux')));
    expect(choice()).toMatchObject({ active: { version: 2, name: 'ma-relance.docx' }, versions: [{ version: 2 }, { version: 1 }] });
    await chooseTemplate(essai.on('2026-11-21'), 'relance-1', 'fr', 1);
    expect(choice()?.active?.version).toBe(1);
    await chooseTemplate(essai.on('2026-11-21'), 'relance-1', 'fr', null);
    expect(choice()).toMatchObject({ active: null, versions: [{ version: 2 }, { version: 1 }] });
    // The same file again is the version that it was.
    await give(await withParagraph(run('Deux')));
    expect(choice()?.versions).toHaveLength(2);
    await expect(chooseTemplate(essai.on('2026-11-21'), 'relance-1', 'fr', 9)).rejects.toMatchObject({ refusal: { code: 'templateNotFound' } });
  });

  it('are refused when they are broken, and the one in place stays', async () => {
    await give(await withParagraph(run('Un')));
    const broken = await withParagraph(run('{cleint.nom}'));
    await expect(give(broken)).rejects.toMatchObject({ refusal: { code: 'templateInvalid', details: { name: 'ma-relance.docx', problems: ['unknownField: cleint.nom'] } } });
    expect(choice()?.active?.version).toBe(1);
  });

  it('make the words of the letter', async () => {
    const template = await edited((xml) => xml.replace('Madame, Monsieur,', 'Cher client {client.code},'));
    expect(await written(template, letterData({ invoices: [invoice()] }))).toContain('Cher client C000123,');
  });
});
