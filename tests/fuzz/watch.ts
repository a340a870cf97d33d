import { type ChildProcess, fork } from 'node:child_process';
import { keepInput } from './keep-input';
import type { ChildOrder, ChildWord } from './messages';
import type { Tally } from './tally';

/** Beyond, an input counts as a hang: the process is killed. */
const LONGEST_SILENCE = 30_000;
/** What the thread that reads may use, given here to the process that reads in its place. */
const MEMORY_MEGABYTES = 1536;

export interface WatchOptions {
  readonly program: string;
  readonly order: ChildOrder;
  /** No new input after this moment, in milliseconds since the epoch. */
  readonly until: number;
}

/** Has a range of inputs tried by a process of its own, and by another from the next one on when it dies or says nothing. */
export async function watch(options: WatchOptions, tally: Tally): Promise<void> {
  const { order } = options;
  let next = order.from;
  while (next < order.to && Date.now() < options.until) {
    const broken = await oneProcess({ ...options, order: { ...order, from: next } }, tally);
    if (broken === null) return;
    if (order.onlyInThread) tally.failed(broken.n, broken.why);
    else await underTheLimits(options, broken, tally);
    next = broken.n + 1;
  }
}

interface BrokenAt {
  readonly n: number;
  readonly why: string;
}

/** What exhausts a process that reads for itself may be refused in good order by a thread with limits. */
async function underTheLimits(options: WatchOptions, { n, why }: BrokenAt, tally: Tally): Promise<void> {
  tally.note(`input ${n}: ${why}; tried again in a thread`);
  await watch({ ...options, order: { ...options.order, from: n, to: n + 1, onlyInThread: true }, until: Infinity }, tally);
}

/** @returns null when every input was tried, or time is over; else where the process broke */
function oneProcess({ program, order, until }: WatchOptions, tally: Tally): Promise<BrokenAt | null> {
  const child = fork(program, { execArgv: [`--max-old-space-size=${MEMORY_MEGABYTES}`], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  // libraries grumble about files; what matters is the last thing said before an end
  let lastWords = '';
  child.stderr?.on('data', (piece: Buffer) => { lastWords = (lastWords + piece.toString()).slice(-1500); });
  let current: { readonly n: number; readonly file: string } | null = null;
  let why = '';
  let alarm = silenceAlarm(child);
  return new Promise((resolve) => {
    child.on('message', (word: ChildWord) => {
      clearTimeout(alarm);
      alarm = silenceAlarm(child, () => { why = `nothing for ${LONGEST_SILENCE / 1000} s`; });
      if (word.type === 'begins') current = word;
      else {
        tally.ended(word);
        current = null;
        if (Date.now() >= until) child.kill('SIGKILL');
      }
    });
    child.on('exit', (code, signal) => {
      clearTimeout(alarm);
      if (current !== null) {
        keepInput(order, current.n, current.file);
        resolve({ n: current.n, why: why === '' ? `the process ended with ${String(signal ?? code)}\n${lastWords}` : why });
      } else if (code !== 0 && signal !== 'SIGKILL') {
        tally.failed(order.from, `the process ended with ${String(signal ?? code)} before any input\n${lastWords}`);
        resolve(null);
      } else resolve(null);
    });
    child.send(order);
  });
}

function silenceAlarm(child: ChildProcess, before: () => void = () => undefined): NodeJS.Timeout {
  return setTimeout(() => {
    before();
    child.kill('SIGKILL');
  }, LONGEST_SILENCE);
}
