import type { PdfBlock, PdfCell, PdfLine, PdfParagraph, PdfPicture, PdfRow, PdfTable } from '#main/files/pdf/model';
import { allAt, firstAt, type XmlElement } from '#shared/domain/xml/element';
import type { WordPackage } from './word-package';
import { runsOf, sizeOf } from './word-runs';
import { colour, given, isOn, points, type Properties, type WordStyles } from './word-styles';

/** Where blocks are read from: the part tells whose pictures these are. */
export interface WordPart {
  readonly name: string;
  readonly file: WordPackage;
  readonly styles: WordStyles;
}

const EMU_PER_POINT = 12_700;
/** A rule's width is counted in eighths of a point. */
const RULE_UNIT = 8;
/** A multiple of lines is counted in 240ths. */
const LINE_UNIT = 240;

/** Paragraphs and tables of a body, a cell, a header or a footer. Text boxes and drawings other than pictures are not shown. */
export function blocksOf(parent: XmlElement, part: WordPart): PdfBlock[] {
  return parent.children.flatMap((child): PdfBlock[] => {
    if (child.name === 'p') return [paragraphOf(child, part)];
    if (child.name === 'tbl') return [tableOf(child, part)];
    return child.name === 'sdt' || child.name === 'sdtContent' ? blocksOf(child, part) : [];
  });
}

function paragraphOf(element: XmlElement, part: WordPart): PdfParagraph {
  const own = firstAt(element, 'pPr');
  const properties = part.styles.paragraph(own);
  const spacing = (name: string): string | null => given(properties, ['spacing'], name);
  const side = ruleOf(properties, ['pBdr', 'left']);
  const align = given(properties, ['jc'], 'val');
  const ownRuns = runsOf(element, part.styles);
  return {
    kind: 'paragraph',
    align: align === 'right' || align === 'end' ? 'right' : align === 'center' ? 'center' : 'left',
    indent: points(given(properties, ['ind'], 'left', 'start')),
    before: points(spacing('before')),
    after: points(spacing('after')),
    line: spacing('lineRule') === 'exact' ? { exact: points(spacing('line')) } : { multiple: Number(spacing('line') ?? LINE_UNIT) / LINE_UNIT },
    runs: isOn(properties, 'numPr') || given(properties, ['numPr', 'numId'], 'val') !== null ? bulleted(ownRuns) : ownRuns,
    markSize: sizeOf(part.styles.run(own === null ? null : firstAt(own, 'rPr'), own)),
    picture: pictureOf(element, part),
    tabs: properties.flatMap((place) => allAt(place, 'tabs', 'tab')).map(({ attributes }) => points(attributes['pos'] ?? '0')).sort((a, b) => a - b),
    sideRule: side === null ? null : { ...side, space: Number(given(properties, ['pBdr', 'left'], 'space') ?? 0) },
    keepNext: isOn(properties, 'keepNext'),
    keepLines: isOn(properties, 'keepLines'),
    pageBreakBefore: isOn(properties, 'pageBreakBefore'),
  };
}

/** Numbers of lists are counted by Word: here each item has a dash. */
function bulleted(runs: readonly PdfParagraph['runs'][number][]): PdfParagraph['runs'] {
  const [first] = runs;
  return first === undefined ? runs : [{ ...first, text: '–\u00a0', field: null }, ...runs];
}

function pictureOf(element: XmlElement, part: WordPart): PdfPicture | null {
  const extent = find(element, 'extent')?.attributes;
  const relation = find(element, 'blip')?.attributes['embed'];
  const target = relation === undefined ? null : part.file.target(part.name, relation);
  const bytes = target === null ? null : part.file.bytes(target);
  if (extent === undefined || bytes === null || !isDrawable(bytes)) return null;
  return { bytes, width: Number(extent['cx'] ?? 0) / EMU_PER_POINT, height: Number(extent['cy'] ?? 0) / EMU_PER_POINT };
}

/** PNG or JPEG, by their first bytes. */
const isDrawable = (bytes: Buffer): boolean => bytes.readUInt32BE(0) === 0x89504e47 || bytes.readUInt16BE(0) === 0xffd8;

function tableOf(element: XmlElement, part: WordPart): PdfTable {
  const properties = part.styles.table(firstAt(element, 'tblPr'));
  const widths = allAt(element, 'tblGrid', 'gridCol').map(({ attributes }) => points(attributes['w'] ?? '0'));
  const rows = element.children.filter(({ name }) => name === 'tr');
  return {
    kind: 'table',
    widths,
    indent: points(given(properties, ['tblInd'], 'w')),
    rows: rows.map((row, i) => rowOf(row, properties, { isFirst: i === 0, isLast: i === rows.length - 1 }, part)),
  };
}

interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function rowOf(row: XmlElement, table: Properties, place: Place, part: WordPart): PdfRow {
  const own = firstAt(row, 'trPr');
  const cells = row.children.filter(({ name }) => name === 'tc');
  return {
    header: own !== null && isOn([own], 'tblHeader'),
    keepNext: allAt(row, 'tc', 'p', 'pPr', 'keepNext').length > 0,
    minHeight: points(own === null ? null : given([own], ['trHeight'], 'val')),
    cells: cells.map((cell, i) => cellOf(cell, table, { ...place, isLeft: i === 0, isRight: i === cells.length - 1 }, part)),
  };
}

function cellOf(cell: XmlElement, table: Properties, place: Place & { readonly isLeft: boolean; readonly isRight: boolean }, part: WordPart): PdfCell {
  const found = firstAt(cell, 'tcPr');
  const own = found === null ? [] : [found];
  const margin = (...names: readonly string[]): number => points(names.map((name) => given(own, ['tcMar', name], 'w') ?? given(table, ['tblCellMar', name], 'w')).find((value) => value !== null) ?? null);
  const border = (side: string, isOuter: boolean, inside: string): PdfLine | null =>
    given(own, ['tcBorders', side], 'val') === null ? ruleOf(table, ['tblBorders', isOuter ? side : inside]) : ruleOf(own, ['tcBorders', side]);
  const fill = given(own, ['shd'], 'fill');
  return {
    span: Number(given(own, ['gridSpan'], 'val') ?? '1'),
    fill: fill === null || fill === 'auto' || fill.toUpperCase() === 'FFFFFF' ? null : colour(fill),
    middle: given(own, ['vAlign'], 'val') === 'center',
    margins: { top: margin('top'), right: margin('right', 'end'), bottom: margin('bottom'), left: margin('left', 'start') },
    borders: {
      top: border('top', place.isFirst, 'insideH'),
      right: border('right', place.isRight, 'insideV'),
      bottom: border('bottom', place.isLast, 'insideH'),
      left: border('left', place.isLeft, 'insideV'),
    },
    blocks: blocksOf(cell, part),
  };
}

function ruleOf(properties: Properties, path: readonly string[]): PdfLine | null {
  const kind = given(properties, path, 'val');
  if (kind === null || kind === 'none' || kind === 'nil') return null;
  return { width: Number(given(properties, path, 'sz') ?? 4) / RULE_UNIT, color: colour(given(properties, path, 'color')) };
}

function find(element: XmlElement, name: string): XmlElement | null {
  for (const child of element.children) {
    const found = child.name === name ? child : find(child, name);
    if (found !== null) return found;
  }
  return null;
}
