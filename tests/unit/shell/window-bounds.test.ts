import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBounds, writeBounds } from '#main/app/window-bounds';

const folder = mkdtempSync(path.join(os.tmpdir(), 'encours-bounds-'));
const file = path.join(folder, 'window.json');
const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const bounds = { x: 100, y: 50, width: 1280, height: 800, isMaximized: false };

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the window comes back where it was', () => {
  writeBounds(file, bounds);
  expect(readBounds(file, [screen])).toEqual(bounds);
});

test.each([
  ['a screen that is no longer there', { ...bounds, x: 2500 }],
  ['a title bar above the screen', { ...bounds, y: -30 }],
  ['a title bar below the screen', { ...bounds, y: 1060 }],
  ['a size under the smallest', { ...bounds, width: 300 }],
])('%s: the usual place instead', (_why, kept) => {
  writeBounds(file, kept);
  expect(readBounds(file, [screen])).toBeNull();
});

test('a file that is missing or spoilt is no obstacle', () => {
  expect(readBounds(path.join(folder, 'none.json'), [screen])).toBeNull();
  writeFileSync(file, '{"x": 1');
  expect(readBounds(file, [screen])).toBeNull();
});
