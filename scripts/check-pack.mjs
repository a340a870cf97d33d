// Checks a litigation pack without anything of the application: node scripts/check-pack.mjs FILE.zip
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** @typedef {Map<string, Buffer>} Parts */

/** A note to the creditor, who takes it out before the file leaves: the archive is sound with or without it. */
const BEFORE_SENDING = '00_A_verifier_avant_envoi.txt';

/** Every file of an archive by its name. @param {Buffer} zip @returns {{ parts: Parts, problems: string[] }} */
function readZip(zip) {
  const problems = [];
  const parts = new Map();
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) return { parts, problems: ['not a zip archive'] };
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < zip.readUInt16LE(end + 10); i++) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const bytes = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    if (crc32(bytes) !== zip.readUInt32LE(at + 16)) problems.push(`${name}: damaged`);
    if (parts.has(name.toLowerCase())) problems.push(`${name}: twice`);
    parts.set(name, bytes);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return { parts, problems };
}

/** Written out here: older versions of Node have none. @param {Buffer} bytes */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

const sha256 = (/** @type {Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex');

const unescaped = (/** @type {string} */ xml) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('&amp;', '&');

/** The words of a Word file, spaces of every kind as one; a paragraph a line. @param {Buffer | undefined} docx */
function wordText(docx) {
  if (docx === undefined) return '';
  const body = readZip(docx).parts.get('word/document.xml')?.toString('utf8') ?? '';
  const lines = [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => unescaped(text ?? '')).join(''));
  return lines.map(plain).join('\n');
}

const plain = (/** @type {string} */ text) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** Rows of cells as text, sheet by sheet in their order. @param {Buffer | undefined} xlsx @returns {string[][][]} */
function readSheets(xlsx) {
  if (xlsx === undefined) return [];
  const { parts } = readZip(xlsx);
  const text = (/** @type {string} */ xml) => [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, words]) => unescaped(words ?? '')).join('');
  const shared = [...(parts.get('xl/sharedStrings.xml')?.toString('utf8') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml]) => text(xml ?? ''));
  const sheets = [...parts.keys()].filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).sort();
  return sheets.map((name) =>
    [...(parts.get(name)?.toString('utf8') ?? '').matchAll(/<row[ >].*?<\/row>|<row[^>]*\/>/gs)].map(([row]) => {
      /** @type {string[]} */
      const cells = [];
      for (const [, attributes = '', inner = ''] of row.matchAll(/<c((?: [^>]*?)?)(?:\/>|>(.*?)<\/c>)/gs)) {
        const column = [...(/ r="([A-Z]+)\d+"/.exec(attributes)?.[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? '';
        cells[column] = / t="s"/.test(attributes) ? (shared[Number(value)] ?? '') : / t="(inlineStr|str)"/.test(attributes) ? text(inner) || unescaped(value) : value;
      }
      return Array.from(cells, (cell) => cell ?? '');
    }),
  );
}

/** "1234.5" -> 123450n with two decimals. @param {string | undefined} number @param {number} decimals */
function exact(number, decimals) {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number ?? '') ?? [];
  if (whole === '' || fraction.length > decimals) throw new Error(`not a number of ${String(decimals)} decimals: ${String(number)}`);
  const value = BigInt(whole + fraction.padEnd(decimals, '0'));
  return sign === '-' ? -value : value;
}

/** Half up. @param {bigint} numerator @param {bigint} denominator */
const rounded = (numerator, denominator) => (2n * numerator + denominator) / (2n * denominator);

/** As on paper: 123456n -> "1 234,56". @param {bigint} cents */
function onPaper(cents) {
  const absolute = cents < 0n ? -cents : cents;
  const euros = String(absolute / 100n).replace(/\B(?=(\d{3})+$)/g, ' ');
  return `${cents < 0n ? '\u2212' : ''}${euros},${String(absolute % 100n).padStart(2, '0')}`;
}

/** @type {{ what: string, found: string, ok: boolean }[]} */
const checks = [];
const check = (/** @type {string} */ what, /** @type {boolean} */ ok, /** @type {string | number | bigint} */ found) => {
  checks.push({ what, ok, found: String(found) });
};

/** @param {Parts} parts */
function checkFiles(parts, /** @type {any} */ manifest) {
  /** @type {{ path: string, size: number, sha256: string }[]} */
  const listed = manifest.files;
  const wrong = listed.filter(({ path, size, sha256: hash }) => parts.get(path)?.length !== size || sha256(parts.get(path) ?? Buffer.alloc(0)) !== hash);
  check('every file of the manifest, its size and hash', wrong.length === 0 && listed.length > 0, wrong.length === 0 ? `${String(listed.length)} files` : wrong.map(({ path }) => path).join(', '));
  const expected = new Set([...listed.map(({ path }) => path), 'manifest.json', 'SHA256SUMS.txt', BEFORE_SENDING]);
  const extra = [...parts.keys()].filter((name) => !expected.has(name));
  check('no other file', extra.length === 0, extra.join(', '));
  const sums = (parts.get('SHA256SUMS.txt')?.toString('utf8') ?? '').split('\n').filter((line) => line !== '');
  const stray = sums.filter((line) => sha256(parts.get(line.slice(66)) ?? Buffer.alloc(0)) !== line.slice(0, 64));
  check('SHA256SUMS.txt says the same', stray.length === 0 && sums.length === parts.size - (parts.has(BEFORE_SENDING) ? 2 : 1), `${String(sums.length)} lines`);
  const unsafe = [...parts.keys()].filter((name) => !/^[A-Za-z0-9._/-]{1,100}$/.test(name) || name.split('/').some((part) => part === '' || /^\.|\.$/.test(part)));
  check('names fit every system', unsafe.length === 0, unsafe.join(', '));
}

function checkExhibits(/** @type {Parts} */ parts, /** @type {any} */ manifest) {
  const list = wordText(parts.get('04_Bordereau_des_pieces.docx'));
  /** @type {{ number: number, sha256: string, files: string[] }[]} */
  const exhibits = manifest.exhibits;
  const gaps = exhibits.filter(({ number }, i) => number !== i + 1);
  check('exhibits numbered without a gap', gaps.length === 0, `${String(exhibits.length)} exhibits`);
  const kept = exhibits.filter(({ files, sha256: hash }) => sha256(parts.get(files[0] ?? '') ?? Buffer.alloc(0)) === hash && files.every((file) => parts.has(file)));
  check('each exhibit as it was kept', kept.length === exhibits.length, `${String(kept.length)} of ${String(exhibits.length)}`);
  const lines = list.split('\n');
  const told = exhibits.filter(({ number, files, sha256: hash }) => lines.includes(`n° ${String(number)}`) && lines.includes((files[0] ?? '').replace('pieces/', '')) && list.includes(hash));
  check('each exhibit in the list', told.length === exhibits.length, `${String(told.length)} of ${String(exhibits.length)}`);
  const folder = [...parts.keys()].filter((name) => name.startsWith('pieces/'));
  const named = new Set(exhibits.flatMap(({ files }) => files));
  check('no exhibit without a number', folder.every((name) => named.has(name)), `${String(folder.length)} files`);
  /** @type {string[]} */
  const missing = manifest.missing;
  check('what lacks is said', missing.every((number) => list.includes(plain(`Facture ${number} : aucun document conservé`))), missing.join(', ') || 'nothing lacks');
}

function checkDebt(/** @type {Parts} */ parts, /** @type {any} */ manifest) {
  const [sums = [], periods = []] = readSheets(parts.get('03_Decompte.xlsx'));
  const head = sums.findIndex(([first]) => first === 'Facture');
  const foot = sums.findIndex(([first], i) => i > head && first === 'Sous-total');
  /** @type {Map<string, bigint>} */
  const interest = new Map();
  for (const [number = '', , , days, base, rate, year] of periods.slice(periods.findIndex(([first]) => first === 'Facture') + 1)) {
    // in parts of 365 × 366 × 10 000 of a cent: nothing is rounded before the sum
    const part = exact(base, 2) * exact(rate, 4) * exact(days, 0) * (exact(year, 0) === 365n ? 366n : 365n);
    interest.set(number, (interest.get(number) ?? 0n) + part);
  }
  let total = 0n;
  let wrong = 0;
  for (const [number = '', , , , principal, accrued, settled, told, indemnity, all] of sums.slice(head + 1, foot)) {
    const cents = rounded(interest.get(number) ?? 0n, 10_000n * 365n * 366n);
    // settled: paid or waived since, written as a deduction
    const owed = cents + exact(settled, 2);
    const sum = exact(principal, 2) + owed + exact(indemnity, 2);
    if (cents !== exact(accrued, 2) || owed !== exact(told, 2) || sum !== exact(all, 2)) wrong += 1;
    total += sum;
  }
  check('interest of each invoice, from its periods', wrong === 0 && foot > head + 1, `${String(foot - head - 1)} invoices, ${String(wrong)} wrong`);
  const deducted = exact(sums[foot + 1]?.at(-1), 2);
  const said = exact(sums[foot + 2]?.at(-1), 2);
  check('total of the breakdown', total + deducted === said && said === BigInt(manifest.debt.totalCents), onPaper(said));
  const papers = [...parts.keys()].filter((name) => /^0[35]_.*\.docx$/.test(name));
  const apart = papers.filter((name) => !wordText(parts.get(name)).includes(onPaper(said)));
  check('the same total on paper', papers.length === 2 && apart.length === 0, papers.join(', '));
}

function checkStatement(/** @type {Parts} */ parts, /** @type {any} */ manifest) {
  const { openingCents, movements, closingCents } = manifest.statement;
  const closing = movements.reduce((/** @type {bigint} */ sum, /** @type {{ amountCents: number }} */ { amountCents }) => sum + BigInt(amountCents), BigInt(openingCents));
  check('statement: opening + entries = closing', closing === BigInt(closingCents), onPaper(closing));
  const text = wordText(parts.get('02_Releve_de_compte.docx'));
  const digits = (/** @type {string} */ words) => words.replace(/[^\d]/g, '');
  check('the closing balance on paper', digits(text).includes(digits(onPaper(closing))), onPaper(closing));
}

function checkChronology(/** @type {Parts} */ parts) {
  const dates = wordText(parts.get('01_Chronologie.docx')).split('\n').flatMap((line) => (/^\d\d\/\d\d\/\d{4}$/.test(line) ? [line.split('/').reverse().join('-')] : []));
  check('chronology in the order of its days', dates.length > 0 && dates.every((date, i) => date >= (dates[i - 1] ?? date)), `${String(dates.length)} lines`);
  const pdfs = [...parts].filter(([name]) => name.endsWith('.pdf') && /^0\d_/.test(name));
  check('each document of ours in Word and PDF', pdfs.length === 5 && pdfs.every(([name, bytes]) => bytes.subarray(0, 5).toString() === '%PDF-' && parts.has(name.replace('.pdf', '.docx'))), `${String(pdfs.length)} PDF`);
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('node scripts/check-pack.mjs FILE.zip');
  process.exit(2);
}
const { parts, problems } = readZip(readFileSync(file));
check('the archive is whole', problems.length === 0, problems.join(', ') || `${String(parts.size)} files`);
try {
  const manifest = JSON.parse(parts.get('manifest.json')?.toString('utf8') ?? 'null');
  checkFiles(parts, manifest);
  checkExhibits(parts, manifest);
  checkDebt(parts, manifest);
  checkStatement(parts, manifest);
  checkChronology(parts);
} catch (error) {
  check('everything can be read', false, error instanceof Error ? error.message : String(error));
}
for (const { what, ok, found } of checks) console.log(`${ok ? 'ok ' : 'NO '} ${what.padEnd(52)} ${found}`);
process.exitCode = checks.every(({ ok }) => ok) ? 0 : 1;
