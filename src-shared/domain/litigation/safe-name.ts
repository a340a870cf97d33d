const LONGEST_BASE = 60;
const LONGEST_EXTENSION = 8;
/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file's name in letters without accents, digits, '-' and '.': the same on every system, whatever it was called. No
 * path is left in it. @returns the extension with its dot, '' when there is none
 */
export function safeName(name: string): { readonly base: string; readonly extension: string } {
  const plain = ascii(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
  const dot = plain.lastIndexOf('.');
  const extension = dot > 0 ? plain.slice(dot + 1).toLowerCase().replace(/[^a-z0-9]/g, '') : '';
  const base = trimmed((dot > 0 ? plain.slice(0, dot) : plain).replaceAll('.', '-')).slice(0, LONGEST_BASE);
  const fitting = extension !== '' && extension.length <= LONGEST_EXTENSION ? `.${extension}` : '';
  const safe = trimmed(base);
  return { base: safe === '' || RESERVED.test(safe) ? `document${safe === '' ? '' : `-${safe}`}` : safe, extension: fitting };
}

/** "Société Générale" -> "Societe-Generale". */
const ascii = (text: string): string =>
  text
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.-]+/g, '-');

const trimmed = (text: string): string => text.replace(/-{2,}/g, '-').replace(/^[-.]+|[-.]+$/g, '');
