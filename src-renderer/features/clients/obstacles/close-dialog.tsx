import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObstacleView } from '#shared/contract/schemas/obstacle';
import type { Cents } from '#shared/domain/money';
import { DISPUTE_OUTCOMES, type DisputeOutcome } from '#shared/domain/obstacles/obstacle';
import { useEngineCommand } from '../../../data/hooks';
import { useToday } from '../../../data/status';
import { AmountInput, SelectInput, TextInput } from '../../../ui/fields';
import { useToast } from '../../../ui/toast';
import { useProblemToast } from '../../../ui/use-problem-toast';

interface CloseDialogProps {
  readonly obstacle: ObstacleView;
  readonly onClose: () => void;
}

/** Ends what held reminders back; a dispute says how it ended. */
export function CloseDialog({ obstacle, onClose }: CloseDialogProps): ReactElement {
  const { t } = useTranslation('obstacles');
  const { t: tUi } = useTranslation('ui');
  const today = useToday();
  const toast = useToast();
  const problem = useProblemToast();
  const closing = useEngineCommand('obstacles.close');
  const [outcome, setOutcome] = useState<DisputeOutcome>('settled');
  const [creditCents, setCreditCents] = useState<Cents | null>(null);
  const [note, setNote] = useState('');
  const isDispute = obstacle.kind === 'dispute';
  const mayCredit = isDispute && outcome === 'creditNote' && obstacle.invoices.length === 1;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const creditNote = mayCredit && creditCents !== null && creditCents > 0 ? { number: '', amountCents: creditCents } : null;
    try {
      await closing.mutateAsync({ id: obstacle.id, date: today, note, outcome: isDispute ? outcome : null, creditNote });
      toast.show({ text: t('done.closed') });
      onClose();
    } catch (error) {
      problem(error);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="close-obstacle-title">
      <DialogTitle id="close-obstacle-title">{t(`end.${obstacle.kind}`)}</DialogTitle>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogContent>
          <Typography sx={{ mb: 5, color: 'text.secondary' }}>{t('end.hint')}</Typography>
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
            {isDispute ? <SelectInput autoFocus label={t('end.outcome')} value={outcome} options={DISPUTE_OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))} onChange={setOutcome} /> : null}
            {mayCredit ? <AmountInput label={t('end.credit')} help={t('end.creditHelp')} value={creditCents} onChange={setCreditCents} /> : null}
            <TextInput label={t('fields.note')} multiline maxLength={4000} value={note} onChange={setNote} autoFocus={!isDispute} />
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" variant="contained" disabled={closing.isPending}>
            {t('end.action')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
