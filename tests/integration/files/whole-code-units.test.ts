import '#main/files/import/whole-code-units';
import { expect, it } from 'vitest';

const bytes = Buffer.from('é'.repeat(5000), 'utf16le');

it('decodes UTF-16 cut anywhere: by the letter, the last half of one left out', () => {
  for (const [start, length] of [[0, 10], [0, 11], [0, 1], [0, 0]] as const) {
    expect(bytes.toString('utf16le', start, start + length)).toBe('é'.repeat(length >> 1));
  }
  expect(bytes.toString('utf16le', 9990, 20_000)).toBe('é'.repeat(5));
  expect(bytes.subarray(9997).toString('ucs2')).toBe('\ue900');
});

it('survives an odd number of bytes at an odd address', () => {
  // without the module this writes past its memory, which ends the process
  const decoded = Array.from({ length: 2000 }, (_, i) => bytes.toString('utf16le', 1, 1 + 1001 + 16 * (i % 50)));
  expect(decoded.every((text, i) => text === '\ue900'.repeat(500 + 8 * (i % 50)))).toBe(true);
});
