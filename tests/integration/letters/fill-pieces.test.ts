import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompiledTemplate } from '#main/files/letters/engine/compiled-template';
import { fillPieces } from '#main/files/letters/engine/fill-pieces';
import { fillByEngine, parseTemplate } from '#main/files/letters/engine/open-template';
import { readParts } from '#main/files/letters/engine/package';
import { piecesOf } from '#main/files/letters/engine/pieces';
import { checkTemplate } from '#main/files/letters/engine/template-check';
import { shippedTemplate } from '#main/files/letters/templates/shipped-template';
import { packPart, writeParts } from '#main/files/zip-writer';
import { LETTER_FIELDS } from '#shared/domain/letters/fields';
import type { FieldRow, LetterFields } from '#shared/domain/letters/field-values';
import { letterFields } from '#shared/domain/letters/letter-fields';
import { LETTER_LANGUAGES, TEMPLATE_KEYS } from '#shared/domain/letters/template-keys';
import { invoices, letterData } from '../../unit/letters/sample';

const BODY = 'word/document.xml';

/** A value as a client may have it: markup, braces, several lines, nothing. */
const value = fc.oneof(fc.constantFrom('', 'Atelier & Fils', "<w:p>{client.nom}</w:p>", 'l’un\nl’autre', '\n', 'a\n\nb', ' ', '"x\'', '𝒳 é €'), fc.string());

function rows(list: string): fc.Arbitrary<readonly FieldRow[]> {
  const names = LETTER_FIELDS.filter(({ within }) => within === list).map(({ name }) => name);
  return fc.array(fc.record(Object.fromEntries(names.map((name) => [name, value]))), { maxLength: 4 });
}

const fields: fc.Arbitrary<LetterFields> = fc.record(
  Object.fromEntries(
    LETTER_FIELDS.filter(({ within }) => within === null).map(({ name, kind }) => [name, kind === 'value' ? value : kind === 'list' ? rows(name) : fc.boolean()]),
  ),
);

/** Each part that has fields, as we write it and as the field engine does by itself. */
function both(template: Uint8Array, values: LetterFields): { ours: unknown; engine: unknown } {
  const written = fillByEngine(template, values);
  const parts = parseTemplate(template).map(({ path, parts: parsed }) => ({ path, pieces: piecesOf(parsed) }));
  const changed = parts.filter(({ pieces }) => pieces?.some((piece) => typeof piece !== 'string'));
  return { ours: changed.map(({ path, pieces }) => [path, fillPieces(pieces ?? [], values)]), engine: changed.map(({ path }) => [path, written.get(path)]) };
}

async function edited(change: (xml: string) => string): Promise<Buffer> {
  const parts = readParts(Buffer.from(await shippedTemplate('relance-1', 'fr')));
  return writeParts(parts.map(({ part, content }) => (part.name === BODY ? packPart(BODY, Buffer.from(change(content().toString('utf8')))) : part)));
}

const before = (xml: string) => edited((body) => body.replace('<w:sectPr>', `${xml}<w:sectPr>`));
const paragraph = (text: string): string => `<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (inside: string): string => `<w:tc><w:tcPr><w:tcW w:w="100"/></w:tcPr>${inside}</w:tc>`;
const table = (...cells: string[]): string => `<w:tbl><w:tblPr/><w:tr>${cells.join('')}</w:tr></w:tbl>`;

const PARAGRAPHS = {
  'a list in lines': paragraph('{#factures}') + paragraph('{numero} du {echeance}') + paragraph('{/factures}'),
  'a list in a row': table(cell(paragraph('{#factures}{numero}')), cell(paragraph('{ echeance }{/factures}'))) + paragraph('après'),
  'a row that may go with its table': table(cell(paragraph('{#recommandee}x')), cell(paragraph('y{/recommandee}'))),
  'a cell that may be left empty': table(cell(paragraph('{#recommandee}') + paragraph('{client.nom}') + paragraph('{/recommandee}')), cell(paragraph('b'))),
  'a table that nothing follows in its cell': table(cell(table(cell(paragraph('{client.nom}'))))),
  'conditions inside each other': paragraph('{#recommandee}A{^derniere_etape}B{/derniere_etape}{client.nom}{/recommandee}{^recommandee}C{/recommandee}'),
  'runs of several looks': '<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:i/><w:sz w:val="20"/></w:rPr><w:t>{societe.adresse}</w:t><w:t>{client.nom}</w:t></w:r></w:p>',
  'a content control': `<w:sdt><w:sdtContent>${paragraph('{#recommandee}')}${paragraph('{client.nom}')}${paragraph('{/recommandee}')}</w:sdtContent></w:sdt>`,
};

describe('a letter filled in from a compiled template', () => {
  it.each(TEMPLATE_KEYS.flatMap((key) => LETTER_LANGUAGES.map((language) => [key, language] as const)))('says in %s, %s, what the field engine says', async (key, language) => {
    const template = await shippedTemplate(key, language);
    const data = letterData({ template: key, invoices: invoices(3) });
    const { ours, engine } = both(template, letterFields(data));
    expect(ours).toEqual(engine);
    expect(ours).not.toEqual([]);
    expect(parseTemplate(template).map(({ parts }) => piecesOf(parts))).not.toContain(null);
  });

  it.each(Object.entries(PARAGRAPHS))('says with %s in the template what the field engine says, whatever the values', async (_, xml) => {
    const template = await before(xml);
    expect(checkTemplate(template).problems).toEqual([]);
    fc.assert(
      fc.property(fields, (values) => {
        const { ours, engine } = both(template, values);
        expect(ours).toEqual(engine);
      }),
      { numRuns: 12 },
    );
  });

  it('leaves to the field engine pages that break in a repeated section', async () => {
    const template = await before(`${paragraph('{#factures}')}${paragraph('{numero}')}<w:p><w:r><w:br w:type="page"/></w:r><w:r><w:t>{/factures}</w:t></w:r></w:p>`);
    expect(parseTemplate(template).map(({ parts }) => piecesOf(parts))).toContain(null);
    const letter = new CompiledTemplate(template).fill(letterFields(letterData({ invoices: invoices(3) })), null);
    const body = readParts(letter).find(({ part }) => part.name === BODY)?.content().toString('utf8') ?? '';
    expect(body.match(/<w:br w:type="page"\/>/g)).toHaveLength(1);
    expect(body).not.toContain('{');
  });

  it('never prints a value as XML', async () => {
    const template = await before(paragraph('{@client.nom}'));
    expect(checkTemplate(template).problems).toEqual([{ code: 'unknownField', text: '@client.nom', suggestion: 'client.nom' }]);
    expect(() => new CompiledTemplate(template)).toThrow('rawxml');
  });
});
