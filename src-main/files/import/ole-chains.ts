import { FileProblem, orCorrupt } from '#main/files/import/file-problem';

/** Sizes and places in the container of old Office files ([MS-CFB] 2.2, 2.3, 2.6). */
const ENTRY_SIZE = 128;
const HEADER_FAT_SECTORS = 109;
/** Streams of this size and more have sectors of their own; shorter ones share some, which the library counts. */
const SHORT_STREAM = 4096;
const NO_ENTRY = -1;

/**
 * Refuses a container whose chains of sectors, or whose folders, come round to themselves: the library that reads it
 * would follow them until the memory is full.
 * @throws FileProblem fileCorrupt
 */
export function refuseEndlessChains(bytes: Buffer): void {
  orCorrupt(() => {
    const sectorSize = 1 << (bytes.readUInt16LE(30) & 15);
    const sector = (n: number) => bytes.subarray((n + 1) * sectorSize, (n + 2) * sectorSize);
    const fat = fatSectors(bytes, sector, sectorSize);
    const next = (n: number): number => {
      const place = fat[Math.floor((n * 4) / sectorSize)];
      const offset = (n * 4) % sectorSize;
      return place === undefined || offset + 4 > sector(place).length ? NO_ENTRY : sector(place).readInt32LE(offset);
    };
    const directory = Buffer.concat(chain(bytes.readInt32LE(48), next).map(sector));
    const entries = Array.from({ length: Math.floor(directory.length / ENTRY_SIZE) }, (_, i) => directory.subarray(i * ENTRY_SIZE, (i + 1) * ENTRY_SIZE));
    for (const entry of entries) if (entry.readInt32LE(120) >= SHORT_STREAM) chain(entry.readInt32LE(116), next);
    refuseEndlessFolders(entries.map((entry) => [entry.readInt32LE(68), entry.readInt32LE(72), entry.readInt32LE(76)]));
  });
}

/** Where the table of sectors is itself. */
function fatSectors(bytes: Buffer, sector: (n: number) => Buffer, sectorSize: number): number[] {
  const fat = Array.from({ length: HEADER_FAT_SECTORS }, (_, i) => bytes.readInt32LE(76 + 4 * i)).filter((n) => n >= 0);
  const more = chain(bytes.readInt32LE(68), (n) => (sector(n).length < sectorSize ? NO_ENTRY : sector(n).readInt32LE(sectorSize - 4)));
  for (const n of more) {
    const places = sector(n);
    for (let at = 0; at + 8 <= places.length; at += 4) fat.push(places.readInt32LE(at));
  }
  return fat;
}

/** The sectors from one on. */
function chain(start: number, next: (n: number) => number): number[] {
  const met = new Set<number>();
  for (let n = start; n >= 0; n = next(n)) {
    if (met.has(n)) throw new FileProblem('fileCorrupt');
    met.add(n);
  }
  return [...met];
}

/** @param links of each entry, those it names: before it, after it, in it */
function refuseEndlessFolders(links: readonly (readonly number[])[]): void {
  const state = new Uint8Array(links.length);
  const [OPEN, DONE] = [1, 2];
  for (let root = 0; root < links.length; root++) {
    const path = [root];
    for (let entry = path.at(-1); entry !== undefined; entry = path.at(-1)) {
      state[entry] ||= OPEN;
      const linked = (links[entry] ?? []).filter((to) => to >= 0 && to < links.length && state[to] !== DONE);
      if (linked.some((to) => state[to] === OPEN)) throw new FileProblem('fileCorrupt');
      const [following] = linked;
      if (following === undefined) state[path.pop() ?? 0] = DONE;
      else path.push(following);
    }
  }
}
