import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const schema = z.object({
  colorScheme: z.enum(['system', 'light', 'dark']).catch('system'),
  density: z.enum(['compact', 'comfortable']).catch('compact'),
  lastCompany: z.string().nullable().catch(null),
});
export type PreferenceValues = z.infer<typeof schema>;

/** What belongs to the person at the machine, not to a company: a small file beside the companies. */
export class Preferences {
  private values: PreferenceValues;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    this.values = schema.parse(this.read());
  }

  get(): PreferenceValues {
    return this.values;
  }

  set(changed: Partial<PreferenceValues>): void {
    this.values = { ...this.values, ...changed };
    const part = `${this.file()}.part`;
    writeFileSync(part, JSON.stringify(this.values, null, 2));
    renameSync(part, this.file());
  }

  /** A missing or damaged file is worth the defaults: nothing in it is the user's work. */
  private read(): unknown {
    try {
      return JSON.parse(readFileSync(this.file(), 'utf8'));
    } catch {
      return {};
    }
  }

  private file(): string {
    return path.join(this.folder, 'preferences.json');
  }
}
