import { useTranslation } from 'react-i18next';
import type { DoubtfulView } from '#shared/contract/schemas/accounting';
import { formatShortDate } from '#shared/domain/calendar';
import { formatEuros } from '#shared/domain/money';
import { useEngineCommand } from '../../data/hooks';
import { useConfirm } from '../../ui/confirm';
import { useToast } from '../../ui/toast';
import { useProblemToast } from '../../ui/use-problem-toast';

/** Closes the list after having asked, or opens it again. */
export function useClosing(view: DoubtfulView): { readonly close: () => void; readonly reopen: () => void; readonly pending: boolean } {
  const { t } = useTranslation('accounting');
  const ask = useConfirm();
  const toast = useToast();
  const problem = useProblemToast();
  const closing = useEngineCommand('accounting.close');
  const reopening = useEngineCommand('accounting.reopen');
  const { date, totals } = view;
  const shown = { date: formatShortDate(date) };

  const openAgain = async (): Promise<void> => {
    await reopening.mutateAsync({ date });
    toast.show({ text: t('reopen.done', shown) });
  };
  const close = async (): Promise<void> => {
    if (!(await ask({ title: t('close.title', shown), text: t('close.text', { amount: formatEuros(totals.allowanceCents) }), action: t('close.action') }))) return;
    await closing.mutateAsync({ date });
    toast.show({ text: t('close.done', shown), action: { label: t('close.undo'), onClick: () => void openAgain().catch(problem) } });
  };
  const reopen = async (): Promise<void> => {
    if (await ask({ title: t('reopen.title', shown), text: t('reopen.text'), action: t('reopen.action') })) await openAgain();
  };
  return { close: () => void close().catch(problem), reopen: () => void reopen().catch(problem), pending: closing.isPending || reopening.isPending };
}
