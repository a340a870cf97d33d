import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ChildOrder } from './messages';

/** Keeps an input that failed, for who mends it. */
export function keepInput({ seed, keepIn }: ChildOrder, n: number, file: string): void {
  mkdirSync(keepIn, { recursive: true });
  if (existsSync(file)) copyFileSync(file, path.join(keepIn, `${seed}-${n}-${path.basename(file)}`));
}
