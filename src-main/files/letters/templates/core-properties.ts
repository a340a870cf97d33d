/** Where a .docx keeps its title and author. */
export const CORE_PROPERTIES_PATH = 'docProps/core.xml';

/** The document's properties without the dates docx would write: the time of writing would change the letter's hash. */
export function coreProperties(title: string, creator: string, language: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    ``,
    `<dc:language>${language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
