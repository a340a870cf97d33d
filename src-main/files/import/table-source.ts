import type { Table } from '#shared/domain/imports/cells';
import { type RecognitionRequest, recogniseTable } from '#shared/domain/imports/recognise';
import type { Recognition } from '#shared/domain/imports/plan';
import { type Container, containerOf } from '#main/files/import/container';
import type { Delimiter } from '#main/files/import/delimiter';
import { readDelimited } from '#main/files/import/delimited-text';
import { FileProblem } from '#main/files/import/file-problem';
import { formOfText } from '#main/files/import/other-text-formats';
import { type DecodedText, decodeText } from '#main/files/import/text-encoding';
import type { Sheet } from '#main/files/import/workbook';

/** The tables of a file, and how they were written. */
export interface TableSource {
  readonly encoding: string;
  /** null for a workbook. */
  readonly delimiter: Delimiter | null;
  /** One without a name for a text file; hidden ones are there too. */
  readonly sheets: readonly Sheet[];
}

/** What a file holds: a text, or an archive of sheets. */
export type FileContent = { readonly type: 'text'; readonly text: DecodedText } | { readonly type: 'workbook'; readonly container: WorkbookContainer };
type WorkbookContainer = Exclude<Container, { type: 'text' }>;

/**
 * @param encoding what the user chose, null to find it
 * @throws FileProblem when it is nothing this folder reads
 */
export function contentOf(bytes: Buffer, encoding: string | null): FileContent {
  if (bytes.length === 0) throw new FileProblem('fileEmpty');
  const container = containerOf(bytes);
  return container.type === 'text' ? { type: 'text', text: decodeText(bytes, encoding) } : { type: 'workbook', container };
}

/**
 * @param delimiter what the user chose, null to find it
 * @param onPiece called now and then while a long sheet is read
 * @throws FileProblem when the file holds no table
 */
export async function openSource(bytes: Buffer, content: FileContent, delimiter: Delimiter | null, onPiece?: () => void): Promise<TableSource> {
  const source = content.type === 'text' ? await openText(content.text, delimiter) : await openWorkbook(bytes, content.container, onPiece);
  if (source.sheets.every(({ table }) => !hasCells(table))) throw new FileProblem('fileEmpty');
  return source;
}

/** The library is large: a text file does not wait for it. */
async function openWorkbook(bytes: Buffer, container: WorkbookContainer, onPiece?: () => void): Promise<TableSource> {
  const { readWorkbook } = await import('#main/files/import/workbook');
  return { encoding: container.type, delimiter: null, sheets: readWorkbook(bytes, container, onPiece === undefined ? {} : { onPiece }) };
}

async function openText({ text, encoding }: DecodedText, chosen: Delimiter | null): Promise<TableSource> {
  const form = formOfText(text);
  if (form !== 'lines') {
    const { readHtmlTables, readSpreadsheetXml } = await import('#main/files/import/markup-tables');
    return { encoding, delimiter: null, sheets: form === 'html' ? readHtmlTables(text) : readSpreadsheetXml(text) };
  }
  const { table, delimiter } = readDelimited(text, chosen);
  return { encoding, delimiter, sheets: [{ name: '', hidden: false, table }] };
}

function hasCells(table: Table): boolean {
  for (let i = 0; i < table.length; i++) if (table.row(i).some((cell) => cell !== null && cell !== '')) return true;
  return false;
}

export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly recognition: Recognition;
}

export interface SheetChoice extends ChosenSheet {
  /** Other sheets that could have been read: they are not. */
  readonly leftOut: readonly string[];
}

/**
 * The sheet the user named, else the visible one that is understood best.
 * @throws FileProblem sheetNotFound
 */
export function chooseSheet(source: TableSource, named: string | null, request: RecognitionRequest): SheetChoice {
  const candidates = named === null ? visibleSheets(source) : source.sheets.filter((sheet) => sheet.name === named);
  const tried = candidates.map((sheet) => ({ sheet, recognition: recogniseTable(sheet.table, { ...request, french: source.delimiter === ';', names: [sheet.name, ...(request.names ?? [])] }) }));
  const best = tried.reduce<ChosenSheet | null>((top, one) => (top === null || rank(one) > rank(top) ? one : top), null);
  if (!best) throw new FileProblem('sheetNotFound', { sheet: named, sheets: sheetNames(source) });
  const leftOut = tried.filter((one) => one !== best && one.recognition.ok).map(({ sheet }) => sheet.name);
  return { ...best, leftOut };
}

export function sheetNames(source: TableSource): string[] {
  return visibleSheets(source).map((sheet) => sheet.name).filter((name) => name !== '');
}

function visibleSheets(source: TableSource): readonly Sheet[] {
  const visible = source.sheets.filter((sheet) => !sheet.hidden);
  return visible.length > 0 ? visible : source.sheets;
}

/** Readable first; then what was nearest to be, so that the message is about the sheet that matters. */
const PROBLEM_RANK: Readonly<Record<string, number>> = { columnsMissing: 4, mappingColumnUnknown: 4, mappingInvalid: 4, fileKindLater: 3, fileKindUnknown: 2, headerNotFound: 1 };

function rank({ sheet, recognition }: ChosenSheet): number {
  if (!recognition.ok) return PROBLEM_RANK[recognition.problem.code] ?? 0;
  // the most fields, then the most rows
  return 10 + recognition.plan.assignment.size + Math.min(0.9, sheet.table.length / 1e7);
}
