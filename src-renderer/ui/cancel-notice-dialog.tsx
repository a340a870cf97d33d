import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CancelledNotice } from '#shared/contract/schemas/correspondence';
import { formatLongDate, type IsoDate } from '#shared/domain/calendar';
import { TextInput } from './fields';
import { FormDialog } from './form-dialog';
import { useToast } from './toast';

interface CancelNoticeDialogProps {
  readonly reference: string;
  readonly issuedOn: IsoDate;
  /** Its document was just put in the folder of letters, from which it could still be posted. */
  readonly inFolder?: boolean;
  readonly onCancel: (reason: string) => Promise<CancelledNotice>;
  readonly onClose: () => void;
}

/** Takes back a reminder issued by mistake, with its reason. */
export function CancelNoticeDialog({ reference, issuedOn, inFolder = false, onCancel, onClose }: CancelNoticeDialogProps): ReactElement {
  const { t } = useTranslation('correspondence');
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const cancel = async (): Promise<void> => {
    setBusy(true);
    try {
      const { invoices } = await onCancel(reason);
      toast.show({ text: t('done.cancelled', { reference, count: invoices.length }) });
    } finally {
      setBusy(false);
    }
  };
  const hint = t('cancel.hint', { date: formatLongDate(issuedOn) });
  return (
    <FormDialog
      title={t('cancel.title', { reference })}
      hint={inFolder ? `${hint} ${t('cancel.inFolder')}` : hint}
      action={t('cancel.action')}
      cancel={t('cancel.keep')}
      destructive
      disabled={reason.trim() === '' || busy}
      onSubmit={cancel}
      onClose={onClose}
    >
      <TextInput label={t('cancel.reason')} value={reason} onChange={setReason} maxLength={4000} multiline autoFocus required />
    </FormDialog>
  );
}
