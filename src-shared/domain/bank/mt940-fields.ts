/** A field of a SWIFT message: ":61:" and what follows up to the next one. */
export interface SwiftField {
  readonly tag: string;
  readonly lines: readonly string[];
  /** In the file, of its first line. */
  readonly line: number;
}

const TAG = /^:(\d{2,3}[A-Z]?):(.*)$/;
/** The envelope of a message: "{1:F01…}{2:O940…}{4:". */
const ENVELOPE = /^\s*(?:\{[123]:[^{}]*(?:\{[^{}]*\}[^{}]*)*\}\s*)*\{4:/;
/** "-", "-}" and "-}{5:…}" end a message. */
const END = /^-(?:\}.*)?$/;

/** The fields of all messages of a file, in order; what stands between messages is left out. */
export function swiftFields(text: string): SwiftField[] {
  const fields: { tag: string; lines: string[]; line: number }[] = [];
  let inField = false;
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const line = raw.replace(ENVELOPE, '').replace(/[\u0000-\u0008\u001a]/g, '');
    const field = TAG.exec(line);
    if (field) fields.push({ tag: field[1] ?? '', lines: [field[2] ?? ''], line: index + 1 });
    else if (inField && !END.test(line.trim())) fields.at(-1)?.lines.push(line);
    inField = field !== null || (inField && !END.test(line.trim()));
  });
  return fields.map(({ lines, ...field }) => ({ ...field, lines: withoutBlankEnd(lines) }));
}

function withoutBlankEnd(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1);
}
