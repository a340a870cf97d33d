import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RefusedError } from '../../data/client';
import { useCompanyDoor } from '../../data/companies';
import type { DroppedFile } from '../../data/dropped-files';
import { errorText } from '../../i18n/errors';
import { TextInput } from '../../ui/fields';
import { useToast } from '../../ui/toast';

export interface CreateCompanyDialogProps {
  readonly open: boolean;
  /** Files that wait for a company to belong to. */
  readonly files: readonly DroppedFile[];
  readonly onClose: () => void;
  /** The company is made and open; `onClose` is not called. */
  readonly onCreated: () => void;
}

/** A name is enough; the SIREN may come later. */
export function CreateCompanyDialog({ open, files, onClose, onCreated }: CreateCompanyDialogProps): ReactElement {
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="create-company-title">
      <CreateCompanyForm files={files} onClose={onClose} onCreated={onCreated} />
    </Dialog>
  );
}

interface CompanyDraft {
  name: string;
  siren: string;
}

function CreateCompanyForm({ files, onClose, onCreated }: Omit<CreateCompanyDialogProps, 'open'>): ReactElement {
  const { t } = useTranslation('start');
  const toast = useToast();
  const door = useCompanyDoor();
  const forDrop = files.length > 0;
  const { control, handleSubmit, setError } = useForm<CompanyDraft>({ defaultValues: { name: '', siren: '' } });

  const create = async (draft: CompanyDraft): Promise<void> => {
    try {
      await door.create({ name: draft.name.trim(), siren: draft.siren.trim() });
      onCreated();
    } catch (error) {
      const { title, why, todo } = errorText(error);
      if (error instanceof RefusedError && error.code === 'sirenInvalid') setError('siren', { message: `${title} ${todo}` }, { shouldFocus: true });
      else toast.show({ text: `${title} ${why} ${todo}`, tone: 'problem' });
    }
  };

  return (
    <form onSubmit={(event) => void handleSubmit(create)(event)} noValidate>
      <DialogTitle id="create-company-title">{forDrop ? t('dialog.titleForDrop') : t('dialog.title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={4} sx={{ pt: 2 }}>
          {forDrop ? (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {t('dialog.filesWaiting', { count: files.length, names: files.map(({ name }) => name).join(', ') })}
            </Typography>
          ) : null}
          <Controller
            control={control}
            name="name"
            rules={{ validate: (name) => name.trim() !== '' || t('dialog.nameMissing') }}
            render={({ field, fieldState }) => <TextInput label={t('dialog.name')} autoFocus maxLength={200} value={field.value} onChange={field.onChange} error={fieldState.error?.message} />}
          />
          <Controller
            control={control}
            name="siren"
            render={({ field, fieldState }) => <TextInput label={t('dialog.siren')} help={t('dialog.sirenHelp')} maxLength={20} value={field.value} onChange={field.onChange} error={fieldState.error?.message} />}
          />
        </Stack>
      </DialogContent>
      <DialogActions>
        <CancelButton onClick={onClose} />
        <Button type="submit" variant="contained" disabled={door.busy}>
          {forDrop ? t('dialog.actionForDrop') : t('dialog.action')}
        </Button>
      </DialogActions>
    </form>
  );
}

function CancelButton({ onClick }: { readonly onClick: () => void }): ReactElement {
  const { t } = useTranslation('ui');
  return <Button onClick={onClick}>{t('cancel')}</Button>;
}
