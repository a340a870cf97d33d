import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Chromium's own sandbox refuses to start for root; the page's sandbox and isolation are the same with or without it. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Where one test's application keeps everything, apart from any other's. */
export interface Place {
  readonly data: string;
  readonly documents: string;
  /** For the files that the test itself makes. */
  readonly files: string;
  readonly remove: () => void;
}

export function makePlace(): Place {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'encours-e2e-'));
  const place = { data: path.join(folder, 'data'), documents: path.join(folder, 'documents'), files: path.join(folder, 'files') };
  for (const part of Object.values(place)) mkdirSync(part);
  return { ...place, remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}

export interface Launched {
  readonly application: ElectronApplication;
  readonly page: Page;
}

export interface LaunchOptions {
  /** 'YYYY-MM-DD': the today of the whole application. */
  readonly today: string;
  readonly argv?: readonly string[];
}

/** Starts the built application, as `npm start` does, and waits for its window. */
export async function launch(place: Place, { today, argv = [] }: LaunchOptions): Promise<Launched> {
  const application = await _electron.launch({
    args: [...AS_ROOT, ROOT, ...argv],
    cwd: ROOT,
    env: { ...inherited(), ENCOURS_DATA: place.data, ENCOURS_DOCUMENTS: place.documents, ENCOURS_TODAY: today },
  });
  const page = await application.firstWindow();
  await page.waitForLoadState('load');
  return { application, page };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined || name === 'ELECTRON_RUN_AS_NODE' ? [] : [[name, value]])),
  );
}
