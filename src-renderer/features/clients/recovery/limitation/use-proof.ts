import { useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar';
import { type DroppedFile, pickFiles } from '../../../../data/dropped-files';
import { useEngineCommand } from '../../../../data/hooks';
import { useProblems } from '../../../../ui/use-problem-toast';

interface Proof {
  /** A file chosen for it, not in the dossier yet. */
  readonly file: DroppedFile | null;
  readonly choose: () => void;
  readonly forget: () => void;
  /** Files it in the dossier, once. @returns its document */
  readonly keep: (date: IsoDate) => Promise<number | null>;
}

/** A proof that is filed in the dossier with what it proves. */
export function useProof(clientId: number): Proof {
  const [file, setFile] = useState<DroppedFile | null>(null);
  const [filed, setFiled] = useState<number | null>(null);
  const showProblems = useProblems();
  const { mutateAsync: filing } = useEngineCommand('correspondence.file');
  return {
    file,
    choose: () => {
      void pickFiles().then(({ files: [first], problems }) => {
        showProblems(problems);
        if (first !== undefined) setFile(first);
        setFiled(null);
      });
    },
    forget: () => setFile(null),
    keep: async (date) => {
      if (file === null || filed !== null) return filed;
      const { documentIds } = await filing({ clientId, obstacleId: null, noticeId: null, files: [{ token: file.token, subject: file.name.slice(0, 200), body: '', person: '', date, direction: 'received', toHandle: false }] });
      const [id = null] = documentIds;
      setFiled(id);
      return id;
    },
  };
}
