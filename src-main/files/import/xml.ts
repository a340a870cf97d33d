import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { XmlElement } from '#shared/domain/xml/element';
import { FileProblem } from '#main/files/import/file-problem';

/** Deeper than any bank or invoice format goes. */
const DEEPEST = 100;
/** A million entries of a bank statement are more than a bank gives at once. */
const MOST_ELEMENTS = 20_000_000;

interface XmlListener {
  /**
   * Hears of each element as it ends, its children before it. False: it is dealt with and is not kept in its parent,
   * so that a long document never stands in memory as a whole.
   */
  readonly onElement?: (element: XmlElement, ancestors: readonly string[]) => boolean;
}

interface Growing extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a document that may come from anywhere: no document type, hence no entity but XML's own five and no file fetched.
 * @returns its root
 * @throws FileProblem fileCorrupt when it is not well-formed or has a document type, fileTooLarge beyond the limits
 */
export function readXml(text: string, { onElement = () => true }: XmlListener = {}): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  const names: string[] = [];
  const roots: XmlElement[] = [];
  let elements = 0;
  parser.on('doctype', () => {
    throw new FileProblem('fileCorrupt', { reason: 'entities' });
  });
  parser.on('opentag', (tag) => {
    elements++;
    if (open.length >= DEEPEST || elements > MOST_ELEMENTS) throw new FileProblem('fileTooLarge');
    open.push({ name: tag.local, namespace: tag.uri, attributes: attributesOf(tag), children: [], text: '', line: parser.line });
    names.push(tag.local);
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    names.pop();
    if (element === undefined || !onElement(element, names)) return;
    (open.at(-1)?.children ?? roots).push(element);
  });
  parse(parser, text);
  const [root] = roots;
  if (root === undefined) throw new FileProblem('fileCorrupt');
  return root;
}

function parse(parser: SaxesParser<{ xmlns: true }>, text: string): void {
  parser.on('error', () => {
    throw new FileProblem('fileCorrupt', { line: parser.line });
  });
  // a mark of the encoding is no text
  parser.write(text.startsWith('\uFEFF') ? text.slice(1) : text).close();
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const { prefix, local, value } of Object.values(tag.attributes)) if (prefix !== 'xmlns' && local !== 'xmlns') attributes[local] = value;
  return attributes;
}
