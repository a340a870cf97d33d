const WINDOW_MS = 60_000;
const MOST_CRASHES = 5;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

/** What to do about a crash: start again after a wait, or give up. */
export type Verdict = { readonly restart: true; readonly afterMs: number } | { readonly restart: false };

/**
 * A crash is followed by a new start, later and later while they follow each other; the fifth within a minute is the last.
 * @param crashes times of the crashes so far, in milliseconds, the last one included
 */
export function afterCrash(crashes: readonly number[]): Verdict {
  const last = crashes.at(-1) ?? 0;
  const recent = crashes.filter((time) => last - time < WINDOW_MS).length;
  if (recent >= MOST_CRASHES) return { restart: false };
  return { restart: true, afterMs: Math.min(FIRST_WAIT_MS * 4 ** (recent - 1), LONGEST_WAIT_MS) };
}
