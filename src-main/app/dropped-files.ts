import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Ask } from './engine/supervisor';

/** A file of the machine that the user dropped or chose: the page knows it by its token, only we know its path. */
export interface KnownFile {
  readonly token: string;
  readonly name: string;
}

/** The files made known to the engine in this session; a new engine is told them again. */
export class DroppedFiles {
  private readonly paths = new Map<string, string>();

  /** The same file keeps its token, however often it is dropped. @param paths absolute */
  async register(paths: readonly string[], ask: Ask): Promise<KnownFile[]> {
    const files = paths.map((file) => ({ token: this.tokenOf(file) ?? randomUUID(), file }));
    for (const { token, file } of files) this.paths.set(token, file);
    await tell(files, ask);
    return files.map(({ token, file }) => ({ token, name: path.basename(file) }));
  }

  private tokenOf(file: string): string | undefined {
    return [...this.paths].find(([, known]) => known === file)?.[0];
  }

  async registerAgain(ask: Ask): Promise<void> {
    await tell(
      [...this.paths].map(([token, file]) => ({ token, file })),
      ask,
    );
  }
}

/** An engine that stops meanwhile is told again when it comes back. */
const tell = (files: readonly { token: string; file: string }[], ask: Ask) =>
  Promise.all(files.map(({ token, file }) => ask({ about: 'registerFile', token, path: file })));
