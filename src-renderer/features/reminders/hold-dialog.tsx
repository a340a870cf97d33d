import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, formatLongDate } from '#shared/domain/calendar';
import { useEngineCommand } from '../../data/hooks';
import { useToday } from '../../data/status';
import { DateInput, TextInput } from '../../ui/fields';
import { useToast } from '../../ui/toast';
import { useProblemToast } from '../../ui/use-problem-toast';
import type { Proposal } from './why';

const SOON_DAYS = [1, 7, 15, 30] as const;

/** « Ne pas relancer jusqu’au… »: the client leaves the queue and comes back by itself that day. */
export function HoldDialog({ proposal, onClose }: { readonly proposal: Proposal; readonly onClose: () => void }) {
  const { t } = useTranslation('reminders');
  const { t: tUi } = useTranslation('ui');
  const today = useToday();
  const toast = useToast();
  const problem = useProblemToast();
  const opening = useEngineCommand('obstacles.open');
  const closing = useEngineCommand('obstacles.close');
  const [until, setUntil] = useState(addDays(today, 7));
  const [note, setNote] = useState('');
  const tomorrow = addDays(today, 1);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      const { id } = await opening.mutateAsync({ kind: 'hold', clientId: proposal.clientId, invoiceIds: [], date: today, until, note });
      const undo = (): void => { closing.mutateAsync({ id, date: today, note: '', outcome: null, creditNote: null }).catch(problem); };
      toast.show({ text: t('hold.done', { name: proposal.clientName, date: formatLongDate(until) }), action: { label: t('leftOut.undo'), onClick: undo } });
      onClose();
    } catch (refusal) {
      problem(refusal);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="hold-title">
      <DialogTitle id="hold-title">{t('hold.title', { name: proposal.clientName })}</DialogTitle>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogContent>
          <Typography sx={{ mb: 4, color: 'text.secondary' }}>{t('hold.hint')}</Typography>
          <Stack spacing={4}>
            <Stack direction="row" spacing={2}>
              {SOON_DAYS.map((days) => (
                <Button key={days} size="small" variant={until === addDays(today, days) ? 'contained' : 'outlined'} aria-pressed={until === addDays(today, days)} onClick={() => { setUntil(addDays(today, days)); }}>
                  {t('hold.inDays', { count: days })}
                </Button>
              ))}
            </Stack>
            <DateInput label={t('hold.until')} value={until} today={today} min={tomorrow} onChange={setUntil} width={200} autoFocus />
            <TextInput label={t('hold.note')} maxLength={4000} value={note} onChange={setNote} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" variant="contained" disabled={opening.isPending}>{t('hold.action')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
