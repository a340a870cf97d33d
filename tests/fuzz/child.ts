import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInlineReader } from '#main/files/import/inline-reader';
import { createWorkerReader } from '#main/files/import/worker-reader';
import { makeBooks, type TestBooks } from '../support/books';
import { attempt } from './attempt';
import { doorsOn, type Doors } from '../support/doors';
import { makeInput } from './input';
import { keepInput } from './keep-input';
import type { ChildOrder, ChildWord } from './messages';
import { loadSeeds } from './seeds/seeds';

const TODAY = '2026-11-21';
/** Of so many inputs, one is read in a thread, as in the application. */
const ONE_IN_A_THREAD = 20;
/** …and one that is understood is imported for good, then undone. */
const ONE_COMMITTED = 4;

const inline = createInlineReader();
/** Under limits of the application, but for the time: the files are small. */
const threads = createWorkerReader(new URL('./import-worker.js', import.meta.url), { limits: { memoryMegabytes: 1536, timeMilliseconds: 20_000 } });

/** The same books behind the two readers. */
interface Place {
  readonly essai: TestBooks;
  readonly doors: Readonly<Record<'inline' | 'thread', Doors>>;
}

async function makePlace(example: readonly string[]): Promise<Place> {
  const essai = await makeBooks();
  const { now } = essai.on(TODAY);
  const doors = { inline: doorsOn(essai.books, TODAY, now, inline), thread: doorsOn(essai.books, TODAY, now, threads) };
  if (example.length > 0) {
    const prepared = await doors.inline.prepare(example);
    if (!prepared.ok || !(await doors.inline.commit(prepared.value.stagingId)).ok) throw new Error('the example was not imported');
  }
  return { essai, doors };
}

async function run(order: ChildOrder): Promise<void> {
  const { seed, from, to, fixtures, example, onlyInThread } = order;
  const seeds = loadSeeds(fixtures);
  const folder = mkdtempSync(path.join(tmpdir(), 'encours-fuzz-'));
  const places = [await makePlace([]), await makePlace(example)] as const;
  try {
    for (let n = from; n < to; n++) {
      const { name, bytes, random } = makeInput(seeds, seed, n);
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      say({ type: 'begins', n, file });
      const place = places[random.below(2)] ?? places[0];
      const reader = onlyInThread || random.below(ONE_IN_A_THREAD) === 0 ? 'thread' : 'inline';
      const start = performance.now();
      const outcome = await outcomeOf(() => attempt({ books: place.essai.books, doors: place.doors[reader], today: TODAY }, file, random.below(ONE_COMMITTED) === 0));
      say({ type: 'ends', n, milliseconds: performance.now() - start, rss: process.memoryUsage.rss(), ...outcome });
      if (outcome.failure !== null) keepInput(order, n, file);
      rmSync(file);
    }
  } finally {
    for (const { essai } of places) essai.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function outcomeOf(drop: () => Promise<string>): Promise<{ outcome: string; failure: string | null }> {
  try {
    return { outcome: await drop(), failure: null };
  } catch (error) {
    return { outcome: 'FAILED', failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function say(word: ChildWord): void {
  process.send?.(word);
}

process.once('message', (order: ChildOrder) => {
  void run(order).then(() => process.disconnect());
});
