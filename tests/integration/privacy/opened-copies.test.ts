import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { OpenedCopies } from '#main/engine/frozen-documents';
import { makeBooks } from '../../support/books';

it('gives a read-only copy of a document, and leaves none behind', async () => {
  const essai = await makeBooks();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'encours-copies-'));
  const bytes = Buffer.from('Madame Quercy vous prie…');
  const id = await essai.books.write(({ documents }) => documents.insert({ name: 'Lettre Quercy.pdf', mime: 'application/pdf', sha256: 'a'.repeat(64), bytes }));
  const copies = new OpenedCopies(folder);
  const answer = copies.export(essai.books.read, id, 'open');
  expect(answer).toMatchObject({ ok: true, value: expect.stringMatching(/Lettre Quercy\.pdf$/) });
  expect(readFileSync(answer.ok ? answer.value : '')).toEqual(bytes);
  copies.remove();
  expect(answer.ok && existsSync(answer.value)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
  // nothing to remove is no problem
  copies.remove();
  essai.remove();
  rmSync(folder, { recursive: true });
});
