import { useCallback, useEffect } from 'react';
import type { Progress } from '#shared/contract/operation';
import type { ImportMapping, ImportPreview, ImportResult } from '#shared/contract/schemas/import';
import type { FileAnswers } from '#shared/contract/schemas/import-questions';
import { call, RefusedError } from '../../data/client';
import { clearDroppedFiles, useDroppedFiles } from '../../data/dropped-files';
import { useJob } from '../../data/hooks';
import { useRunningJobs } from '../../data/jobs';
import { useStatus } from '../../data/status';
import { useStore } from '../../data/store';
import { enterCompany, type FileRequest, type ImportSession, mergeRequests, requestsOf, sessionStore, setSession, withAnswers, withMapping, withoutFile } from './session';

export interface ImportFlow {
  readonly session: ImportSession;
  readonly progress: Progress | null;
  /** null while the work cannot be stopped. */
  readonly cancel: (() => void) | null;
  readonly correct: (token: string, mapping: ImportMapping) => void;
  /** Answers questions about a file: the preview then shows what the answer changes. */
  readonly answer: (token: string, answers: FileAnswers) => void;
  readonly removeFile: (token: string) => void;
  readonly readAgain: () => void;
  /** Writes what the preview showed. @returns what was written, null when it was refused (the session then says why) */
  readonly commit: (skipBadRows: boolean) => Promise<ImportResult | null>;
  readonly stop: () => void;
}

const isCancelled = (error: unknown): boolean => error instanceof RefusedError && error.code === 'cancelled';

/** A preview that nobody will accept any more. That it is gone already is no trouble. */
function discard(preview: ImportPreview | null): void {
  if (preview !== null) call('imports.discard', { stagingId: preview.stagingId }).catch(() => undefined);
}

const shownPreview = (session: ImportSession): ImportPreview | null =>
  session.step === 'preview' || session.step === 'committing' ? session.preview : session.step === 'reading' ? session.previous : null;

const isReading = (requests: readonly FileRequest[]): boolean => {
  const { session } = sessionStore.get();
  return session.step === 'reading' && session.requests === requests;
};

/** From dropped files to written books, with every way back. */
export function useImport(): ImportFlow {
  const { session } = useStore(sessionStore);
  const prepare = useJob('imports.prepare');
  const write = useJob('imports.commit');
  const running = useRunningJobs().find((job) => job.name === 'imports.prepare' || job.name === 'imports.commit');
  const startPrepare = prepare.start;
  const startWrite = write.start;

  const read = useCallback(
    async (requests: readonly FileRequest[], before: ImportSession) => {
      const previous = shownPreview(before);
      setSession({ step: 'reading', requests, previous });
      try {
        const preview = await startPrepare({ files: requests.map(({ token, mapping, answers }) => ({ token, mapping, answers })) });
        if (!isReading(requests)) {
          discard(preview);
          return;
        }
        discard(previous);
        setSession({ step: 'preview', requests, preview, error: null });
      } catch (error) {
        if (!isReading(requests)) return;
        if (!isCancelled(error)) setSession({ step: 'failed', requests, error });
        else setSession(previous === null ? { step: 'idle' } : { step: 'preview', requests: requestsOf(before), preview: previous, error: null });
      }
    },
    [startPrepare],
  );

  useTakeDroppedFiles(read);

  const commit = async (skipBadRows: boolean): Promise<ImportResult | null> => {
    if (session.step !== 'preview') return null;
    const { requests, preview } = session;
    setSession({ step: 'committing', requests, preview });
    try {
      const result = await startWrite({ stagingId: preview.stagingId, skipBadRows });
      setSession({ step: 'done', result });
      return result;
    } catch (error) {
      setSession({ step: 'preview', requests, preview, error: isCancelled(error) ? null : error });
      return null;
    }
  };

  const stop = (): void => {
    discard(shownPreview(session));
    setSession({ step: 'idle' });
  };
  const reread = (requests: readonly FileRequest[]): void => {
    if (requests.length === 0) stop();
    else void read(requests, session);
  };

  return {
    session,
    progress: running?.progress ?? null,
    cancel: running?.cancel ?? null,
    correct: (token, mapping) => { reread(withMapping(requestsOf(session), token, mapping)); },
    answer: (token, answers) => { reread(withAnswers(requestsOf(session), token, answers)); },
    removeFile: (token) => { reread(withoutFile(requestsOf(session), token)); },
    readAgain: () => { reread(requestsOf(session)); },
    commit,
    stop,
  };
}

/** Files dropped anywhere on the window join the import on screen, or start one. */
function useTakeDroppedFiles(read: (requests: readonly FileRequest[], before: ImportSession) => Promise<void>): void {
  const companyId = useStatus().data?.company?.id ?? null;
  const { files } = useDroppedFiles();
  const writing = useStore(sessionStore).session.step === 'committing';
  useEffect(() => {
    if (companyId === null || writing) return;
    enterCompany(companyId);
    if (files.length === 0) return;
    clearDroppedFiles();
    const { session } = sessionStore.get();
    void read(mergeRequests(requestsOf(session), files), session);
  }, [companyId, files, read, writing]);
}
