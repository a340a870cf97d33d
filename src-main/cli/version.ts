import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Of the application, from the package that the built command line lies in. */
export function applicationVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
