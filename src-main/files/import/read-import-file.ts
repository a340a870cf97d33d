import '#main/files/import/whole-code-units';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Refusal } from '#shared/contract/result';
import type { ImportMapping } from '#shared/contract/schemas/import';
import { CLIENT_ACCOUNTS } from '#shared/domain/fec/client-accounts';
import type { Column } from '#shared/domain/imports/columns';
import type { ReadingPlan, Recognition, TableMapping } from '#shared/domain/imports/plan';
import { IMPORT_FIELDS } from '#shared/domain/imports/fields';
import { readTable } from '#shared/domain/imports/read-table';
import { bankForm } from '#main/files/import/bank-source';
import { eInvoiceForm } from '#main/files/import/einvoice-source';
import { findFec } from '#main/files/import/fec-source';
import { type FileEnding, type FileIdentity, type FileListener, readingProgress, stopIfCancelled } from '#main/files/import/file-listener';
import { FileProblem, orFileProblem } from '#main/files/import/file-problem';
import { LARGEST_FILE_BYTES } from '#main/files/import/limits';
import type { OwnForm } from '#main/files/import/own-form';
import { readLedgerSheet, readLedgerText } from '#main/files/import/read-ledger';
import { chooseSheet, contentOf, openSource, sheetNames, type TableSource } from '#main/files/import/table-source';
import type { Sheet } from '#main/files/import/workbook';
import type { FileHead, ReadRequest, UnusableFile } from '#main/usecases/ports/import-reader';

/**
 * Reads and understands one file, in this thread.
 * Whatever the file is, the ending says so; rejects only with RefusalError('cancelled').
 */
export async function readImportFile(request: ReadRequest, listener: FileListener): Promise<FileEnding> {
  const name = basename(request.path);
  let sha256: string | null = null;
  try {
    await refuseUnreadable(request.path);
    const ledger = await readLedgerText(name, request, listener);
    if (ledger !== null) return ledger;
    const bytes = await readBytes(request.path, listener);
    sha256 = createHash('sha256').update(bytes).digest('hex');
    return await understand({ name, sha256, size: bytes.length }, bytes, request, listener);
  } catch (error) {
    if (error instanceof FileProblem) return { usable: false, file: unreadable(name, sha256, error.refusal) };
    throw error;
  }
}

async function understand(file: FileIdentity, bytes: Buffer, request: ReadRequest, listener: FileListener): Promise<FileEnding> {
  const invoice = await eInvoiceForm(bytes, { name: file.name, company: request.company });
  if (invoice !== null) return understandForm(file, invoice, listener);
  const { mapping } = request;
  const content = contentOf(bytes, mapping?.encoding ?? null);
  const form = content.type === 'text' ? bankForm(content.text) : null;
  if (form !== null) return understandForm(file, form, listener);
  const onProgress = readingProgress(listener);
  const source = await openSource(bytes, content, mapping?.delimiter ?? null, () => {
    onProgress(0, 0);
  });
  stopIfCancelled(listener);
  const fec = findFec(source, request.clientAccounts ?? CLIENT_ACCOUNTS);
  if (fec !== null) return readLedgerSheet(file, source, fec, listener);
  const remembered = request.remembered.map((one) => ({ shape: one.shape, mapping: one.mapping }));
  const { sheet, recognition, leftOut } = chooseSheet(source, mapping?.sheet ?? null, { mapping, remembered, names: [file.name], today: request.today });
  if (!recognition.ok) return { usable: false, file: misunderstood(file, source, sheet, recognition) };
  const { table } = sheet;
  const { plan } = recognition;
  listener.onHead({ ...file, ...understood(source, sheet, plan), rowsAtMost: table.length - plan.headerIndex - 1 });
  const end = readTable(table, plan, { onProgress, onRecords: listener.onRecords });
  onProgress(table.length, table.length);
  const others = leftOut.map((name) => ({ row: 0, column: null, code: 'otherSheetNotRead', value: name }));
  return { usable: true, end: { ...end, warnings: [...others, ...end.warnings] } };
}

function understandForm(file: FileIdentity, form: OwnForm, listener: FileListener): FileEnding {
  const { records, ...end } = form.read();
  stopIfCancelled(listener);
  const { kind, shape, encoding } = form;
  listener.onHead({ ...file, kind, shape, encoding, sheets: [], mapping: {}, rememberedMapping: false, columns: [], rowsAtMost: end.rows });
  listener.onRecords(records);
  return { usable: true, end };
}

function refuseUnreadable(path: string): Promise<void> {
  return orFileProblem(async () => {
    const found = await stat(path);
    if (found.isDirectory()) throw new FileProblem('fileIsDirectory');
    // a pipe or a device has no end
    if (!found.isFile()) throw new FileProblem('fileKindUnknown', { format: 'device' });
    if (found.size > LARGEST_FILE_BYTES) throw new FileProblem('fileTooLarge', { bytes: found.size, limit: LARGEST_FILE_BYTES });
  });
}

async function readBytes(path: string, listener: FileListener): Promise<Buffer> {
  listener.onProgress({ phase: 'reading', done: 0, total: 0 });
  const bytes = await orFileProblem(() => readFile(path));
  stopIfCancelled(listener);
  return bytes;
}

function understood(source: TableSource, sheet: Sheet, plan: ReadingPlan): Omit<FileHead, keyof FileIdentity> {
  return {
    kind: plan.kind,
    encoding: source.encoding,
    shape: plan.shape,
    sheets: sheetNames(source),
    mapping: fileMapping(plan.mapping, source, sheet),
    rememberedMapping: plan.remembered,
    columns: describe(plan.columns, plan.mapping),
    ambiguities: plan.conventions.ambiguities,
  };
}

function misunderstood(file: FileIdentity, source: TableSource, sheet: Sheet, { problem, columns, mapping }: Extract<Recognition, { ok: false }>): UnusableFile {
  return {
    name: file.name,
    sha256: file.sha256,
    problem,
    encoding: source.encoding,
    sheets: sheetNames(source),
    mapping: mapping && fileMapping(mapping, source, sheet),
    columns: describe(columns, mapping),
  };
}

function unreadable(name: string, sha256: string | null, problem: Refusal): UnusableFile {
  return { name, sha256, problem, encoding: '', sheets: [], mapping: null, columns: [] };
}

/** The mapping of a table, with what is of its file. */
function fileMapping(mapping: TableMapping, source: TableSource, sheet: Sheet): ImportMapping {
  const { columns, ...rest } = mapping;
  return {
    ...rest,
    ...(columns ? { columns: { ...columns } } : {}),
    ...(source.delimiter === null ? { sheet: sheet.name } : { encoding: source.encoding, delimiter: source.delimiter }),
  };
}

function describe(columns: readonly Column[], mapping: TableMapping | null): FileHead['columns'] {
  const fields = Object.entries(mapping?.columns ?? {});
  return columns.map(({ header, samples }) => ({ header, samples, field: fieldNamed(fields.find(([, named]) => named === header)?.[0]) }));
}

function fieldNamed(name: string | undefined): FileHead['columns'][number]['field'] {
  return IMPORT_FIELDS.find((field) => field === name) ?? null;
}
