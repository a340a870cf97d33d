import { readParts } from '#main/files/letters/engine/package';
import { packPart, writeParts } from '#main/files/zip-writer';

const BODY = 'word/document.xml';

/** A letter's file made by nothing but putting a finished document.xml into the template's archive, the other parts copied as they are packed. */
export function swapDocument(template: Buffer): (documentXml: string) => Buffer {
  const parts = readParts(template).map(({ part }) => part);
  return (documentXml) => writeParts(parts.map((part) => (part.name === BODY ? packPart(BODY, Buffer.from(documentXml, 'utf8')) : part)));
}

export function documentXmlOf(letter: Uint8Array): string {
  const body = readParts(Buffer.from(letter)).find(({ part }) => part.name === BODY);
  if (body === undefined) throw new Error('a letter without a body');
  return body.content().toString('utf8');
}
