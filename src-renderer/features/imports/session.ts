import type { FileOutcome, ImportMapping, ImportPreview, ImportResult } from '#shared/contract/schemas/import';
import type { FileAnswers } from '#shared/contract/schemas/import-questions';
import { createStore } from '../../data/store';

/** A file to read, and how the user wants it read; null while nothing was corrected. */
export interface FileRequest {
  readonly token: string;
  readonly name: string;
  readonly mapping: ImportMapping | null;
  /** What the user said to the questions about it. */
  readonly answers: FileAnswers;
}

/** Where an import stands. It outlives the screen: a look at a dossier does not lose the preview. */
export type ImportSession =
  | { readonly step: 'idle' }
  /** `previous` stays on screen, dimmed, while a correction is read. */
  | { readonly step: 'reading'; readonly requests: readonly FileRequest[]; readonly previous: ImportPreview | null }
  | { readonly step: 'failed'; readonly requests: readonly FileRequest[]; readonly error: unknown }
  | { readonly step: 'preview'; readonly requests: readonly FileRequest[]; readonly preview: ImportPreview; readonly error: unknown }
  | { readonly step: 'committing'; readonly requests: readonly FileRequest[]; readonly preview: ImportPreview }
  | { readonly step: 'done'; readonly result: ImportResult };

export const sessionStore = createStore<{ readonly companyId: string | null; readonly session: ImportSession }>({
  companyId: null,
  session: { step: 'idle' },
});

export const setSession = (session: ImportSession): void => {
  sessionStore.set((current) => ({ ...current, session }));
};

/** What was done is not news any more once the screen is left. */
export function leaveDone(): void {
  if (sessionStore.get().session.step === 'done') setSession({ step: 'idle' });
}

/** Another company's books are open: what was previewed for the other one is over. */
export function enterCompany(companyId: string | null): void {
  if (sessionStore.get().companyId === companyId) return;
  sessionStore.set({ companyId, session: { step: 'idle' } });
}

/** The files on screen with those just dropped; the very same file dropped again keeps its place, and is read again. */
export function mergeRequests(current: readonly FileRequest[], dropped: readonly { readonly token: string; readonly name: string }[]): FileRequest[] {
  const known = new Set(current.map((request) => request.token));
  return [...current, ...dropped.filter((file) => !known.has(file.token)).map(({ token, name }) => ({ token, name, mapping: null, answers: {} }))];
}

export function withMapping(requests: readonly FileRequest[], token: string, mapping: ImportMapping): FileRequest[] {
  return requests.map((request) => (request.token === token ? { ...request, mapping } : request));
}

/** Adds an answer; the others stay. */
export function withAnswers(requests: readonly FileRequest[], token: string, answers: FileAnswers): FileRequest[] {
  return requests.map((request) => (request.token === token ? { ...request, answers: { ...request.answers, ...answers } } : request));
}

/** Drops the request of one file from the import. */
export function withoutFile(requests: readonly FileRequest[], token: string): FileRequest[] {
  return requests.filter((request) => request.token !== token);
}

export const requestsOf = (session: ImportSession): readonly FileRequest[] => ('requests' in session ? session.requests : []);

export const rejectedIn = (outcome: FileOutcome | null): number => outcome?.rejected.length ?? 0;
