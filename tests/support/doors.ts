import { randomUUID } from 'node:crypto';
import { importRoutes } from '#main/engine/import-routes';
import type { Control } from '#main/engine/route';
import { Staging } from '#main/engine/staging';
import type { OpenBooks } from '#main/db/books';
import type { ImportReader } from '#main/usecases/ports/import-reader';
import type { OperationName, OutputOf } from '#shared/contract/operations';
import { operations } from '#shared/contract/operations';
import type { Refusal, Result } from '#shared/contract/result';
import type { IsoDate } from '#shared/domain/calendar';
import { quietly } from './files';

export type Answer<N extends OperationName> = { readonly ok: true; readonly value: OutputOf<N> } | { readonly ok: false; readonly refusal: Refusal };

/** The doors of the window on given books: what goes in and what comes out is checked against the contract. */
export interface Doors {
  prepare(files: readonly string[]): Promise<Answer<'imports.prepare'>>;
  commit(stagingId: string): Promise<Answer<'imports.commit'>>;
  undo(batch: number): Promise<Answer<'imports.undo'>>;
}

export function doorsOn(books: OpenBooks, today: IsoDate, now: () => Date, reader: ImportReader, control: Control = quietly): Doors {
  const tokens = new Map<string, string>();
  const workplace = { companyId: () => 'essai', context: () => ({ books, today, now }), read: () => books.read, today: () => today };
  const routes = importRoutes(workplace, reader, tokens, new Staging());
  return {
    prepare: async (files) => {
      tokens.clear();
      const dropped = files.map((file) => {
        const token = randomUUID();
        tokens.set(token, file);
        return { token, mapping: null };
      });
      return answer('imports.prepare', (value) => operations['imports.prepare'].output.parse(value), await routes['imports.prepare']({ files: dropped }, control));
    },
    commit: async (stagingId) => answer('imports.commit', (value) => operations['imports.commit'].output.parse(value), await routes['imports.commit']({ stagingId, skipBadRows: true }, control)),
    undo: async (batch) => answer('imports.undo', (value) => operations['imports.undo'].output.parse(value), await routes['imports.undo']({ batch }, control)),
  };
}

function answer<N extends OperationName>(_name: N, parse: (value: unknown) => OutputOf<N>, result: Result<unknown>): Answer<N> {
  // what crosses to the page is a copy
  return result.ok ? { ok: true, value: parse(structuredClone(result.value)) } : { ok: false, refusal: result.error };
}
