import { inflateRawSync } from 'node:zlib';

/** The text of a Word file, read back without the library that wrote it. */
export interface DocxText {
  /** Every part of the package by its path, as text. */
  readonly parts: ReadonlyMap<string, string>;
  readonly paragraphs: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export function readDocx(bytes: Uint8Array): DocxText {
  const parts = unzip(Buffer.from(bytes));
  const body = parts.get('word/document.xml') ?? '';
  return {
    parts,
    paragraphs: matches(body, /<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs).map(textOf),
    // Those that hold no other one.
    tables: matches(body, /<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gs).map((table) => rowsOf(table).map((row) => matches(row, /<w:tc>.*?<\/w:tc>/gs).map(textOf))),
  };
}

export const rowsOf = (table: string): string[] => matches(table, /<w:tr>.*?<\/w:tr>/gs);

export const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[0]);

function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>/g)].map((match) => match[1] ?? (match[0] === '<w:br/>' ? '\n' : '\t'));
  return texts.join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

/** Follows the central directory, as Word does. */
function unzip(zip: Buffer): Map<string, string> {
  const end = zip.length - 22;
  const parts = new Map<string, string>();
  let entry = zip.readUInt32LE(end + 16);
  for (let i = 0; i < zip.readUInt16LE(end + 10); i++) {
    const nameLength = zip.readUInt16LE(entry + 28);
    const local = zip.readUInt32LE(entry + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(entry + 20));
    const name = zip.toString('utf8', entry + 46, entry + 46 + nameLength);
    parts.set(name, (zip.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    entry += 46 + nameLength + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return parts;
}
