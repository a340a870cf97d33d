import iconv from 'iconv-lite';
import type { Random } from '../../../bench/sources/random';
import { HOSTILE_CELLS } from './hostile-cells';
import { type Mutation, oneOf } from './mutation';

const SEPARATORS = [';', '\t', ',', '|'] as const;
const LINE_ENDS = ['\n', '\r\n', '\r', '\r\r\n', '\n\n', '\u2028', '\u0085'] as const;
const ENCODINGS = ['utf16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'cp850', 'macintosh', 'utf-7', 'utf-32le'] as const;

/** A mutation of text, on bytes taken one for one as characters: nothing is lost of what they are. */
const onText = (change: (text: string, random: Random, other: string) => string): Mutation => (bytes, random, other) =>
  Buffer.from(change(bytes.toString('latin1'), random, other.toString('latin1')), 'latin1');

const onLines = (change: (lines: string[], random: Random, other: readonly string[]) => string[]): Mutation =>
  onText((text, random, other) => change(text.split('\n'), random, other.split('\n')).join('\n'));

/** A cell as bytes of the file, one for one. */
const asBytes = (cell: string): string => Buffer.from(cell, 'utf8').toString('latin1');

export const hostileCell = (random: Random): string => asBytes(oneOf(HOSTILE_CELLS, random));

/** The text with some of what matches changed. */
export function someMatches(text: string, pattern: RegExp, random: Random, change: (match: string) => string): string {
  const count = text.match(pattern)?.length ?? 0;
  const share = count === 0 ? 0 : (1 + random.below(5)) / count;
  return text.replace(pattern, (match) => (random.next() < share ? change(match) : match));
}

function swapped(lines: string[], random: Random): string[] {
  const a = random.below(lines.length);
  const b = random.below(lines.length);
  [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  return lines;
}

/** Mutations of lines, cells, separators and encodings. */
export const TEXT_MUTATIONS: readonly Mutation[] = [
  onLines((lines, random) => lines.toSpliced(random.below(lines.length), 1 + random.below(3))),
  onLines((lines, random) => lines.toSpliced(random.below(lines.length), 0, ...Array.from({ length: 1 + random.below(30) }, () => oneOf(lines, random)))),
  onLines((lines, random, other) => lines.toSpliced(random.below(lines.length), 0, ...other.slice(0, 1 + random.below(10)))),
  onLines(swapped),
  onLines((lines, random) => lines.map((line) => (random.below(8) === 0 ? line.slice(0, random.below(line.length + 1)) : line))),
  onLines((lines, random) => lines.toSpliced(random.below(2), 0, ...Array.from({ length: random.below(40) }, () => ''))),
  onText((text, random) => someMatches(text, /[^;\t,|\r\n]+/g, random, () => hostileCell(random))),
  onText((text, random) => someMatches(text, /-?\d[\d .,]*\d/g, random, () => hostileCell(random))),
  onText((text, random) => someMatches(text, /-?\d+[.,]\d\d/g, random, (amount) => oneOf([`-${amount}`, amount.replace(/[.,]/, ''), `${amount}0`, amount.replace('.', ',').replace(',', '.'), `${amount}${amount}`], random))),
  onText((text, random) => someMatches(text, /\d{4}-?\d\d-?\d\d|\d\d[/.]\d\d[/.]\d{2,4}/g, random, () => oneOf(['31/02/2026', '2026-02-30', '20260231', '00000000', '99999999', '1/1/1', '', '2026-11-21', '12/12/2612'], random))),
  onText((text, random) => someMatches(text, /[;\t,|]/g, random, () => oneOf(['', ';', '\t', ',', '|', '";"', '""', '"'], random))),
  onText((text, random) => text.replaceAll(oneOf(SEPARATORS, random), oneOf(SEPARATORS, random))),
  onText((text, random) => text.replaceAll(/\r?\n/g, () => oneOf(LINE_ENDS, random))),
  onText((text, random) => text.replaceAll(/\r?\n/g, oneOf(LINE_ENDS, random))),
  onText((text, random) => text.replaceAll(/\r?\n/g, '').slice(0, 20_000 + random.below(20_000))),
  onText((text, random) => someMatches(text, /["']/g, random, () => oneOf(['', '"', '""', "'"], random))),
  onText((text, random) => `${text.slice(0, random.below(text.length + 1))}"${text.slice(random.below(text.length + 1))}`),
  onText((text, random) => someMatches(text, /\n/g, random, () => `\n${';'.repeat(1 + random.below(400))}\n`)),
  onText((text, random) => `\n${oneOf(['sep=;', 'sep=\t', 'sep=\\', 'SEP=,', asBytes('\ufeff')], random)}\r\n${text}`.slice(random.below(2))),
  (bytes, random) => iconv.encode(bytes.toString('utf8'), oneOf(ENCODINGS, random), { addBOM: random.below(2) === 0 }),
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
];
