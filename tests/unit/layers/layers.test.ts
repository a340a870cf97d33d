import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Files that may be imported, one per room. */
const sound = {
  'src-shared/domain/rule.ts': 'export const rule = 1;',
  'src-shared/contract/shape.ts': "import { z } from 'zod'; import { rule } from '../domain/rule'; export const shape = z.literal(rule);",
  'src-main/usecases/ports/books.ts': "import type { shape } from '#shared/contract/shape'; export type Books = typeof shape;",
  'src-main/usecases/act.ts': "import type { Books } from './ports/books'; export type Act = Books;",
  'src-main/db/repository.ts': "import type { Books } from '#main/usecases/ports/books'; export type Stored = Books;",
  'src-main/files/reader.ts': "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
  'src-main/engine/open.ts': "import type { Stored } from '../db/repository'; import { read } from '../files/reader'; export const open = (books: Stored) => [books, read];",
  'src-main/app/window.ts': "import { app } from 'electron'; export const name = app.name;",
  'src-renderer/data/hook.ts': "import { shape } from '#shared/contract/shape'; export const hook = shape;",
  'src-renderer/ui/button.ts': 'export const button = 1;',
  'src-renderer/features/one/page.ts': "import { button } from '../../ui/button'; import { hook } from '../../data/hook'; export const page = [button, hook];",
};

/** Each breaks the rule it is named with. */
const planted: Record<string, { readonly rule: string; readonly code: string }> = {
  'src-shared/domain/clock.ts': { rule: 'domain-node', code: "import { hostname } from 'node:os'; export const host = hostname;" },
  'src-shared/domain/schema.ts': { rule: 'domain-packages', code: "import { z } from 'zod'; export const schema = z;" },
  'src-shared/contract/react.ts': { rule: 'contract-packages', code: "import { useState } from 'react'; export const state = useState;" },
  'src-shared/messages/date.ts': { rule: 'messages-packages', code: "import { format } from 'date-fns'; export const date = format;" },
  'src-main/usecases/sql.ts': { rule: 'usecases-ours', code: "import type { Stored } from '../db/repository'; export type Sql = Stored;" },
  'src-main/usecases/window.ts': { rule: 'usecases-packages', code: "import { app } from 'electron'; export const window = app;" },
  'src-main/db/upwards.ts': { rule: 'db-ours', code: "import type { Act } from '#main/usecases/act'; export type Up = Act;" },
  'src-main/files/upwards.ts': { rule: 'files-ours', code: "import type { Act } from '#main/usecases/act'; export type Up = Act;" },
  'src-main/engine/window.ts': { rule: 'engine-electron', code: "import { app } from 'electron'; export const window = app;" },
  'src-main/app/books.ts': { rule: 'app-ours', code: "import type { Stored } from '../db/repository'; export type Books = Stored;" },
  'src-main/security/books.ts': { rule: 'security-ours', code: "import type { Stored } from '../db/repository'; export type Books = Stored;" },
  'src-main/ipc/books.ts': { rule: 'ipc-ours', code: "import type { Stored } from '../db/repository'; export type Books = Stored;" },
  'src-main/preload/schemas.ts': { rule: 'preload-schemas', code: "import { shape } from '#shared/contract/shape'; export const heavy = shape;" },
  'src-main/preload/disk.ts': { rule: 'preload-node', code: "import { readFileSync } from 'node:fs'; export const read = readFileSync;" },
  'src-renderer/data/disk.ts': { rule: 'renderer-node', code: "import { readFileSync } from 'node:fs'; export const read = readFileSync;" },
  'src-renderer/data/engine.ts': { rule: 'renderer-ours', code: "import { read } from '#main/files/reader'; export const engine = read;" },
  'src-renderer/data/electron.ts': { rule: 'renderer-packages', code: "import { ipcRenderer } from 'electron'; export const raw = ipcRenderer;" },
  'src-renderer/features/two/page.ts': { rule: 'features-apart', code: "import { page } from '../one/page'; export const other = page;" },
  'src-renderer/ui/clever.ts': { rule: 'ui-dumb', code: "import { hook } from '../data/hook'; export const clever = hook;" },
  'src-renderer/ui/nowhere.ts': { rule: 'resolvable', code: "import { lost } from './lost'; export const found = lost;" },
  'src-shared/domain/egg.ts': { rule: 'no-cycles', code: "import { hen } from './hen'; export const egg = () => hen;" },
};

/** The other half of the planted cycle, which is told of its first half only. */
const accomplice = { file: 'src-shared/domain/hen.ts', code: "import { egg } from './egg'; export const hen = () => egg;" };

const report = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'encours-layers-'));
  for (const file of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json']) copyFileSync(path.join(ROOT, file), path.join(folder, file));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  for (const [file, code] of Object.entries(sound)) write(file, code);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('imports that the house allows pass', () => {
  expect(violations()).toEqual([]);
});

test('a planted import is caught by the rule it breaks, for every rule', () => {
  for (const [file, { code }] of Object.entries(planted)) write(file, code);
  write(accomplice.file, accomplice.code);
  const expected = Object.entries(planted).map(([file, { rule }]) => `${rule}: ${file}`);
  expect(violations()).toEqual(expected.sort());
});

function write(file: string, code: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, code);
}

/** @returns 'rule: file' for each violation, sorted */
function violations(): string[] {
  const cruiser = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src-main', 'src-renderer', 'src-shared'];
  const printed = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  return [...new Set(report.parse(JSON.parse(printed)).summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`))].sort();
}
