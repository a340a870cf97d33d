/** Names of the characters 160 to 255, in order, as HTML has them. */
const LATIN_1 = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo ' +
  'frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute ' +
  'Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave ' +
  'iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');
const OTHERS: readonly (readonly [string, string])[] = [['euro', '€'], ['oelig', 'œ'], ['OElig', 'Œ'], ['rsquo', '’'], ['lsquo', '‘'], ['rdquo', '”'], ['ldquo', '“'], ['ndash', '–'], ['mdash', '—'], ['hellip', '…'], ['minus', '\u2212'], ['apos', '’']];
const NAMED = new Map<string, string>([...LATIN_1.map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const), ...OTHERS]);
/** Those that stand for markup are left to who reads it. */
const MARKUP = new Set(['<', '>', '&', '"']);

/** "Num&eacute;ro", "1&nbsp;234,56&#8364;" as they are read. An entity that nobody knows stays as it is. */
export function decodeEntities(html: string): string {
  return html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi, (all: string, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? all;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const character = code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
    return MARKUP.has(character) ? all : character;
  });
}
