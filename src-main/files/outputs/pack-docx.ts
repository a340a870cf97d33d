import { type Document, Packer } from 'docx';
import { CORE_PROPERTIES_PATH, coreProperties } from '../letters/templates/core-properties';
import { fixZipDates } from '../letters/zip-dates';

/** A document of ours as a Word file, with the same bytes each time. */
export async function packDocx(document: Document, title: string, author: string): Promise<Uint8Array> {
  const properties = { path: CORE_PROPERTIES_PATH, data: coreProperties(title, author, 'fr-FR') };
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document, false, [properties]));
  fixZipDates(bytes);
  return bytes;
}
