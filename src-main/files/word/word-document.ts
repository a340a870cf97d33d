import type { PdfBlock, PdfSection } from '#main/files/pdf/model';
import { allAt, firstAt, type XmlElement } from '#shared/domain/xml/element';
import { blocksOf, type WordPart } from './word-blocks';
import { openWordPackage, type WordPackage } from './word-package';
import { points, wordStyles } from './word-styles';

const DOCUMENT = 'word/document.xml';
/** A4, in twips; and what Word starts from. */
const A4 = { w: '11906', h: '16838' } as const;
const MARGIN = '1440';

/**
 * A Word letter as pages to print: its paragraphs, tables, pictures, header and footer. Of what users may add in Word,
 * text boxes and columns are not followed.
 * @throws FileProblem when the file is damaged
 */
export function readWordDocument(bytes: Uint8Array): PdfSection {
  const file = openWordPackage(bytes);
  const styles = wordStyles(file.xml('word/styles.xml'));
  const body = firstIn(file, DOCUMENT, 'body');
  const section = body === null ? null : firstAt(body, 'sectPr');
  const size = (name: 'w' | 'h'): number => points(attribute(section, 'pgSz', name) ?? A4[name]);
  const margin = (name: string): number => Math.abs(points(attribute(section, 'pgMar', name) ?? MARGIN));
  const partOf = (name: string): WordPart => ({ name, file, styles });
  return {
    width: size('w'),
    height: size('h'),
    margins: { top: margin('top'), right: margin('right'), bottom: margin('bottom'), left: margin('left') },
    headerTop: margin('header'),
    header: besides(section, 'headerReference', 'hdr', file, partOf),
    footerBottom: margin('footer'),
    footer: besides(section, 'footerReference', 'ftr', file, partOf),
    blocks: body === null ? [] : blocksOf(body, partOf(DOCUMENT)),
  };
}

/** The header or footer of every page; one that only the first page has stands in when there is no other. */
function besides(section: XmlElement | null, reference: string, root: string, file: WordPackage, partOf: (name: string) => WordPart): readonly PdfBlock[] {
  const references = section === null ? [] : allAt(section, reference);
  const chosen = references.find(({ attributes }) => attributes['type'] === 'default') ?? references[0];
  const name = chosen === undefined ? null : file.target(DOCUMENT, chosen.attributes['id'] ?? '');
  const element = name === null ? null : file.xml(name);
  return name === null || element?.name !== root ? [] : blocksOf(element, partOf(name));
}

const firstIn = (file: WordPackage, part: string, name: string): XmlElement | null => {
  const root = file.xml(part);
  return root === null ? null : firstAt(root, name);
};

const attribute = (section: XmlElement | null, name: string, key: string): string | undefined => (section === null ? undefined : firstAt(section, name)?.attributes[key]);
