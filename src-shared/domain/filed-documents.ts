/** The largest file that goes into a dossier: it is kept whole in the books. */
export const LARGEST_FILED_MEGABYTES = 25;

/** What the system's programs may be asked to open: documents and pictures, nothing that runs by being opened. */
const OPENABLE: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  rtf: 'application/rtf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  tif: 'image/tiff',
  tiff: 'image/tiff',
};

/** Kinds of file that an import may want as well: the user is asked which. */
const ALSO_IMPORTED = new Set(['xlsx', 'xls', 'ods', 'pdf']);

export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

export const mimeOf = (name: string): string => OPENABLE[extensionOf(name)] ?? 'application/octet-stream';

/** Whether a copy may be opened; of anything else a copy is saved. */
export const isOpenable = (name: string): boolean => Object.hasOwn(OPENABLE, extensionOf(name));

/** What a file dropped on a dossier is for: 'file' it there, 'import' it, or 'either', to be asked. */
export function dropPurpose(name: string): 'file' | 'import' | 'either' {
  const extension = extensionOf(name);
  if (ALSO_IMPORTED.has(extension)) return 'either';
  return isOpenable(name) ? 'file' : 'import';
}
