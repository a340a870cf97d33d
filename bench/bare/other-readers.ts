import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { streamXlsxRows } from 'hucre/xlsx';

/** Reads every row of the first sheet with the fastest library there is, and keeps none. @returns how many there are */
export async function readByHucre(file: string): Promise<number> {
  let rows = 0;
  for await (const row of streamXlsxRows(readFileSync(file))) if (row.values.length > 0) rows += 1;
  return rows;
}

const PROGRAMS = {
  openpyxl: 'import openpyxl,sys; print(sum(1 for _ in openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True).worksheets[0].iter_rows(values_only=True)))',
  pandas: 'import pandas,sys; print(len(pandas.read_excel(sys.argv[1])) + 1)',
} as const;

export const PYTHON_READERS = ['openpyxl', 'pandas'] as const;

/** Reading alone, with the start of Python. @returns milliseconds, null where Python or the library is not installed */
export function timeInPython(reader: (typeof PYTHON_READERS)[number], file: string): number | null {
  if (spawnSync('python3', ['-c', `import ${reader}`]).status !== 0) return null;
  const start = performance.now();
  const { status, stderr } = spawnSync('python3', ['-c', PROGRAMS[reader], file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${reader} ended with status ${String(status)}: ${stderr}`);
  return performance.now() - start;
}
