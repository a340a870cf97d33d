import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderProblem } from '#main/files/letters/folder-problem';
import { writeLetterFiles } from '#main/files/letters/write-letters';
import { RefusalError } from '#shared/contract/result';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letters-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const visible = async (): Promise<string[]> => (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
const letters = [
  { name: 'Relance 1 - A.docx', bytes: bytes('to A') },
  { name: 'Relance 1 - B.docx', bytes: bytes('to B') },
];

describe('letters put in a folder', () => {
  it('are not seen before they are published, then all are, and nothing else', async () => {
    const staged = await writeLetterFiles(folder, letters);
    expect(await visible()).toEqual([]);
    expect(await staged.publish()).toEqual(['Relance 1 - A.docx', 'Relance 1 - B.docx']);
    expect(await readdir(folder)).toHaveLength(2);
    expect(await text('Relance 1 - B.docx')).toBe('to B');
  });

  it('clear away what a killed program left on its way, not what another one is writing', async () => {
    const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000);
    for (const name of ['.encours-Ab3dEf', '.encours-Zz9yXx', '.encours-my notes']) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, '0'), 'letter');
    }
    for (const name of ['.encours-Ab3dEf', '.encours-my notes']) await utimes(join(folder, name), twoHoursAgo, twoHoursAgo);
    await (await writeLetterFiles(folder, letters)).publish();
    expect((await readdir(folder)).sort()).toEqual(['.encours-Zz9yXx', '.encours-my notes', ...letters.map(({ name }) => name)]);
  });

  it('leave nothing when they are discarded, before or after', async () => {
    const staged = await writeLetterFiles(folder, letters);
    await staged.discard();
    expect(await readdir(folder)).toEqual([]);
    const published = await writeLetterFiles(folder, letters);
    await published.publish();
    await published.discard();
    expect(await visible()).toHaveLength(2);
  });

  it('never overwrite another file, and are not doubled when already there', async () => {
    await writeFile(join(folder, 'Relance 1 - A.docx'), 'edited by hand');
    await writeFile(join(folder, 'Relance 1 - A (2).docx'), 'another');
    await writeFile(join(folder, 'Relance 1 - B.docx'), 'to B');
    const staged = await writeLetterFiles(folder, letters);
    expect(await staged.publish()).toEqual(['Relance 1 - A (3).docx', 'Relance 1 - B.docx']);
    expect(await text('Relance 1 - A.docx')).toBe('edited by hand');
    expect(await text('Relance 1 - A (3).docx')).toBe('to A');
    expect(await visible()).toHaveLength(4);
  });

  it('are kept apart when two have one name', async () => {
    const staged = await writeLetterFiles(folder, letters.map((letter) => ({ ...letter, name: 'Lettre.docx' })));
    expect(await staged.publish()).toEqual(['Lettre.docx', 'Lettre (2).docx']);
    expect([await text('Lettre.docx'), await text('Lettre (2).docx')]).toEqual(['to A', 'to B']);
  });

  it('are all taken back when one cannot be put in place', async () => {
    const staged = await writeLetterFiles(folder, [...letters, { name: '../outside.docx', bytes: bytes('no') }]);
    await expect(staged.publish()).rejects.toThrow('not a file name');
    expect(await readdir(folder)).toEqual([]);
  });

  it('make the folder when it is missing', async () => {
    const below = join(folder, 'Relances', '2026-11-21');
    const staged = await writeLetterFiles(below, letters);
    await staged.publish();
    expect(await readdir(below)).toHaveLength(2);
  });
});

describe('a folder that does not take them', () => {
  it('is refused by name, with the reason', async () => {
    const file = join(folder, 'a file');
    await writeFile(file, '');
    const refusal = await writeLetterFiles(file, letters).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RefusalError);
    expect(refusal).toMatchObject({ refusal: { code: 'folderNotWritable', details: { folder: file, reason: 'notAFolder' } } });
  });

  it('that goes away meanwhile is refused too', async () => {
    const staged = await writeLetterFiles(folder, letters);
    await rm(folder, { recursive: true });
    await expect(staged.publish()).rejects.toMatchObject({ refusal: { code: 'folderNotWritable', details: { reason: 'unavailable' } } });
  });

  it.each([
    ['EACCES', 'denied'],
    ['EPERM', 'denied'],
    ['EROFS', 'readOnly'],
    ['ENOSPC', 'full'],
    ['EIO', 'unavailable'],
  ])('%s is said as %s', (code, reason) => {
    expect(folderProblem(Object.assign(new Error('write failed'), { code }))).toBe(reason);
  });

  it('is not blamed for a fault of the program', () => {
    expect(folderProblem(new TypeError('bug'))).toBeNull();
  });
});
