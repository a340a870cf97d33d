import { useTranslation } from 'react-i18next';
import { useEngineCommand } from '../../data/hooks';
import { useToast } from '../../ui/toast';
import { useProblemToast } from '../../ui/use-problem-toast';

/** Starts clients at a letter, all at once, and takes it back. `catchUp` resolves to false when it was refused. */
export function useCatchUp() {
  const { t } = useTranslation('reminders');
  const toast = useToast();
  const problem = useProblemToast();
  const starting = useEngineCommand('dunning.catchUpMany');
  const restoring = useEngineCommand('dunning.restoreLevels');

  const catchUp = async (clients: readonly { readonly clientId: number; readonly level: number }[], reason: string): Promise<boolean> => {
    try {
      const moved = await starting.mutateAsync({ clients: [...clients], reason });
      const before = moved.clients.map(({ clientId, changed }) => ({ clientId, invoices: changed.map(({ invoiceId, levelBefore }) => ({ id: invoiceId, level: levelBefore })) }));
      const undo = (): void => { restoring.mutateAsync({ clients: before, reason: t('catchUp.undone') }).catch(problem); };
      toast.show({ text: t('catchUp.done', { count: clients.length }), action: { label: t('leftOut.undo'), onClick: undo } });
      return true;
    } catch (refusal) {
      problem(refusal);
      return false;
    }
  };
  return { catchUp, pending: starting.isPending };
}
