import { useTranslation } from 'react-i18next';
import type { LimitationEventInput, LimitationEventView } from '#shared/contract/schemas/limitation';
import { formatShortDate } from '#shared/domain/calendar';
import { useEngineCommand } from '../../../../data/hooks';
import { useToast } from '../../../../ui/toast';
import { useProblemToast } from '../../../../ui/use-problem-toast';

/** Records an event of limitation or takes it back, each with its way back. */
export function useLimitationCommands(clientId: number) {
  const { t } = useTranslation('limitation');
  const toast = useToast();
  const problem = useProblemToast();
  const { mutateAsync: recording } = useEngineCommand('law.recordLimitationEvent');
  const { mutateAsync: removing } = useEngineCommand('law.removeLimitationEvent');
  const tell = (text: string, undo: () => Promise<unknown>): void => {
    toast.show({ text, action: { label: t('undo'), onClick: () => { undo().catch(problem); } } });
  };
  return {
    record: async (event: LimitationEventInput): Promise<void> => {
      const { id } = await recording(event);
      tell(t('done.recorded', { kind: t(`kinds.${event.kind}`), date: formatShortDate(event.date) }), () => removing({ id }));
    },
    remove: ({ id, documentName: _name, lateFor: _late, ...event }: LimitationEventView): void => {
      removing({ id }).then(() => { tell(t('done.removed'), () => recording({ ...event, clientId })); }, problem);
    },
  };
}
