import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { useEngineCommand } from '../../data/hooks';
import { SelectInput, TextInput } from '../../ui/fields';
import { useToast } from '../../ui/toast';
import { useProblemToast } from '../../ui/use-problem-toast';
import type { Proposal } from './why';

interface LevelDialogProps {
  readonly proposal: Proposal;
  readonly policy: DunningPolicy;
  readonly onClose: () => void;
}

/** Another step than the one proposed, for the invoices to be reminded of; why is asked for and kept in the journal. */
export function LevelDialog({ proposal, policy, onClose }: LevelDialogProps) {
  const { t } = useTranslation('reminders');
  const { t: tUi } = useTranslation('ui');
  const toast = useToast();
  const problem = useProblemToast();
  const setting = useEngineCommand('dunning.setLevel');
  const [step, setStep] = useState(proposal.level);
  const [reason, setReason] = useState('');
  const steps = policy.steps.map(({ template }, i) => ({ value: i + 1, label: t('stepName', { level: i + 1, template: t(`template.${template}`) }) }));

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const invoiceIds = proposal.invoices.filter((invoice) => invoice.due).map((invoice) => invoice.id);
    try {
      await setting.mutateAsync({ clientId: proposal.clientId, invoiceIds, level: step - 1, reason });
      toast.show({ text: t('changeLevel.done', { name: proposal.clientName }) });
      onClose();
    } catch (refusal) {
      problem(refusal);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="level-title">
      <DialogTitle id="level-title">{t('changeLevel.title', { name: proposal.clientName })}</DialogTitle>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogContent>
          <Typography sx={{ mb: 5, color: 'text.secondary' }}>{t('changeLevel.hint')}</Typography>
          <Stack spacing={5}>
            <SelectInput label={t('changeLevel.step')} value={step} options={steps} onChange={setStep} autoFocus />
            <TextInput label={t('changeLevel.reason')} multiline maxLength={4000} value={reason} onChange={setReason} required />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" variant="contained" disabled={reason.trim() === '' || setting.isPending}>{t('changeLevel.action')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
