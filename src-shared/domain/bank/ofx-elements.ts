/** What an OFX file says, in order: groups that open and close, and values. OFX 1 closes no value; OFX 2 is XML. */
export type OfxElement =
  | { readonly type: 'open' | 'close'; readonly name: string; readonly line: number }
  | { readonly type: 'value'; readonly name: string; readonly text: string; readonly line: number };

const TAG = /<(\/?)([A-Za-z][\w.]{0,40})\s*(\/?)>/g;

/**
 * Takes a text apart at its tags, whatever they close or leave open: programs write OFX by hand.
 * A tag followed by text is a value, one followed by another tag a group; no entity is expanded but the five of XML.
 */
export function* ofxElements(text: string): Generator<OfxElement, void> {
  let line = 1;
  let counted = 0;
  const tags = text.matchAll(TAG);
  let current = tags.next();
  while (current.done !== true) {
    const [whole, slash = '', name = '', selfClosed = ''] = current.value;
    const { index } = current.value;
    line += newlines(text, counted, index);
    counted = index;
    current = tags.next();
    const end = current.done === true ? text.length : current.value.index;
    const said = slash === '' ? plainText(text.slice(index + whole.length, end)) : '';
    const upper = name.toUpperCase();
    if (slash !== '' || selfClosed !== '') yield { type: 'close', name: upper, line };
    else if (said === '') yield { type: 'open', name: upper, line };
    else yield { type: 'value', name: upper, text: said, line };
  }
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

const RAW = /<!\[CDATA\[([\s\S]*?)\]\]>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function plainText(text: string): string {
  return text
    .replace(RAW, (_, raw: string) => raw.replaceAll('&', '&amp;'))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/g, (whole, code: string | undefined, name: string | undefined) => (code === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Math.min(Number(code), 0x10ffff))))
    .trim();
}
