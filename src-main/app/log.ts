import log from 'electron-log/main';
import path from 'node:path';

/** Log lines carry codes, counts and stacks; never a name, an amount or the content of a file. */
export interface Log {
  info(text: string): void;
  error(text: string): void;
}

/** @param folder where encours.log lies; the previous one is kept beside it when it grows over 1 MB */
export function openLog(folder: string): Log {
  log.transports.file.resolvePathFn = () => path.join(folder, 'encours.log');
  log.transports.file.level = 'info';
  log.transports.console.level = false;
  return {
    info: (text) => {
      log.info(text);
    },
    error: (text) => {
      log.error(text);
    },
  };
}

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
