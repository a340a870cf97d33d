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
