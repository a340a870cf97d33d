import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '#main/files/letters/make-folder';

describe('making a folder', () => {
  it('makes those above it, and is content with one that is there', async () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'encours-dossier-'));
    const deep = path.join(root, 'Encours', 'Société', 'Relances');
    await makeFolder(deep);
    await makeFolder(deep);
    expect(statSync(deep).isDirectory()).toBe(true);
    rmSync(root, { recursive: true });
  });

  it.skipIf(!existsSync('/proc/self'))('ends where the system takes no folder', async () => {
    await expect(makeFolder('/proc/encours/lettres')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
