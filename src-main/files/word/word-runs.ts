import type { PdfRun } from '#main/files/pdf/model';
import { firstAt, type XmlElement } from '#shared/domain/xml/element';
import { colour, given, isOn, type Properties, type WordStyles } from './word-styles';

/** Of a file that says nothing: Word's own. */
const DEFAULT_SIZE = 10;
/** Elements that only hold runs. */
const HOLDERS = ['hyperlink', 'ins', 'smartTag', 'sdt', 'sdtContent', 'fldSimple'];
const FIELDS = { PAGE: 'page', NUMPAGES: 'pages' } as const;

type Field = PdfRun['field'];

/** The runs of a paragraph. Of a field, what it gave last is shown; numbers of pages are left to who counts pages. */
export function runsOf(paragraph: XmlElement, styles: WordStyles): PdfRun[] {
  const paragraphProperties = firstAt(paragraph, 'pPr');
  const runs: PdfRun[] = [];
  const field = new FieldReader();
  const visit = (parent: XmlElement, simple: Field): void => {
    for (const child of parent.children) {
      if (child.name === 'r') {
        const code = simple ?? field.read(child);
        const text = field.isCode ? '' : code === null ? child.children.map(textOf).join('') : '1';
        if (text !== '' && !(code !== null && runs.at(-1)?.field === code)) runs.push(lookOf(child, text, code));
      } else if (HOLDERS.includes(child.name)) {
        visit(child, child.name === 'fldSimple' ? fieldOf(child.attributes['instr'] ?? '') : simple);
      }
    }
  };
  const lookOf = (run: XmlElement, text: string, code: Field): PdfRun => {
    const properties = styles.run(firstAt(run, 'rPr'), paragraphProperties);
    return {
      text: isOn(properties, 'caps') ? text.toLocaleUpperCase('fr') : text,
      size: sizeOf(properties),
      bold: isOn(properties, 'b'),
      italic: isOn(properties, 'i'),
      color: colour(given(properties, ['color'], 'val')),
      field: code,
    };
  };
  visit(paragraph, null);
  return runs;
}

/** Points; Word counts halves of them. */
export function sizeOf(properties: Properties): number {
  const size = Number(given(properties, ['sz'], 'val') ?? 0) / 2;
  return size > 0 ? size : DEFAULT_SIZE;
}

function textOf({ name, text }: XmlElement): string {
  if (name === 't') return text;
  if (name === 'tab') return '\t';
  if (name === 'noBreakHyphen') return '\u2011';
  return name === 'br' || name === 'cr' ? '\n' : '';
}

const fieldOf = (instruction: string): Field => {
  const [name = ''] = instruction.trim().split(/\s+/);
  return name === 'PAGE' || name === 'NUMPAGES' ? FIELDS[name] : null;
};

/** Follows the runs of a field: where its code stands, then where its result does. */
class FieldReader {
  #code = '';
  #state: 'none' | 'code' | 'result' = 'none';

  /** The run says which field this is; it is not shown itself. */
  get isCode(): boolean {
    return this.#state === 'code';
  }

  /** Which field of ours the run shows the result of; a field without a result shows at its end. */
  read(run: XmlElement): Field {
    let shown: Field = null;
    for (const { name, attributes, text } of run.children) {
      if (name === 'instrText') this.#code += text;
      if (name !== 'fldChar') continue;
      const type = attributes['fldCharType'];
      if (type === 'begin') {
        this.#code = '';
        this.#state = 'code';
      } else if (type === 'separate') {
        this.#state = 'result';
      } else {
        shown = fieldOf(this.#code);
        this.#state = 'none';
      }
    }
    return shown ?? (this.#state === 'result' ? fieldOf(this.#code) : null);
  }
}
