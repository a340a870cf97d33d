import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../../ui/fields';
import { moneyOrDash } from '../../ui/format';
import type { Line } from './lines';

interface LeaveAsideDialogProps {
  readonly line: Line;
  readonly onClose: () => void;
  /** @param reason '' when none is given */
  readonly onLeave: (reason: string) => void;
}

const LONGEST_REASON = 200;

/** Why an entry is nobody's payment, if the user cares to say. */
export function LeaveAsideDialog({ line, onClose, onLeave }: LeaveAsideDialogProps) {
  const { t } = useTranslation('bank');
  const [reason, setReason] = useState('');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="leave-title">
      <DialogTitle id="leave-title">{t('leave.title', { amount: moneyOrDash(line.amountCents, line.currency) })}</DialogTitle>
      <form onSubmit={(event) => { event.preventDefault(); onLeave(reason.trim()); }}>
        <DialogContent>
          <Stack spacing={4}>
            <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>{line.label}</Typography>
            <TextInput label={t('leave.reason')} maxLength={LONGEST_REASON} value={reason} onChange={setReason} autoFocus />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'ui' })}</Button>
          <Button variant="contained" type="submit">{t('leave.confirm')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
