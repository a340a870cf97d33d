import path from 'node:path';
import { refused, type Result } from '#shared/contract/result';

/** The files last made from a run, which the page may ask to open by their place in the list: it never names a path. */
export class LastOutputs {
  private files: readonly string[] = [];

  keep(folder: string, names: readonly string[]): void {
    this.files = names.map((name) => path.join(folder, name));
  }

  pathOf(index: number): Result<string> {
    const file = this.files[index];
    return file === undefined ? refused('fileNotFound', { name: '' }) : { ok: true, value: file };
  }
}
