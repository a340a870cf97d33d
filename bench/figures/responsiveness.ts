import { type Goal, timed } from '../figure';
import { importOnce } from './import-once';

/** The most that passes between two words of progress, and between "cancel" and the end. */
const LIMIT_MS = 200;
/** When the user changes his mind, as parts of the time the import takes. */
const CHANGES_OF_MIND = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

/** How soon an import answers all along: its progress, and its end once it is cancelled. */
export async function responsiveness(source: string): Promise<Goal[]> {
  const { longestGap, wallMs } = await progressOf(source);
  const waits: number[] = [];
  for (const part of CHANGES_OF_MIND) waits.push(await cancelAfter(source, wallMs * part));
  return [
    { what: 'longest silence of progress', value: longestGap, unit: 'ms', limit: LIMIT_MS },
    { what: 'longest wait after cancel', value: Math.max(...waits), unit: 'ms', limit: LIMIT_MS },
  ];
}

async function progressOf(source: string): Promise<{ longestGap: number; wallMs: number }> {
  let last = NaN;
  let longestGap = 0;
  const note = () => {
    const at = performance.now();
    if (at - last > longestGap) longestGap = at - last;
    last = at;
  };
  const { sample } = await importOnce(source, { onProgress: note, signal: new AbortController().signal }, (work) => {
    note();
    return timed(work);
  });
  note();
  return { longestGap, wallMs: sample.wallMs };
}

/** @returns milliseconds from the word "cancel", said though nobody listens, to the end; 0 when the import was over before it */
async function cancelAfter(source: string, delayMs: number): Promise<number> {
  const controller = new AbortController();
  let startedAt = NaN;
  let endedAt = NaN;
  await importOnce(source, { onProgress: () => undefined, signal: controller.signal }, async (work) => {
    startedAt = performance.now();
    const timer = setTimeout(() => {
      controller.abort();
    }, delayMs);
    try {
      return await timed(work);
    } finally {
      endedAt = performance.now();
      clearTimeout(timer);
    }
  }).catch((error: unknown) => {
    if (!controller.signal.aborted) throw error;
  });
  return Math.max(0, endedAt - startedAt - delayMs);
}
