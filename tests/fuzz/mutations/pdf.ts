import { deflateSync, inflateSync } from 'node:zlib';
import type { Random } from '../../../bench/sources/random';
import { BYTE_MUTATIONS } from './bytes';
import { MARKUP_MUTATIONS } from './markup';
import { type Mutation, oneOf, replaced } from './mutation';
import { someMatches } from './text';

interface Stream {
  readonly from: number;
  readonly to: number;
  readonly content: Buffer;
}

/** Streams that unpack: the XML of an e-invoice is in one of them. */
function streamsOf(bytes: Buffer): Stream[] {
  const streams: Stream[] = [];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    const from = at + 7;
    const to = bytes.indexOf('endstream', from);
    if (to < 0) break;
    try {
      streams.push({ from, to, content: inflateSync(bytes.subarray(from, to)) });
    } catch {
      // packed otherwise, or not at all
    }
  }
  return streams;
}

function withOneStreamChanged(bytes: Buffer, random: Random, other: Buffer): Buffer {
  const streams = streamsOf(bytes);
  const markup = streams.filter(({ content }) => content.includes('<'));
  if (streams.length === 0) return oneOf(BYTE_MUTATIONS, random)(bytes, random, other);
  const { from, to, content } = oneOf(markup.length > 0 && random.below(6) > 0 ? markup : streams, random);
  return replaced(bytes, from, to, deflateSync(oneOf(content.includes('<') ? MARKUP_MUTATIONS : BYTE_MUTATIONS, random)(content, random, other)));
}

/** Mutations of PDF: their streams, and the words between them. */
export const PDF_MUTATIONS: readonly Mutation[] = [
  withOneStreamChanged,
  withOneStreamChanged,
  (bytes, random) =>
    Buffer.from(
      someMatches(bytes.toString('latin1'), /\d+ 0 R|\/[A-Z]\w+|\d+ 0 obj|xref|trailer/g, random, (word) => oneOf(['1 0 R', '999999 0 R', '/Encrypt', '/Length', '', word.toLowerCase()], random)),
      'latin1',
    ),
];
