import { useTranslation } from 'react-i18next';
import { useEngineCommand } from '../../data/hooks';
import { eurosOrDash } from '../../ui/format';
import { useToast } from '../../ui/toast';
import { useProblemToast } from '../../ui/use-problem-toast';
import { type PaymentDraft, paymentInput } from './payment-draft';

/** Records the payment and offers to take it back. `record` resolves to false when it was refused. */
export function useRecordPayment(clientId: number): { record(draft: PaymentDraft): Promise<boolean>; readonly pending: boolean } {
  const { t } = useTranslation('clients');
  const toast = useToast();
  const problem = useProblemToast();
  const recording = useEngineCommand('payments.record');
  const deleting = useEngineCommand('payments.delete');

  const takeBack = async (paymentId: number, amount: string): Promise<void> => {
    try {
      await deleting.mutateAsync({ id: paymentId });
      toast.show({ text: t('payment.undone', { amount }) });
    } catch (error) {
      problem(error);
    }
  };

  const record = async (draft: PaymentDraft): Promise<boolean> => {
    const amount = eurosOrDash(draft.amountCents ?? 0);
    try {
      const { paymentId, unallocatedCents } = await recording.mutateAsync(paymentInput(clientId, draft));
      toast.show({
        text: unallocatedCents === 0 ? t('payment.done', { amount }) : t('payment.doneOver', { amount, rest: eurosOrDash(unallocatedCents) }),
        action: { label: t('payment.undo'), onClick: () => void takeBack(paymentId, amount) },
      });
      return true;
    } catch (error) {
      problem(error);
      return false;
    }
  };

  return { record, pending: recording.isPending };
}
