import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../../../ui/fields';
import { FormDialog } from '../../../ui/form-dialog';

interface AnonymiseDialogProps {
  readonly client: { readonly code: string; readonly name: string };
  readonly onAnonymise: (confirmation: string) => Promise<void>;
  readonly onClose: () => void;
}

/** What cannot be undone is confirmed by typing the client's code. */
export function AnonymiseDialog({ client, onAnonymise, onClose }: AnonymiseDialogProps): ReactElement {
  const { t } = useTranslation('privacy');
  const [typed, setTyped] = useState('');
  return (
    <FormDialog title={t('dialog.title', { name: client.name })} hint={t('dialog.hint')} action={t('dialog.action')} destructive disabled={typed.trim() !== client.code} onSubmit={() => onAnonymise(typed)} onClose={onClose}>
      <TextInput label={t('dialog.code')} help={t('dialog.codeHelp', { code: client.code })} value={typed} onChange={setTyped} maxLength={200} autoFocus />
    </FormDialog>
  );
}
