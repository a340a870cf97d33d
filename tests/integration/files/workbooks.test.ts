import { deflateRawSync } from 'node:zlib';
import { utils } from '@e965/xlsx';
import { describe, expect, it, test } from 'vitest';
import { unpack, zipEntries } from '#main/files/import/zip';
import { storedZip } from '#main/files/zip-writer';
import { fileOf, read, refused, temporaryFolder, workbookOf } from './files';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const HEADER = ['N° facture', 'Client', 'Date facture', 'Échéance', 'Montant TTC'];
const ROWS = [
  ['Situation au 31 mai'],
  [],
  HEADER,
  ['F1', 'Dupont SA', day('2026-01-31'), day('2026-03-02'), 1234.56],
  ['F2', 'Durand SA', '28/02/2026', '30/03/2026', '1 000,10'],
];

describe('workbooks', () => {
  test.each(['xlsx', 'xlsb', 'xls', 'ods'] as const)('reads dates, numbers and text of an %s file, whatever its name', async (bookType) => {
    const file = await read(fileOf(`factures-${bookType}.csv`, workbookOf({ Feuil1: ROWS }, bookType)));
    expect(file).toMatchObject({ kind: 'invoices', encoding: bookType, sheets: ['Feuil1'], rows: 2, rejected: [], mapping: { sheet: 'Feuil1', headerRow: 3 } });
    expect(file.records.invoices.map(({ row, number, issueDate, dueDate, amountCents }) => [row, number, issueDate, dueDate, amountCents])).toEqual([
      [4, 'F1', '2026-01-31', '2026-03-02', 123456],
      [5, 'F2', '2026-02-28', '2026-03-30', 100010],
    ]);
    expect(file.sample[0]).toEqual({ row: 4, rejected: false, values: { invoiceNumber: 'F1', clientName: 'Dupont SA', issueDate: '2026-01-31', dueDate: '2026-03-02', amount: 123456 } });
  });

  it('keeps the row numbers of a sheet that starts lower down', async () => {
    const sheet = utils.aoa_to_sheet([], {});
    utils.sheet_add_aoa(sheet, [HEADER, ['F1', 'Dupont SA', '31/02/2026', '', 1]], { origin: 'C11' });
    expect((await read(fileOf('bas.xlsx', workbookOf({ Feuil1: sheet })))).rejected).toEqual([{ row: 12, column: 'Date facture', code: 'impossibleDate', value: '31/02/2026' }]);
  });

  it('chooses the sheet that is a list, unless told which', async () => {
    const path = fileOf('feuilles.xlsx', workbookOf({ Notice: [['Lisez-moi']], Factures: ROWS, Clients: [['Code client', 'Nom', 'Ville'], ['C1', 'Dupont SA', 'Paris']] }));
    const chosen = await read(path);
    expect(chosen.mapping.sheet).toBe('Factures');
    expect(chosen.warnings).toContainEqual({ row: 0, column: null, code: 'otherSheetNotRead', value: 'Clients' });
    expect(await read(path, { sheet: 'Clients' })).toMatchObject({ kind: 'clients', sheets: ['Notice', 'Factures', 'Clients'] });
    expect((await refused(path, { sheet: 'Autre' })).problem).toEqual({ code: 'sheetNotFound', details: { sheet: 'Autre', sheets: ['Notice', 'Factures', 'Clients'] } });
  });

  it('shows the errors and the codes of cells as Excel does', async () => {
    const sheet = utils.aoa_to_sheet([[...HEADER, 'Code client'], [611365, 'Dupont SA', '31/01/2026', '', 1, 12345678901234]]);
    sheet['E2'] = { t: 'e', v: 42 };
    sheet['A2'] = { t: 'n', v: 611365, z: '0000000000' };
    utils.sheet_add_aoa(sheet, [[42, 'Dupont SA', '31/01/2026', '', 0.1 + 0.2, 7]], { origin: 'A3' });
    const file = await read(fileOf('erreurs.xlsx', workbookOf({ Feuil1: sheet })));
    expect(file.rejected).toEqual([{ row: 2, column: 'Montant TTC', code: 'notAnAmount', value: '#N/A' }]);
    expect(file.sample[0]?.values).toMatchObject({ invoiceNumber: '0000611365', clientCode: '12345678901234' });
    expect(file.records.invoices[0]).toMatchObject({ number: '42', amountCents: 30 });
  });
});

describe('archives that are no honest workbook', () => {
  const part = (name: string, content: string | Buffer) => ({ name, content: Buffer.from(content) });
  const honest = () => {
    const bytes = workbookOf({ Feuil1: ROWS });
    return zipEntries(bytes).map((entry) => ({ name: entry.name, content: unpack(bytes, entry) }));
  };

  it('reads one stored and not packed', async () => {
    expect((await read(fileOf('stocke.xlsx', storedZip(honest())))).rows).toBe(2);
  });

  it('refuses entities, external or not', async () => {
    const parts = honest().map((one) => (one.name === 'xl/workbook.xml' ? part(one.name, `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${one.content.toString()}`) : one));
    expect((await refused(fileOf('xxe.xlsx', storedZip(parts)))).problem.code).toBe('fileCorrupt');
  });

  it('refuses a bomb by what it declares, and one that lies about it', async () => {
    const zeros = packedPart('xl/workbook.xml', 80 * 1024 * 1024, null);
    expect((await refused(fileOf('bombe.xlsx', zeros))).problem.code).toBe('fileTooLarge');
    expect((await refused(fileOf('menteuse.xlsx', packedPart('xl/workbook.xml', 80 * 1024 * 1024, 1000)))).problem.code).toBe('fileCorrupt');
  });

  it.each(['A9999999', 'XFE1'])('refuses a cell beyond the last one, %s: the emptiness before it has no end', async (cell) => {
    const parts = honest().map((one) => (one.name.startsWith('xl/worksheets/') ? part(one.name, one.content.toString().replaceAll('"A5"', `"${cell}"`)) : one));
    expect((await refused(fileOf('lointaine.xlsx', storedZip(parts)))).problem.code).toBe('fileCorrupt');
  });

  it('refuses a truncated or altered archive', async () => {
    const bytes = workbookOf({ Feuil1: ROWS });
    expect((await refused(fileOf('coupe.xlsx', bytes.subarray(0, bytes.length - 200)))).problem.code).toBe('fileCorrupt');
    const altered = Buffer.from(bytes);
    const sheet = zipEntries(bytes).find((entry) => entry.name.startsWith('xl/worksheets/'));
    const at = (sheet?.offset ?? 0) + 80;
    altered.writeUInt8((altered[at] ?? 0) ^ 0xff, at);
    expect((await refused(fileOf('altere.xlsx', altered))).problem.code).toBe('fileCorrupt');
  });

  it('tells other archives apart', async () => {
    expect((await refused(fileOf('lettre.xlsx', storedZip([part('word/document.xml', '<a/>')])))).problem).toEqual({ code: 'fileKindUnknown', details: { format: 'docx' } });
    expect((await refused(fileOf('photos.xlsx', storedZip([part('a.jpg', 'x')])))).problem).toEqual({ code: 'fileKindUnknown', details: { format: 'zip' } });
  });

  /** An archive of one part of zeros; `declared` is the size it claims. */
  function packedPart(name: string, size: number, declared: number | null): Buffer {
    const bytes = storedZip([part(name, deflateRawSync(Buffer.alloc(size)))]);
    const directory = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt16LE(8, directory + 10);
    bytes.writeUInt32LE(declared ?? size, directory + 24);
    return bytes;
  }
});

describe('files that are no table', () => {
  test.each<readonly [name: string, content: string | Buffer, code: string, details: object]>([
    ['vide.csv', '', 'fileEmpty', {}],
    ['blancs.csv', '\r\n;;;\r\n', 'fileEmpty', {}],
    ['facture.csv', '%PDF-1.7\n...', 'fileCorrupt', {}],
    ['binaire.csv', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)), 'fileKindUnknown', { format: 'binary' }],
    ['page.xls', '<html><body><p>1</p></body></html>', 'fileKindUnknown', { format: 'html' }],
    ['facture.xml', '<?xml version="1.0"?><Invoice/>', 'xmlUnknown', { kind: 'other', root: 'Invoice' }],
    ['releve.csv', 'OFXHEADER:100\nDATA:OFXSGML', 'bankStatementMalformed', { reason: 'noStatement', line: 0 }],
    ['lettre.txt', 'Cher Monsieur,\nje vous écris.\n', 'headerNotFound', {}],
  ])('refuses %s', async (name, content, code, details) => {
    expect((await refused(fileOf(name, content))).problem).toEqual({ code, details });
  });

  it('refuses a folder and a file that is gone', async () => {
    expect((await refused(temporaryFolder())).problem.code).toBe('fileIsDirectory');
    expect(await refused('/nulle/part.csv')).toMatchObject({ name: 'part.csv', sha256: null, problem: { code: 'fileNotFound' } });
  });

  it('still shows the columns of a table it does not understand', async () => {
    const file = await refused(fileOf('sans-date.csv', 'client_nom;feature_id;montant_factture\nAlpha Beta;F1;10\n'));
    expect(file).toMatchObject({
      problem: { code: 'columnsMissing' },
      mapping: { kind: 'invoices', headerRow: 1, encoding: 'utf-8', delimiter: ';' },
      columns: [
        { header: 'client_nom', field: 'clientName', samples: ['Alpha Beta'] },
        { header: 'feature_id', field: 'invoiceNumber', samples: ['F1'] },
        { header: 'montant_factture', field: 'amount', samples: ['10'] },
      ],
    });
  });
});
