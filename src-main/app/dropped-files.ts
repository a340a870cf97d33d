import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { RegisteredFiles } from '#shared/contract/bridge';
import { refused } from '#shared/contract/result';
import { filesBehind } from '../ipc/control-protocol';
import type { Ask } from './engine/supervisor';

/** The files made known to the engine in this session; a new engine is told them again. The page knows each by its token. */
export class DroppedFiles {
  private readonly paths = new Map<string, string>();

  /** The same file keeps its token, however often it is dropped; a folder stands for its files. @param paths absolute */
  async register(paths: readonly string[], ask: Ask): Promise<RegisteredFiles> {
    const behind = await this.filesBehind(paths, ask);
    const files = behind.files.map((file) => ({ token: this.tokenOf(file) ?? randomUUID(), file }));
    for (const { token, file } of files) this.paths.set(token, file);
    await tell(files, ask);
    return { files: files.map(({ token, file }) => ({ token, name: path.basename(file) })), problems: behind.problems };
  }

  private async filesBehind(paths: readonly string[], ask: Ask) {
    if (paths.length === 0) return { files: [], problems: [] };
    const answer = await ask({ about: 'filesBehind', paths: [...paths] });
    if (!answer.ok) return { files: [], problems: [answer.error] };
    const { data } = filesBehind.safeParse(answer.value);
    return data ?? { files: [], problems: [refused('internal').error] };
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
