import { useTranslation } from 'react-i18next';
import type { LitigationRequest } from '#shared/contract/schemas/litigation';
import { bridge } from '../../../../data/bridge';
import { RefusedError, valueOf } from '../../../../data/client';
import { useJob } from '../../../../data/hooks';
import { useToast } from '../../../../ui/toast';
import { useProblemToast } from '../../../../ui/use-problem-toast';

/** Asks for the folder in the system's own dialog, makes the archive there, and leads to it. */
export function useMakeCase() {
  const { t } = useTranslation('litigation');
  const { start, cancel, progress, running } = useJob('litigation.make');
  const toast = useToast();
  const problem = useProblemToast();
  const open = (): void => {
    bridge().shell.openOutput(0).then(valueOf).catch(problem);
  };
  const make = async (request: LitigationRequest): Promise<void> => {
    try {
      const folder = valueOf(await bridge().shell.chooseOutputFolder());
      if (folder === null) return;
      const { name } = await start({ ...request, folder: folder.token });
      toast.show({ text: t('done', { name, folder: folder.name }), action: { label: t('open'), onClick: open } });
    } catch (error) {
      if (error instanceof RefusedError && error.code === 'cancelled') toast.show({ text: t('cancelled') });
      else problem(error);
    }
  };
  return { make, cancel, progress, running };
}
