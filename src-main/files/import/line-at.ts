/** A line of a longer text. */
export interface Line {
  readonly start: number;
  /** Before its line end. */
  readonly end: number;
  /** After its line end. */
  readonly next: number;
}

const RETURN = 0x0d;

/** The line that starts at a place. Line ends are `\n` or `\r\n`. */
export function lineAt(text: string, start: number): Line {
  const feed = text.indexOf('\n', start);
  if (feed < 0) return { start, end: text.length, next: text.length };
  return { start, end: feed > start && text.charCodeAt(feed - 1) === RETURN ? feed - 1 : feed, next: feed + 1 };
}
