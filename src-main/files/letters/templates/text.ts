import { type IParagraphOptions, LineRuleType, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import { LINE } from './layout';
import type { Part } from './words/words';

export interface RunStyle {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
}

/** Always through `text`: as a child, docx reads strings such as "CURRENT" as a field. */
export const run = (text: string, style: RunStyle = {}): TextRun => new TextRun({ text, ...style });

type ParagraphStyle = Omit<IParagraphOptions, 'children' | 'text'>;

/** A paragraph of 1.15 lines, followed by `after` twips, never leaving one line alone on a page. */
export function paragraph(children: readonly ParagraphChild[], after: number, style: ParagraphStyle = {}): Paragraph {
  return new Paragraph({ widowControl: true, spacing: { line: LINE, before: 0, after }, ...style, children });
}

/** Two texts, the second from `position` twips on, where its further lines begin as well. */
export function tabbed(first: TextRun, second: TextRun, position: number, after: number): Paragraph {
  return paragraph([first, new TextRun({ children: [new Tab()] }), second], after, {
    tabStops: [{ type: TabStopType.LEFT, position }],
    indent: { left: position, hanging: position },
  });
}

/** An empty line of an exact height: Word gives a table no space after it. */
export const gap = (height: number): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { line: height, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, children: [] });

/** A field that opens or closes what paragraphs stand under; alone in its paragraph, it leaves no line behind. */
export const marker = (field: string): Paragraph => paragraph([run(field)], 0, { keepNext: true });

/** The paragraphs of some parts, those under a condition between their fields. */
export function paragraphsOf(parts: readonly Part[], make: (text: string, isLast: boolean) => Paragraph): Paragraph[] {
  return parts.flatMap((part, i) => {
    const isLast = i === parts.length - 1;
    if (typeof part === 'string') return [make(part, isLast)];
    const [field, sign] = 'when' in part ? [part.when, '#'] : [part.unless, '^'];
    return [marker(`{${sign}${field}}`), ...part.texts.map((text) => make(text, isLast)), marker(`{/${field}}`)];
  });
}
