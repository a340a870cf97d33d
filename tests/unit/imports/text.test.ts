import iconv from 'iconv-lite';
import { describe, expect, it, test } from 'vitest';
import { findDelimiter, separatorLine } from '#main/files/import/delimiter';
import { readDelimited } from '#main/files/import/delimited-text';
import { decodeText } from '#main/files/import/text-encoding';

const TEXT = 'N° facture;Échéance;Libellé;Montant\r\nF1;31/01/2026;Réglé à Évry, ça va;1 234,56\r\n'.repeat(3);

describe('decodeText', () => {
  test.each([
    ['utf-8', TEXT],
    ['windows-1252', TEXT],
    ['windows-1252', `${TEXT}Cœur d’Œillet;12,00 €`],
    ['iso-8859-15', `${TEXT}Cœur;12,00 €`],
    ['cp850', TEXT],
    ['macintosh', TEXT],
    ['utf-16le', TEXT],
    ['utf-16be', TEXT],
  ])('finds %s', (encoding, text) => {
    const bytes = iconv.encode(text, encoding, { addBOM: false });
    expect(decodeText(bytes, null)).toEqual({ text, encoding });
  });

  it('obeys marks, then the user', () => {
    expect(decodeText(Buffer.from('\ufeffé;è'), null)).toEqual({ text: 'é;è', encoding: 'utf-8-bom' });
    expect(decodeText(iconv.encode('é;è', 'utf-16le', { addBOM: true }), null)).toEqual({ text: 'é;è', encoding: 'utf-16le' });
    expect(decodeText(Buffer.from([0x82]), 'cp850').text).toBe('é');
  });

  it('refuses what is no text, and encodings that do not exist', () => {
    expect(() => decodeText(Buffer.from([0x41, 0, 0, 0, 0x42, 3, 1, 2]), null)).toThrow('fileKindUnknown');
    expect(() => decodeText(Buffer.from('a'), 'klingon')).toThrow('mappingInvalid');
  });
});

describe('findDelimiter', () => {
  test.each([
    [';', 'a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5'],
    [',', 'a,b,c\n1.5,"2;5",3'],
    ['\t', 'a\tb\n1,5\t2,5'],
    ['|', 'a|b\n1;2|3'],
    [';', 'Liste, au 1er mai, de tout\n\nNom;Montant\nDupont, et fils;1,5\nDurand, et fils;2,5'],
  ])('finds %j', (delimiter, text) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it('reads Excel’s own line', () => {
    expect(separatorLine('sep=|\r\na;b')).toEqual({ delimiter: '|', length: 7 });
    expect(separatorLine('séparé;b')).toBeNull();
  });
});

describe('readDelimited', () => {
  const read = (text: string) => {
    const { table } = readDelimited(text, null);
    return Array.from({ length: table.length }, (_, index) => [table.lineOf(index), ...table.row(index)]);
  };

  it('counts lines as a text editor does, over quoted line ends and Excel’s line', () => {
    expect(read('sep=;\r\na;b\r\n"x\r\ny";1\r\nz;2')).toEqual([[2, 'a', 'b'], [3, 'x\r\ny', '1'], [5, 'z', '2']]);
  });

  test.each(['\n', '\r\n', '\r', '\r\r\n'])('cuts lines ended by %j', (end) => {
    expect(read(['a;b', 'c;d'].join(end))).toEqual([[1, 'a', 'b'], [2, 'c', 'd']]);
  });

  it('cuts lines that end in different ways', () => {
    expect(read('a;b\r\nc;d\ne;f\rg;h').map(([, first]) => first)).toEqual(['a', 'c', 'e', 'g']);
  });

  it('does not let a lone quote swallow the lines after it', () => {
    expect(read('a;b\n"c;1\n"d";2\ne;3').map(([line, first]) => [line, first])).toEqual([[1, 'a'], [2, '"c'], [3, 'd'], [4, 'e']]);
  });
});
