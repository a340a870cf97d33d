import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHECK_KINDS, type CheckKind } from '#shared/domain/clients/credit-limit';
import { useEngineCommand } from '../../../data/hooks';
import { useToday } from '../../../data/status';
import { DateInput, SelectInput, TextInput } from '../../../ui/fields';
import { FormDialog } from '../../../ui/form-dialog';
import { useToast } from '../../../ui/toast';

/** What the user saw elsewhere, and when. */
export function CheckDialog({ clientId, onClose }: { readonly clientId: number; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('clients');
  const today = useToday();
  const { show } = useToast();
  const adding = useEngineCommand('checks.add');
  const [what, setWhat] = useState<CheckKind>('bodacc');
  const [date, setDate] = useState(today);
  const [result, setResult] = useState('');
  const add = async (): Promise<void> => {
    await adding.mutateAsync({ clientId, what, date, result: result.trim(), documentId: null });
    show({ text: t('door.added') });
  };
  return (
    <FormDialog title={t('door.checks')} hint={t('door.addHint')} action={t('door.addAction')} disabled={result.trim() === '' || adding.isPending} maxWidth="xs" onSubmit={add} onClose={onClose}>
      <SelectInput label={t('door.what')} value={what} options={CHECK_KINDS.map((value) => ({ value, label: t(`door.kinds.${value}`) }))} onChange={setWhat} autoFocus />
      <DateInput label={t('door.date')} value={date} today={today} max={today} onChange={setDate} />
      <TextInput label={t('door.result')} value={result} onChange={setResult} multiline maxLength={4000} required />
    </FormDialog>
  );
}
