import { CLIENT_ACCOUNTS } from '#shared/domain/fec/client-accounts';
import { type FecSource, fecRecords, readFecSource } from '#main/files/import/fec-source';
import { readFecText, surveyFec } from '#main/files/import/fec-text';
import { type FileEnding, type FileIdentity, type FileListener, readingProgress } from '#main/files/import/file-listener';
import { orFileProblem } from '#main/files/import/file-problem';
import { sheetNames, type TableSource } from '#main/files/import/table-source';
import type { FileHead, ReadRequest } from '#main/usecases/ports/import-reader';

/** A FEC as a text, which may be long: it is never held whole. @returns null for any other file */
export async function readLedgerText(name: string, request: ReadRequest, listener: FileListener): Promise<FileEnding | null> {
  const { path, mapping, clientAccounts = CLIENT_ACCOUNTS } = request;
  const choices = { encoding: mapping?.encoding ?? null, delimiter: mapping?.delimiter ?? null, clientAccounts };
  const onProgress = readingProgress(listener);
  const fec = await orFileProblem(() =>
    surveyFec(path, choices, () => {
      onProgress(0, 0);
    }),
  );
  if (fec === null) return null;
  const { sha256, size, encoding } = fec;
  const { rows, lines, rejected } = await orFileProblem(() =>
    readFecText(path, fec, {
      onProgress,
      onBlock: (block) => {
        listener.onRecords(fecRecords(block));
      },
    }),
  );
  const head = headOf({ name, sha256, size }, encoding, []);
  if (lines === 0 && rejected.length === 0) return withoutClients(head, rows, clientAccounts);
  listener.onHead({ ...head, rowsAtMost: lines });
  return { usable: true, end: { sample: [], rows, rejected, warnings: [] } };
}

/** A FEC that stands in a spreadsheet. */
export function readLedgerSheet(file: FileIdentity, source: TableSource, fec: FecSource, listener: FileListener): FileEnding {
  const { length } = fec.sheet.table;
  const onProgress = readingProgress(listener);
  const ledger = readFecSource(fec, (done) => {
    onProgress(done, length);
  });
  const head = headOf(file, source.encoding, sheetNames(source));
  if (ledger.lines.length === 0 && ledger.rejected.length === 0) return withoutClients(head, ledger.rows, fec.reading.accountPrefixes);
  listener.onHead({ ...head, rowsAtMost: ledger.lines.length });
  listener.onRecords(fecRecords(ledger));
  onProgress(length, length);
  return { usable: true, end: { sample: [], rows: ledger.rows, rejected: ledger.rejected, warnings: [] } };
}

/** The columns of a FEC are the law's: nothing to map, nothing to remember. */
function headOf(file: FileIdentity, encoding: string, sheets: readonly string[]): FileHead {
  return { ...file, kind: 'fec', encoding, shape: 'fec', sheets, mapping: {}, rememberedMapping: false, columns: [] };
}

function withoutClients(head: FileHead, rows: number, accounts: readonly string[]): FileEnding {
  return { usable: false, file: { ...head, problem: { code: 'noClientAccount', details: { rows, accounts } }, mapping: null } };
}
