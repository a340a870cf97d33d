import { type ZipEntry, unpack } from '#main/files/import/zip';
import { FileProblem } from '#main/files/import/file-problem';

export interface Part {
  readonly name: string;
  readonly content: Buffer;
}

/** Parts that say nothing of the cells: pictures, macros, printers, links to other files. */
const USELESS = /^(?:xl\/(?:media|drawings|charts|printersettings|externallinks|activex|embeddings|ctrlprops)\/|xl\/vbaproject|customxml\/|thumbnails\/|pictures\/|configurations2\/|basic\/|docprops\/)/i;
const MARKUP = /\.(?:xml|rels)$/i;

/** Unpacks what an archive says of cells, under our limits. */
export function unpackParts(bytes: Buffer, entries: readonly ZipEntry[]): Part[] {
  const kept = entries.filter((entry) => !USELESS.test(entry.name) && !entry.name.endsWith('/'));
  return kept.map((entry) => {
    const content = unpack(bytes, entry);
    if (MARKUP.test(entry.name)) refuseEntities(content);
    if (entry.name.toLowerCase() === 'meta-inf/manifest.xml' && content.includes('encryption-data')) throw new FileProblem('fileEncrypted');
    return { name: entry.name, content };
  });
}

export const isWorksheet = ({ name }: Part): boolean => name.startsWith('xl/worksheets/') && name.endsWith('.xml');

/** No office program writes a document type; it only serves to make a small file endless or to fetch others. */
function refuseEntities(content: Buffer): void {
  if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY')) throw new FileProblem('fileCorrupt', { reason: 'entities' });
}
