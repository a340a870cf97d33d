import PizZip from 'pizzip';
import { readParts } from '#main/files/letters/engine/package';

const BODY = 'word/document.xml';

/** A letter's file made by nothing but putting a finished document.xml into the template's archive, as a plain program does: the archive opened once, all its parts deflated as it is written. */
export function swapDocument(template: Buffer): (documentXml: string) => Buffer {
  const zip = new PizZip(template);
  return (documentXml) => {
    zip.file(BODY, documentXml);
    return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
}

export function documentXmlOf(letter: Uint8Array): string {
  const body = readParts(Buffer.from(letter)).find(({ part }) => part.name === BODY);
  if (body === undefined) throw new Error('a letter without a body');
  return body.content().toString('utf8');
}
