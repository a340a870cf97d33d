import { storedZip } from '#main/files/zip-writer';
import { describe, expect, it } from 'vitest';
import { archiveOfPacked, packedZeros, part, partsOf, withPart } from '../../support/archives';
import { fileOf, outcomeOf, read, refused, workbookOf } from '../files/files';

const LIST = [
  ['N° facture', 'Client', 'Date facture', 'Échéance', 'Montant TTC'],
  ['F1', 'Dupont SA', '31/01/2026', '02/03/2026', 1234.56],
];
const xlsx = workbookOf({ Feuil1: LIST });
const SHEET = 'xl/worksheets/sheet1.xml';
const ods = workbookOf({ Feuil1: LIST }, 'ods');

const LAUGHS = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i === 0 ? '' : i};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY a20 SYSTEM "file:///etc/passwd">]>';
const PARAMETER = '<!DOCTYPE x [<!ENTITY % b SYSTEM "file:///etc/passwd">%b;<!ENTITY a20 "">]>';

const CAMT = '<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>&a20;</Id></Stmt></BkToCstmrStmt></Document>';
const UBL = '<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>&a20;</ID></Invoice>';
const CII = '<?xml version="1.0"?><rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"><ID>&a20;</ID></rsm:CrossIndustryInvoice>';
const OFX = '<?xml version="1.0"?><?OFX OFXHEADER="200" VERSION="211"?><OFX><SIGNONMSGSRSV1>&a20;</SIGNONMSGSRSV1></OFX>';

const typed = (document: string, type: string) => document.replace('?>', `?>${type}`);

describe('archives that unpack to more than they are', () => {
  const tenGigabytes = packedZeros(10_240);

  it('10 GB of zeros in 10 MB, whatever size is declared', async () => {
    expect(tenGigabytes.length).toBeLessThan(12_000_000);
    for (const [name, declared, code] of [['honnete', 0xffffffff, 'fileTooLarge'], ['courte', 1000, 'fileCorrupt'], ['plausible', 200_000_000, 'fileCorrupt']] as const) {
      const before = process.memoryUsage().rss;
      expect((await refused(fileOf(`${name}.xlsx`, archiveOfPacked('xl/workbook.xml', tenGigabytes, declared)))).problem.code).toBe(code);
      expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
    }
  });

  it('one packed piece named by thousands of parts', async () => {
    const one = archiveOfPacked('xl/workbook.xml', packedZeros(10), 10 * 1024 * 1024);
    const directory = one.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const entry = one.subarray(directory, one.length - 22);
    const many = Buffer.concat([one.subarray(0, directory), ...Array.from({ length: 3000 }, () => entry), one.subarray(one.length - 22)]);
    many.writeUInt16LE(3000, many.length - 22 + 10);
    expect((await refused(fileOf('chevauchee.xlsx', many))).problem.code).toBe('fileTooLarge');
  });

  it('an archive in an archive in an archive', async () => {
    const nested = Array.from({ length: 50 }).reduce<Buffer>((inner, _, i) => storedZip([part(`${i}.zip`, inner)]), xlsx);
    expect((await refused(fileOf('poupees.xlsx', nested))).problem).toEqual({ code: 'fileKindUnknown', details: { format: 'zip' } });
  });
});

describe('entities, from inside and from outside', () => {
  it.each([
    ['milliard.xlsx', withPart(xlsx, SHEET, (xml) => typed(xml, LAUGHS).replace('Dupont SA', '&a20;'))],
    ['styles.xlsx', withPart(xlsx, 'xl/styles.xml', (xml) => typed(xml, LAUGHS))],
    ['passwd.xlsx', withPart(xlsx, SHEET, (xml) => typed(xml, OUTSIDE).replace('Dupont SA', '&a20;'))],
    ['types.xlsx', withPart(xlsx, '[Content_Types].xml', (xml) => typed(xml, PARAMETER))],
    ['milliard.ods', withPart(ods, 'content.xml', (xml) => typed(xml, LAUGHS).replace('Dupont SA', '&a20;'))],
    ['passwd.ods', withPart(ods, 'content.xml', (xml) => typed(xml, OUTSIDE).replace('Dupont SA', '&a20;'))],
    ...[LAUGHS, OUTSIDE, PARAMETER].flatMap((type, i) => [
      [`camt-${i}.xml`, typed(CAMT, type)] as const,
      [`ubl-${i}.xml`, typed(UBL, type)] as const,
      [`cii-${i}.xml`, typed(CII, type)] as const,
      [`ofx-${i}.ofx`, typed(OFX, type)] as const,
    ]),
  ] as const)('refuses %s and reads no other file', async (name, content) => {
    const outcome = await outcomeOf(fileOf(name, content));
    expect(outcome.usable).toBe(false);
    expect(JSON.stringify(outcome)).not.toContain('root:');
  });

  it('refuses elements within each other without end', async () => {
    const deep = `${CAMT.slice(0, CAMT.indexOf('<Id>'))}${'<a>'.repeat(1_000_000)}`;
    expect((await refused(fileOf('profond.xml', deep))).problem.code).toMatch(/^file(?:TooLarge|Corrupt)$/);
    const rows = withPart(xlsx, SHEET, (xml) => xml.replace('<sheetData>', `<sheetData>${'<row>'.repeat(300_000)}`));
    expect((await outcomeOf(fileOf('profond.xlsx', rows))).file.name).toBe('profond.xlsx');
  });
});

describe('what a workbook carries beside its cells', () => {
  const rows = async (bytes: Buffer, name: string) => (await read(fileOf(name, bytes))).records.invoices;

  it('macros are never looked at', async () => {
    const withMacro = storedZip([...partsOf(xlsx), part('xl/vbaProject.bin', 'Auto_Open')]);
    expect(await rows(withMacro, 'macro.xlsm')).toEqual(await rows(xlsx, 'sans.xlsx'));
  });

  it('links to other files are never followed: a formula gives the value it last had', async () => {
    const linked = withPart(xlsx, SHEET, (xml) => xml.replace('<v>1234.56</v>', "<f>'file:///etc/[passwd]Feuil1'!A1</f><v>1234.56</v>"));
    const outside = storedZip([...partsOf(linked), part('xl/externalLinks/externalLink1.xml', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><externalLink/>')]);
    expect(await rows(outside, 'lie.xlsx')).toEqual(await rows(xlsx, 'seul.xlsx'));
  });

  it('a formula without a value is an amount that is missing, not zero', async () => {
    const uncounted = withPart(xlsx, SHEET, (xml) => xml.replace('<v>1234.56</v>', '<f>SUM(A1:A2)</f>'));
    const outcome = await outcomeOf(fileOf('non-calcule.xlsx', uncounted));
    expect(outcome.usable ? outcome.file.records.invoices : []).toEqual([]);
  });
});

describe('an old workbook whose pieces come round to themselves', () => {
  const xls = workbookOf({ Feuil1: [...LIST, ...Array.from({ length: 200 }, (_, i) => [`F${i + 2}`, `Client ${i}`, '31/01/2026', '02/03/2026', i + 1])] }, 'xls');
  const SECTOR = 512;
  const at = (sector: number, offset: number) => (sector + 1) * SECTOR + offset;
  const directory = xls.readInt32LE(48);
  const [stream = 0] = [0, 1, 2, 3].map((i) => at(directory, 128 * i)).filter((entry) => xls.readInt32LE(entry + 120) >= 4096);

  it.each([
    ['chaine.xls', (bytes: Buffer) => bytes.writeInt32LE(bytes.readInt32LE(stream + 116), at(bytes.readInt32LE(76), 4 * bytes.readInt32LE(stream + 116)))],
    ['repertoire.xls', (bytes: Buffer) => bytes.writeInt32LE(directory, at(bytes.readInt32LE(76), 4 * directory))],
    ['dossier.xls', (bytes: Buffer) => bytes.writeInt32LE(0, at(directory, 76))],
    ['table.xls', (bytes: Buffer) => { bytes.writeInt32LE(directory, 68); bytes.writeInt32LE(directory, at(directory, SECTOR - 4)); }],
  ] as const)('refuses %s at once', async (name, damage) => {
    expect((await read(fileOf(`entier-${name}`, xls))).rows).toBe(201);
    const damaged = Buffer.from(xls);
    damage(damaged);
    expect((await refused(fileOf(name, damaged))).problem.code).toBe('fileCorrupt');
  });
});
