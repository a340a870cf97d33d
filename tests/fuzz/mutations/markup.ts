import type { Random } from '../../../bench/sources/random';
import { type Mutation, oneOf } from './mutation';
import { hostileCell, someMatches } from './text';

const LAUGHS = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, i) => `<!ENTITY ${'abcdefghijklm'[i + 1] ?? ''} "${`&${'abcdefghijklm'[i] ?? ''};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY % b SYSTEM "http://127.0.0.1:9/x.dtd">%b;]>';

const onMarkup = (change: (text: string, random: Random, other: string) => string): Mutation => (bytes, random, other) =>
  Buffer.from(change(bytes.toString('latin1'), random, other.toString('latin1')), 'latin1');

const TAG = /<[^>]*>/g;

/** After the declaration, where a document type stands. */
const withType = (text: string, type: string): string => text.replace(/^(\s*<\?xml[^>]*\?>)?/, (head) => head + type);

/** Mutations of XML and SGML. */
export const MARKUP_MUTATIONS: readonly Mutation[] = [
  onMarkup((text, random) => someMatches(text, TAG, random, () => '')),
  onMarkup((text, random) => someMatches(text, TAG, random, (tag) => tag + tag)),
  onMarkup((text, random) => someMatches(text, TAG, random, (tag) => tag.replace('<', '</'))),
  onMarkup((text, random) => someMatches(text, TAG, random, (tag) => tag.replace(/\w+/, (name) => oneOf([name.toLowerCase(), `x:${name}`, `${name}${name}`, 'a'.repeat(3000), ''], random)))),
  onMarkup((text, random) => someMatches(text, />[^<]+</g, random, () => `>${hostileCell(random)}<`)),
  onMarkup((text, random) => someMatches(text, />[^<]+</g, random, () => `>${hostileCell(random).replaceAll(/[<&]/g, '')}<`)),
  onMarkup((text, random) => someMatches(text, /"[^"<]*"/g, random, () => `"${hostileCell(random).replaceAll(/["<&]/g, '')}"`)),
  onMarkup((text, random) => someMatches(text, />[^<]+</g, random, () => `>${oneOf(['&a;', '&lol;', '&#0;', '&#x110000;', '&#xD800;', '<![CDATA[12,34]]>', '<![CDATA[', '<!--', '<?x', ']]>', '&'], random)}<`)),
  onMarkup((text) => withType(text, LAUGHS).replace(/>[^<]+</, '>&m;<')),
  onMarkup((text) => withType(text, OUTSIDE).replace(/>[^<]+</, '>&a;<')),
  onMarkup((text, random) => someMatches(text, />[^<]+</g, random, (inner) => `>${'<a>'.repeat(200 + random.below(20_000))}${inner.slice(1)}`)),
  onMarkup((text, random) => someMatches(text, /<\w+/g, random, (start) => `${start} x="${'y'.repeat(1 + random.below(200_000))}"`)),
  onMarkup((text, random) => someMatches(text, /<\w+/g, random, (start) => start + Array.from({ length: random.below(3000) }, (_, i) => ` a${i}="1"`).join(''))),
  onMarkup((text, random) => text.replace(/encoding="[^"]*"/, `encoding="${oneOf(['UTF-16', 'ISO-8859-1', 'cp037', 'x', ''], random)}"`)),
  onMarkup((text, random) => text.replaceAll(/xmlns(:\w+)?="[^"]*"/g, (all) => (random.below(2) === 0 ? '' : all.replace(/\d+/, '999')))),
  onMarkup((text, random) => {
    const element = /<(\w+)[^>]*>[^<]*<\/\1>/g;
    return someMatches(text, element, random, (one) => one.repeat(1 + random.below(300)));
  }),
];
