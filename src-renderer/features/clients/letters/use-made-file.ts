import { useTranslation } from 'react-i18next';
import type { MadeFile } from '#shared/contract/schemas/made-file';
import { openSavedMade, saveMade } from '../../../data/documents';
import { useToast } from '../../../ui/toast';
import { useProblemToast } from '../../../ui/use-problem-toast';

/** Saves a file made of the books where the user says, then offers to open it. @returns whether it was saved */
export function useMadeFile(): (wanted: MadeFile) => Promise<boolean> {
  const { t } = useTranslation('letters');
  const { show } = useToast();
  const problem = useProblemToast();
  const open = (): void => {
    openSavedMade().catch(problem);
  };
  return async (wanted) => {
    const saved = await saveMade(wanted).catch(problem);
    if (!saved) return false;
    show({ text: t('madeSaved', { name: saved.name }), action: { label: t('openMade'), onClick: open } });
    return true;
  };
}
