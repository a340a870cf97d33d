import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLongDate, type IsoDate } from '#shared/domain/calendar';
import { useEngineCommand } from '../../../data/hooks';
import { TextInput } from '../../../ui/fields';
import { useToast } from '../../../ui/toast';
import { FormDialog } from '../../../ui/form-dialog';

interface CancelDialogProps {
  readonly notice: { readonly id: number; readonly reference: string };
  readonly date: IsoDate;
  readonly onClose: () => void;
}

/** Takes back a reminder issued by mistake, with its reason. */
export function CancelDialog({ notice, date, onClose }: CancelDialogProps): ReactElement {
  const { t } = useTranslation('correspondence');
  const toast = useToast();
  const cancelling = useEngineCommand('dunning.cancel');
  const [reason, setReason] = useState('');
  const cancel = async (): Promise<void> => {
    const { reference, invoices } = await cancelling.mutateAsync({ noticeId: notice.id, reason });
    toast.show({ text: t('done.cancelled', { reference, count: invoices.length }) });
  };
  return (
    <FormDialog
      title={t('cancel.title', { reference: notice.reference })}
      hint={t('cancel.hint', { date: formatLongDate(date) })}
      action={t('cancel.action')}
      cancel={t('cancel.keep')}
      destructive
      disabled={reason.trim() === '' || cancelling.isPending}
      onSubmit={cancel}
      onClose={onClose}
    >
      <TextInput label={t('cancel.reason')} value={reason} onChange={setReason} maxLength={4000} multiline autoFocus required />
    </FormDialog>
  );
}
