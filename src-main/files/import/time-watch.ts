import { stat } from 'node:fs/promises';
import { TIME_PER_MEGABYTE_MILLISECONDS } from '#main/files/import/limits';

interface TimeLimits {
  /** That of the largest files, and of those whose size is not known. */
  readonly most: number;
  /** That of the smallest. */
  readonly least: number;
}

/** A file that small is never slow to read because of its size. */
const SMALL_BYTES = 1024 * 1024;

/**
 * Calls once a file has taken more time to be read than one of its size can: a small file that is damaged may keep a library
 * going round for ever, and nobody should wait for it as for a large one.
 * @param limits in milliseconds
 * @returns how to stop watching
 */
export function watchTime(path: string, { most, least }: TimeLimits, onBeyond: (isSmall: boolean, milliseconds: number) => void): () => void {
  let timer = alarm(most, false);
  let stopped = false;
  function alarm(milliseconds: number, isSmall: boolean): NodeJS.Timeout {
    return setTimeout(() => { onBeyond(isSmall, milliseconds); }, milliseconds);
  }
  // what cannot be looked at cannot be read either: the thread says why
  void stat(path).then(({ size }) => {
    clearTimeout(timer);
    if (!stopped) timer = alarm(Math.min(most, least + (size / 1e6) * TIME_PER_MEGABYTE_MILLISECONDS), size <= SMALL_BYTES);
  }, () => undefined);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
