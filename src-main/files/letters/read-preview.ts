import type { LetterPreview, PreviewBlock, PreviewCell, PreviewParagraph, PreviewRun, PreviewTable } from '#shared/domain/letters/letter-preview';
import { firstAt, type XmlElement } from '#shared/domain/xml/element';
import { readXml } from '#main/files/import/xml';
import { readParts } from './engine/package';
import { type LetterPictures, letterPictures } from './preview-pictures';

const TWIPS_PER_MM = 1440 / 25.4;
/** Of the body, in half-points: what needs not be said. */
const BODY_SIZE = 22;
const INK = '1C2430';

/** What a letter says and how, read from its Word file: the very file that would be written, whoever made its template. */
export function readPreview(bytes: Uint8Array, facts: Pick<LetterPreview, 'subject' | 'reference' | 'language'>): LetterPreview {
  const pictures = letterPictures(readParts(Buffer.from(bytes)));
  const root = firstAt(readXml(pictures.document), 'body');
  return { ...facts, blocks: root === null ? [] : blocksOf(root, pictures) };
}

function blocksOf(parent: XmlElement, pictures: LetterPictures): PreviewBlock[] {
  return parent.children.flatMap((child): PreviewBlock[] => {
    if (child.name === 'p') return [paragraphOf(child, pictures)];
    if (child.name === 'tbl') return [tableOf(child, pictures)];
    return child.name === 'sdt' || child.name === 'sdtContent' ? blocksOf(child, pictures) : [];
  });
}

function paragraphOf(element: XmlElement, pictures: LetterPictures): PreviewParagraph {
  const properties = firstAt(element, 'pPr');
  const given = (name: string, attribute: string): string => (properties === null ? '' : (firstAt(properties, name)?.attributes[attribute] ?? ''));
  const align = given('jc', 'val');
  return {
    kind: 'paragraph',
    align: align === 'right' || align === 'end' ? 'right' : align === 'center' ? 'center' : 'left',
    // Of the first line: a hanging indent is for those that follow.
    indent: Math.max(0, toMm(given('ind', 'left') || given('ind', 'start')) - toMm(given('ind', 'hanging'))),
    before: toMm(given('spacing', 'before')),
    // An empty line of an exact height is a space.
    after: toMm(given('spacing', 'after')) + (given('spacing', 'lineRule') === 'exact' ? toMm(given('spacing', 'line')) : 0),
    runs: runsOf(element),
    picture: pictures.of(element),
  };
}

function runsOf(paragraph: XmlElement): PreviewRun[] {
  return paragraph.children.flatMap((child): PreviewRun[] => {
    if (child.name === 'r') return runOf(child);
    return ['hyperlink', 'ins', 'smartTag', 'sdt', 'sdtContent'].includes(child.name) ? runsOf(child) : [];
  });
}

function runOf(element: XmlElement): PreviewRun[] {
  const text = element.children.map(textOf).join('');
  if (text === '') return [];
  const properties = firstAt(element, 'rPr');
  const on = (name: string): boolean => {
    const found = properties === null ? null : firstAt(properties, name);
    return found !== null && !['0', 'false', 'none'].includes(found.attributes['val'] ?? '');
  };
  const size = properties === null ? undefined : firstAt(properties, 'sz')?.attributes['val'];
  const color = properties === null ? undefined : firstAt(properties, 'color')?.attributes['val'];
  return [{ text, bold: on('b'), italic: on('i'), size: size === undefined || Number(size) === BODY_SIZE ? null : Number(size) / 2, muted: color !== undefined && color !== INK && color !== 'auto' }];
}

function textOf({ name, text }: XmlElement): string {
  if (name === 't') return text;
  if (name === 'tab') return '\t';
  return name === 'br' || name === 'cr' ? '\n' : '';
}

function tableOf(element: XmlElement, pictures: LetterPictures): PreviewTable {
  const grid = firstAt(element, 'tblGrid');
  const top = firstAt(element, 'tblPr', 'tblBorders', 'top')?.attributes['val'] ?? 'none';
  return {
    kind: 'table',
    widths: (grid?.children ?? []).map((column) => toMm(column.attributes['w'] ?? '')),
    ruled: top !== 'none' && top !== 'nil',
    rows: element.children.filter(({ name }) => name === 'tr').map((row) => ({
      header: firstAt(row, 'trPr', 'tblHeader') !== null,
      minHeight: toMm(firstAt(row, 'trPr', 'trHeight')?.attributes['val'] ?? ''),
      cells: row.children.filter(({ name }) => name === 'tc').map((cell) => cellOf(cell, pictures)),
    })),
  };
}

function cellOf(element: XmlElement, pictures: LetterPictures): PreviewCell {
  return {
    span: Number(firstAt(element, 'tcPr', 'gridSpan')?.attributes['val'] ?? '1'),
    filled: !['', 'auto', 'FFFFFF'].includes(firstAt(element, 'tcPr', 'shd')?.attributes['fill'] ?? ''),
    blocks: blocksOf(element, pictures),
  };
}

function toMm(twips: string): number {
  const value = Number(twips) / TWIPS_PER_MM;
  return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;
}
