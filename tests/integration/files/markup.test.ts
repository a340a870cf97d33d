import iconv from 'iconv-lite';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it, test } from 'vitest';
import { fileOf, read, refused } from './files';

const HEADERS = ['N° facture', 'Client', 'Date facture', 'Échéance', 'Montant TTC'];
const ROWS = [['F1', 'Dupont & fils', '31/01/2026', '02/03/2026', '1 234,56'], ['F2', 'Hôtel Morel', '05/02/2026', '07/03/2026', '12,00 €']];
const rowOf = (cells: readonly string[], tag = 'td') => `<tr>${cells.map((cell) => `<${tag}>${cell.replaceAll('&', '&amp;').replaceAll(' ', '&nbsp;')}</${tag}>`).join('')}</tr>`;
const table = (rows = ROWS) => `<table border=1>${rowOf(HEADERS, 'th')}${rows.map((row) => rowOf(row)).join('\n')}</table>`;
const expected = [['F1', '2026-01-31', '2026-03-02', 123456], ['F2', '2026-02-05', '2026-03-07', 1200]];

async function invoicesOf(name: string, content: string | Buffer) {
  const file = await read(fileOf(name, content));
  expect([file.kind, file.rejected]).toEqual(['invoices', []]);
  expect(file.records.clients.map((client) => client.code || client.name)).toEqual(['Dupont & fils', 'Hôtel Morel']);
  return file.records.invoices.map(({ number, issueDate, dueDate, amountCents }) => [number, issueDate, dueDate, amountCents]);
}

describe('a page that calls itself a workbook', () => {
  test.each([
    ['bare', table()],
    ['of Excel', `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8><style>td{mso-number-format:"0"}</style></head><body>${table()}</body></html>`],
    ['with a prologue', `<?xml version="1.0"?>\n<!-- généré -->\n<!DOCTYPE html>\n<html><body>${table()}</body></html>`],
    ['with scripts and pictures', `<html><body><script>document.write("<table>")</script><img src="http://example.test/a.png">${table()}</body></html>`],
  ])('%s is read by its text, in French', async (_name, html) => {
    expect(await invoicesOf('export.xls', html)).toEqual(expected);
  });

  it('is read in the encoding it declares, and with its entities', async () => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15"></head>${table()}</html>`.replace('N°', 'N&deg;').replace('Éch', '&Eacute;ch').replace('€', '&euro;');
    expect(await invoicesOf('latin.xls', iconv.encode(html, 'iso-8859-15'))).toEqual(expected);
  });

  it('gives a group its client, and rows their merged cells', async () => {
    const html = `<table><tr><td colspan=3>Client : C1 - Dupont</td></tr><tr><th>N° facture</th><th>Date</th><th>Montant TTC</th></tr><tr><td colspan=3>Client : C1 - Dupont</td></tr><tr><td>F1</td><td>31/01/2026</td><td>10,00</td></tr></table>`;
    const file = await read(fileOf('groupe.xls', html));
    expect(file.records).toMatchObject({ clients: [{ code: 'C1', name: 'Dupont' }], invoices: [{ number: 'F1', amountCents: 1000 }] });
  });

  it('is refused when it holds no table', async () => {
    expect((await refused(fileOf('page.xls', '<html><body>Session expirée</body></html>'))).problem).toEqual({ code: 'fileKindUnknown', details: { format: 'html' } });
  });

  it('cannot be made endless by a span', async () => {
    const trap = table().replace('<td>F1', '<td colspan="2000000000" rowspan=1000000000>x</td></tr><tr><td>F1');
    expect((await read(fileOf('piege.xls', trap))).records.invoices).toHaveLength(2);
  });
});

describe('a workbook of Excel 2003, in XML', () => {
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const sheet = utils.aoa_to_sheet([HEADERS, ['F1', 'Dupont & fils', day('2026-01-31'), day('2026-03-02'), 1234.56], ['F2', 'Hôtel Morel', '05/02/2026', '07/03/2026', '12,00 €']], { UTC: true, cellDates: true });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Factures');
  const xml = String(write(book, { type: 'string', bookType: 'xlml' }));

  it('gives its numbers, its dates and its text', async () => {
    expect(await invoicesOf('export.xls', xml)).toEqual(expected);
  });

  it('is refused with a document type', async () => {
    const hostile = xml.replace(/^<\?xml[^>]*\?>/, '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>');
    expect((await refused(fileOf('xxe.xls', hostile))).problem.code).toBe('fileCorrupt');
  });
});
