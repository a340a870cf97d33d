import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type FormEvent, type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface LineDialogProps {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  readonly valid?: boolean;
  /** True when it is done: the dialog closes. */
  readonly onSubmit: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One thing to say about a line, in a few fields. */
export function LineDialog({ title, hint, action, valid = true, onSubmit, onClose, children }: LineDialogProps): ReactElement {
  const { t } = useTranslation('ui');
  const [pending, setPending] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!valid || pending) return;
    setPending(true);
    const done = await onSubmit();
    setPending(false);
    if (done) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="line-title">
      <DialogTitle id="line-title">{title}</DialogTitle>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogContent>
          <Typography sx={{ mb: 5, color: 'text.secondary' }}>{hint}</Typography>
          <Stack spacing={5}>{children}</Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!valid || pending}>{action}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
