export const DELIMITERS = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const LINES = 60;

/** The character that cuts most lines into the same number of cells, several. */
export function findDelimiter(text: string): Delimiter {
  const lines = firstLines(text);
  let best: Delimiter = ';';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = consistency(lines, delimiter);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return bestScore === 0 && text.includes(',') ? ',' : best;
}

/** Excel's own first line, "sep=;". @returns the delimiter it names and its length with its line end */
export function separatorLine(text: string): { readonly delimiter: Delimiter; readonly length: number } | null {
  const line = /^sep=(.)(?:\r\n|\r|\n|$)/i.exec(text);
  const delimiter = DELIMITERS.find((one) => one === line?.[1]);
  return line && delimiter ? { delimiter, length: line[0].length } : null;
}

function firstLines(text: string): string[] {
  return text
    .slice(0, 65_536)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
}

/** How many lines have the commonest number of delimiters (titles and quoted line ends apart), weighed by that number. */
function consistency(lines: readonly string[], delimiter: Delimiter): number {
  const times = new Map<number, number>();
  for (const line of lines) {
    const count = countOutsideQuotes(line, delimiter);
    if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  }
  let best = 0;
  for (const [count, lineCount] of times) best = Math.max(best, lineCount * lineCount * Math.log2(count + 1));
  // a comma also stands in amounts
  return delimiter === ',' ? best * 0.9 : best;
}

function countOutsideQuotes(line: string, delimiter: Delimiter): number {
  let count = 0;
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') quoted = !quoted;
    else if (line[i] === delimiter && !quoted && !isOfSentence(line, i)) count++;
  }
  return count;
}

/** The comma of "Dupont, et fils". */
function isOfSentence(line: string, at: number): boolean {
  return line[at] === ',' && line[at + 1] === ' ';
}
