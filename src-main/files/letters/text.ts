import { type IParagraphOptions, LineRuleType, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { LINE } from './layout';

export interface RunStyle {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
}

/**
 * A value as Word can hold it: control characters, lone surrogates and non-characters would make the file unreadable.
 * Word takes U+202F for Mongolian and changes the font, so thousands get the ordinary no-break space.
 */
export function wordText(value: string): string {
  return value
    .replaceAll('\u202f', '\u00a0')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cs}\p{Cn}]/gu, '');
}

/** Always through `text`: as a child, docx reads strings such as "CURRENT" as a field. */
export const run = (value: string, style: RunStyle = {}): TextRun => new TextRun({ text: wordText(value), ...style });

type ParagraphStyle = Omit<IParagraphOptions, 'children' | 'text'>;

/** A paragraph of 1.15 lines, followed by `after` twips, never leaving one line alone on a page. */
export function paragraph(children: readonly ParagraphChild[], after: number, style: ParagraphStyle = {}): Paragraph {
  return new Paragraph({ widowControl: true, spacing: { line: LINE, before: 0, after }, ...style, children });
}

/** An empty line of an exact height: Word gives a table no space after it. */
export const gap = (height: number): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { line: height, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, children: [] });
