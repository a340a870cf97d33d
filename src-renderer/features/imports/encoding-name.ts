/** How a file's bytes are written, as people who know such things call it. */
const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  'iso-8859-15': 'ISO 8859-15',
  cp850: 'CP850',
  macintosh: 'Mac Roman',
  xlsx: 'Excel',
  xls: 'Excel 97-2003',
  ods: 'OpenDocument',
  pdf: 'PDF',
};

export const encodingName = (encoding: string): string => NAMES[encoding] ?? encoding;
