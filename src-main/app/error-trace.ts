/**
 * What of an error may be written down: its kind, its code and where it happened. Its message may quote a client.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return [`${error.name}${code}`, ...stackLines(error.stack ?? '')].join('\n');
}

/** The lines of a text that only say where in the code. */
export const stackLines = (text: string): string[] => text.split('\n').filter((line) => /^\s+at \S/.test(line));
