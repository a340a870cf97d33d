import { describe, expect, it } from 'vitest';
import { refusalOf } from './dropped';
import { hasFixtures, inFolder } from './manifest';

/**
 * The reason each is refused with. Some are whole workbooks to a tolerant reader (a macro is never run, a broken name or format
 * never looked at): they are refused for holding no list.
 */
const REFUSALS: Readonly<Record<string, readonly string[]>> = {
  'hostile/poi_poc-xmlbomb.xlsx': ['fileCorrupt'],
  'hostile/poi_poc-xmlbomb-empty.xlsx': ['fileCorrupt'],
  'hostile/poi_xlsx-corrupted.xlsx': ['fileCorrupt', 'headerNotFound', 'fileKindUnknown', 'fileEmpty'],
  'hostile/poi_protected_passtika.xlsx': ['fileEncrypted'],
  'hostile/poi_password.xls': ['fileEncrypted'],
  'hostile/poi_BrNotClosed.xlsx': ['fileEmpty'],
  'hostile/poi_SimpleMacro.xlsm': ['headerNotFound', 'fileKindUnknown', 'fileEmpty'],
  'hostile/poi_fuzz-POIXSSFFuzzer-5937385319563264.xlsx': ['fileCorrupt'],
  'hostile/poi_fuzz-POIXSSFFuzzer-6123461607817216.xlsx': ['fileCorrupt'],
  'hostile/poi_fuzz-XLSX2CSVFuzzer-5636439151607808.xlsx': ['fileCorrupt'],
  'hostile/calamine_pass_protected.xlsx': ['fileEncrypted'],
  'hostile/calamine_malformed_format.xls': ['headerNotFound', 'fileKindUnknown'],
  'hostile/calamine_ptgexp-truncated-operand.xls': ['fileCorrupt', 'headerNotFound', 'fileKindUnknown', 'columnsMissing'],
  'hostile/exceljs_invalid-xml.xlsx': ['fileCorrupt', 'headerNotFound', 'fileKindUnknown'],
  'hostile/exceljs_missing-bits.xlsx': ['fileCorrupt'],
  'hostile/exceljs_bogus-defined-name.xlsx': ['headerNotFound', 'fileKindUnknown', 'fileEmpty'],
};

// the OFX files stand with the bank statements
const workbooks = inFolder('hostile').filter(({ file }) => !file.endsWith('.ofx'));

describe.skipIf(!hasFixtures)('given hostile workbooks', () => {
  it.each(workbooks)('$file ($tricky)', async ({ file }) => {
    const { code, booksUntouched } = await refusalOf(file);
    expect(REFUSALS[file]).toContain(code);
    expect(booksUntouched).toBe(true);
  });
});
