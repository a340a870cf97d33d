import iconv from 'iconv-lite';

const DECLARATIONS = [/^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i, /^\s*OFXHEADER[\s\S]{0,400}?\bCHARSET:\s*([\w-]{1,20})/i, /^\s*<[\s\S]{0,900}?<meta\b[^>]{0,200}\bcharset\s*=\s*["']?([\w.:-]{1,40})/i];
const WINDOWS = new Set(['1252', 'cp1252', 'windows-1252', 'iso-8859-1', '8859-1', 'latin1', 'latin-1', 'us-ascii', 'ascii']);

/** The encoding in which a text says it is written, when XML, OFX or a page says so and we know it; else null. */
export function declaredEncoding(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, 1000);
  for (const declaration of DECLARATIONS) {
    const name = declaration.exec(start)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    // the one holds all the letters of the others, where they have them
    if (WINDOWS.has(name)) return 'windows-1252';
    if (!/^utf|^ucs/.test(name) && iconv.encodingExists(name)) return name;
  }
  return null;
}
