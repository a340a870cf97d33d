import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { dropPurpose } from '#shared/domain/filed-documents';
import { registerFiles } from '../../../data/dropped-files';
import { useDropTaker } from '../../../data/drop-taker';
import { useProblems } from '../../../ui/use-problem-toast';
import { useDossierDialogs } from './use-dossier-dialogs';

/** Files dropped on a dossier are put in it, unless they can only be for an import. @returns the dialog that asks how */
export function useDossierDrop(dossier: Dossier): ReactElement | null {
  const { t } = useTranslation('correspondence');
  const showProblems = useProblems();
  const dialogs = useDossierDialogs(dossier);
  useDropTaker(t('filing.over', { name: dossier.client.name }), (files) => {
    if (files.length === 0 || files.some(({ name }) => dropPurpose(name) === 'import')) return false;
    void registerFiles(files).then(({ files: registered, problems }) => {
      showProblems(problems);
      dialogs.file(registered);
    });
    return true;
  });
  return dialogs.shown;
}
