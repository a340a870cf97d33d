import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { createInlineReader } from '#main/files/import/inline-reader';
import { createWorkerReader } from '#main/files/import/worker-reader';
import type { ImportReader } from '#main/usecases/ports/import-reader';
import { fileOf, requestFor, temporaryFolder } from './files';

const SOURCE = join(import.meta.dirname, '../../../src-main/files/import/import-worker.ts');
const worker = pathToFileURL(join(temporaryFolder(), 'worker', 'import-worker.mjs'));
let reader: ImportReader;

/** The thread runs a built file, as in the application; here it takes its libraries along. */
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: SOURCE, outDir: join(temporaryFolder(), 'worker'), rollupOptions: { output: { entryFileNames: 'import-worker.mjs', chunkFileNames: '[name].mjs' } } },
  });
  reader = createWorkerReader(worker);
}, 120_000);

const listen = (signal = new AbortController().signal) => ({ onProgress: () => undefined, signal });

function invoices(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => `F${i};C${i % 100};Client ${i % 100};31/01/2026;${i % 2 ? '' : '28/02/2026'};${i + 1},${i % 2 ? '05' : '50'};${i % 3 ? '' : '1,00'};${i % 5 ? '' : '03/02/2026'};Lot ${i}`);
  return ['N° facture;Code client;Client;Date;Échéance;TTC;Réglé;Date règlement;Libellé', ...lines].join('\r\n');
}

describe('reading in a thread', { timeout: 60_000 }, () => {
  it('gives what reading here gives, invoices and payments', async () => {
    const payments = 'N° règlement;N° facture;Client;Date;Montant;Mode\nR1;F1;;31/01/2026;10,00;Virement\nR2;;Dupont;31/01/2026;-4,00;';
    const statement = ':20:1\n:25:FR7630006000011234567890189\n:60F:C260401EUR5,00\n:61:2604100410C10,00NTRF\n:86:VIREMENT DUPONT\n:62F:C260430EUR15,00\n-';
    const fec = [
      'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet',
      'AN|A nouveaux|1|20260101|411000|Clients|C1|Petit|RAN|20260101|Report|10,00|0,00|A',
      'BQ|Banque|2|20260203|411000|Clients|C1|Petit||20260203|Virement reçu|0,00|10,00|A',
      'VE|Ventes|3|20260204|411000|Clients|C2|Recettes caisse|AV|20260204|Avoir|0,00|dix|',
    ].join('\n');
    for (const path of [fileOf('FEC.txt', fec), fileOf('mille.csv', invoices(1000)), fileOf('reglements.csv', payments), fileOf('releve.txt', statement), fileOf('rien.csv', '')]) {
      expect(await reader.read(requestFor(path), listen())).toEqual(await createInlineReader().read(requestFor(path), listen()));
    }
  });

  it('reports its progress', async () => {
    const seen: number[] = [];
    await reader.read(requestFor(fileOf('progres.csv', invoices(20_000))), { ...listen(), onProgress: ({ done }) => seen.push(done) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(20_001);
    expect(seen.length).toBeGreaterThan(2);
  });

  it('stops when cancelled, before and during', async () => {
    const path = fileOf('annule.csv', invoices(20_000));
    await expect(reader.read(requestFor(path), listen(AbortSignal.abort()))).rejects.toThrow('cancelled');
    const controller = new AbortController();
    const reading = reader.read(requestFor(path), { signal: controller.signal, onProgress: () => { controller.abort(); } });
    await expect(reading).rejects.toThrow('cancelled');
    await expect(createInlineReader().read(requestFor(path), listen(AbortSignal.abort()))).rejects.toThrow('cancelled');
  });

  it('refuses what takes too much memory or time, and goes on', async () => {
    // quotes: the whole file has to stand in memory as cells
    const path = fileOf('lourd.csv', invoices(60_000).replaceAll(';Lot', ';"Lot";'));
    const small = createWorkerReader(worker, { limits: { memoryMegabytes: 16, timeMilliseconds: 60_000 } });
    expect(await small.read(requestFor(path), listen())).toMatchObject({ usable: false, file: { name: 'lourd.csv', problem: { code: 'fileTooLarge' } } });
    const hurried = createWorkerReader(worker, { limits: { memoryMegabytes: 512, timeMilliseconds: 1 } });
    expect(await hurried.read(requestFor(path), listen())).toMatchObject({ usable: false, file: { problem: { code: 'fileTooLarge' } } });
    expect((await reader.read(requestFor(path), listen())).usable).toBe(true);
  });

  it('gives the records while the file is read, and reads another file after it', async () => {
    const path = fileOf('blocs.csv', invoices(20_000));
    for (let times = 0; times < 2; times++) {
      const outcome = await reader.open(requestFor(path), listen());
      if (!outcome.usable) throw new Error('it was not understood');
      const numbers: string[] = [];
      let blocks = 0;
      for await (const block of outcome.file.blocks) {
        blocks++;
        for (const { number } of block.invoices) numbers.push(number);
      }
      expect(blocks).toBeGreaterThan(10);
      expect(numbers).toEqual(Array.from({ length: 20_000 }, (_, i) => `F${i}`));
      expect(outcome.file.end().rows).toBe(20_000);
    }
  });

  it('breaks the walk when cancelled half-way, and ends when it is left', async () => {
    const path = fileOf('rompu.csv', invoices(60_000));
    const controller = new AbortController();
    const cancelled = await reader.open(requestFor(path), listen(controller.signal));
    if (!cancelled.usable) throw new Error('it was not understood');
    await expect((async () => {
      for await (const _ of cancelled.file.blocks) controller.abort();
    })()).rejects.toThrow('cancelled');
    const left = await reader.open(requestFor(path), listen());
    if (!left.usable) throw new Error('it was not understood');
    for await (const _ of left.file.blocks) break;
    expect(left.file.end).toThrow('before its last block');
  });

  it('says of a thread that dies that the file could not be read', async () => {
    const dying = createWorkerReader(new URL('data:text/javascript,process.exit(3)'));
    expect(await dying.read(requestFor('x.csv'), listen())).toMatchObject({ usable: false, file: { problem: { code: 'fileCorrupt' } } });
  });

  it('outlives a thread that fills the memory faster than it can be told to stop', async () => {
    const greedy = createWorkerReader(new URL('data:text/javascript,const a=[];for(;;)a.push({n:a.length})'), { limits: { memoryMegabytes: 300, timeMilliseconds: 60_000 } });
    expect(await greedy.read(requestFor('x.csv'), listen())).toMatchObject({ usable: false, file: { problem: { code: 'fileTooLarge' } } });
  });

  it('waits less for a small file than for a large one, and says that it is damaged', async () => {
    const spinning = createWorkerReader(new URL('data:text/javascript,for(;;);'), { limits: { memoryMegabytes: 300, timeMilliseconds: 40_000, leastTimeMilliseconds: 300 } });
    expect(await spinning.read(requestFor(fileOf('petit.xls', 'x')), listen())).toMatchObject({ usable: false, file: { problem: { code: 'fileCorrupt' } } });
  });
});
