import { useTranslation } from 'react-i18next';
import type { Client } from '#shared/contract/schemas/client';
import { useEngineCommand } from '../../../data/hooks';
import { useToast } from '../../../ui/toast';
import { useProblemToast } from '../../../ui/use-problem-toast';
import { type ObstacleDraft, openInput } from './draft';

/** Records what a dialog says. `record` resolves to false when it was refused. */
export function useRecordObstacle(client: Client): { record(draft: ObstacleDraft): Promise<boolean>; readonly pending: boolean } {
  const { t } = useTranslation('obstacles');
  const toast = useToast();
  const problem = useProblemToast();
  const opening = useEngineCommand('obstacles.open');
  const writingOff = useEngineCommand('writeOffs.open');
  const takingBack = useEngineCommand('writeOffs.close');

  const noticing = useEngineCommand('accounting.vatNotice');

  const recordWriteOff = async ({ invoiceId, amountCents, date, note, vatNotice }: ObstacleDraft): Promise<void> => {
    const { id } = await writingOff.mutateAsync({ invoiceId, amountCents, date, reason: note });
    const undo = (): void => { takingBack.mutateAsync({ id }).then(() => { toast.show({ text: t('done.writeOffUndone') }); }, problem); };
    const filed = vatNotice ? await fileNotice(id) : null;
    // its refusal is on the screen
    if (vatNotice && filed === null) return;
    const text = filed === null ? t('done.writeOff') : t(filed.vatKnown ? 'done.writeOffNotice' : 'done.writeOffNoticeBlank');
    toast.show({ text, action: { label: t('done.undo'), onClick: undo } });
  };

  /** The debt is given up by then: a notice that fails takes nothing back. */
  const fileNotice = async (writeOffId: number): Promise<{ readonly vatKnown: boolean } | null> => {
    try {
      return await noticing.mutateAsync({ writeOffId });
    } catch (error) {
      problem(error);
      return null;
    }
  };

  const record = async (draft: ObstacleDraft): Promise<boolean> => {
    const input = openInput(client.id, draft);
    try {
      if (input === null) await recordWriteOff(draft);
      else {
        await opening.mutateAsync(input);
        toast.show({ text: t(`done.${input.kind}`, { name: client.name }) });
      }
      return true;
    } catch (error) {
      problem(error);
      return false;
    }
  };
  return { record, pending: opening.isPending || writingOff.isPending || noticing.isPending };
}
