import { useTranslation } from 'react-i18next';
import type { AllocationView, CreditNoteView, PaymentView } from '#shared/contract/schemas/client';
import type { AllocateInput, RecordPaymentInput } from '#shared/contract/schemas/payment';
import { useEngineCommand } from '../../data/hooks';
import { eurosOrDash } from '../../ui/format';
import { useToast } from '../../ui/toast';
import { useProblemToast } from '../../ui/use-problem-toast';

/** The command that puts a freed allocation back; null for one between a credit and a refund, which the engine makes itself. */
function restoreAllocation({ invoice, payment, creditNote, amountCents, date }: AllocationView): AllocateInput | null {
  if (invoice === null) return null;
  if (payment !== null) return { credit: { paymentId: payment.id }, invoiceId: invoice.id, amountCents, date };
  return creditNote === null ? null : { credit: { creditNoteId: creditNote.id }, invoiceId: invoice.id, amountCents, date };
}

const restorePayment = (clientId: number, { amountCents, date, reference, method, allocations }: PaymentView): RecordPaymentInput => ({
  clientId,
  amountCents,
  date,
  reference,
  method,
  allocations: amountCents < 0 ? 'oldestFirst' : allocations.flatMap(({ invoice, amountCents: part }) => (invoice === null ? [] : [{ invoiceId: invoice.id, amountCents: part }])),
});

export interface CreditCommands {
  free(allocation: AllocationView): Promise<void>;
  remove(payment: PaymentView): Promise<void>;
  takeBack(writeOff: CreditNoteView): Promise<void>;
}

/** Frees an allocation, deletes a payment: done at once, with the way back in the toast. */
export function useCreditCommands(clientId: number): CreditCommands {
  const { t } = useTranslation('clients');
  const toast = useToast();
  const problem = useProblemToast();
  const freeing = useEngineCommand('allocations.free');
  const allocating = useEngineCommand('allocations.create');
  const deleting = useEngineCommand('payments.delete');
  const recording = useEngineCommand('payments.record');
  const takingBack = useEngineCommand('writeOffs.close');

  const putBack = async (payment: PaymentView): Promise<void> => {
    try {
      await recording.mutateAsync(restorePayment(clientId, payment));
      toast.show({ text: t('credits.restored', { amount: eurosOrDash(payment.amountCents) }) });
    } catch (error) {
      problem(error);
    }
  };

  return {
    free: async (allocation) => {
      try {
        await freeing.mutateAsync({ id: allocation.id });
        const back = restoreAllocation(allocation);
        toast.show({
          text: t('credits.freed', { amount: eurosOrDash(allocation.amountCents) }),
          action: back === null ? undefined : { label: t('credits.undo'), onClick: () => void allocating.mutateAsync(back).catch(problem) },
        });
      } catch (error) {
        problem(error);
      }
    },
    takeBack: async ({ id, amountCents }) => {
      try {
        await takingBack.mutateAsync({ id });
        toast.show({ text: t('credits.takenBack', { amount: eurosOrDash(amountCents) }) });
      } catch (error) {
        problem(error);
      }
    },
    remove: async (payment) => {
      try {
        await deleting.mutateAsync({ id: payment.id });
        toast.show({
          text: t('credits.deleted', { amount: eurosOrDash(payment.amountCents) }),
          action: { label: t('credits.deletedUndo'), onClick: () => void putBack(payment) },
        });
      } catch (error) {
        problem(error);
      }
    },
  };
}
