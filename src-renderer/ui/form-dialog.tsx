import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type FormEvent, type ReactElement, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemToast } from './use-problem-toast';

export interface FormDialogProps {
  readonly title: string;
  readonly hint?: string | undefined;
  /** The verb on the button. */
  readonly action: string;
  /** 'Annuler' when not given; needed when the verb itself is to cancel something. */
  readonly cancel?: string | undefined;
  readonly disabled: boolean;
  readonly destructive?: boolean | undefined;
  readonly maxWidth?: 'xs' | 'sm' | 'md' | undefined;
  readonly more?: ReactNode;
  readonly children: ReactNode;
  /** What is refused is told; the dialog stays open then. */
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
}

/** A few fields and one verb. */
export function FormDialog({ title, hint, action, cancel, disabled, destructive = false, maxWidth = 'sm', more, children, onSubmit, onClose }: FormDialogProps): ReactElement {
  const { t } = useTranslation('ui');
  const problem = useProblemToast();
  const titleId = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // a dialog opened from another is inside its form, as React sees it
    event.stopPropagation();
    if (!disabled) onSubmit().then(onClose, problem);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth={maxWidth} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <form onSubmit={submit} noValidate>
        <DialogContent>
          {hint === undefined ? null : <Typography sx={{ mb: 5, color: 'text.secondary' }}>{hint}</Typography>}
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5, pt: 1 }}>{children}</Box>
        </DialogContent>
        <DialogActions>
          {more}
          <Button onClick={onClose}>{cancel ?? t('cancel')}</Button>
          <Button type="submit" variant="contained" color={destructive ? 'error' : 'primary'} disabled={disabled}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
