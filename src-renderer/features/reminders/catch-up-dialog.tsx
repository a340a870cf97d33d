import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import NativeSelect from '@mui/material/NativeSelect';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LateClient } from '#shared/domain/dunning/catch-up';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { Amount } from '../../ui/amount';
import { TextInput } from '../../ui/fields';
import { useCatchUp } from './use-catch-up';

interface CatchUpDialogProps {
  readonly late: readonly LateClient[];
  readonly policyOf: (clientId: number) => DunningPolicy;
  readonly onClose: () => void;
}

/** « Reprise après une longue absence »: at which letter each client starts again; one letter each, for all that it owes. */
export function CatchUpDialog({ late, policyOf, onClose }: CatchUpDialogProps) {
  const { t } = useTranslation('reminders');
  const { t: tUi } = useTranslation('ui');
  const { catchUp, pending } = useCatchUp();
  const [levels, setLevels] = useState<ReadonlyMap<number, number>>(() => new Map(late.map(({ clientId, reachedLevel }) => [clientId, reachedLevel])));
  const [reason, setReason] = useState<string>(t('catchUp.reasonGiven'));
  const moved = late.filter(({ clientId, level }) => (levels.get(clientId) ?? level) > level);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await catchUp(moved.map(({ clientId, level }) => ({ clientId, level: levels.get(clientId) ?? level })), reason)) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="catch-up-title">
      <DialogTitle id="catch-up-title">{t('catchUp.title')}</DialogTitle>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogContent>
          <Typography sx={{ mb: 4, color: 'text.secondary' }}>{t('catchUp.hint')}</Typography>
          <Box component="ul" tabIndex={0} aria-label={t('catchUp.list')} sx={{ listStyle: 'none', margin: 0, padding: 0, maxHeight: 320, overflow: 'auto', border: 1, borderColor: 'divider', borderRadius: 1 }}>
            {late.map((client) => (
              <LateLine key={client.clientId} client={client} policy={policyOf(client.clientId)} level={levels.get(client.clientId) ?? client.level} onLevel={(level) => { setLevels((before) => new Map(before).set(client.clientId, level)); }} />
            ))}
          </Box>
          <Typography role="status" sx={{ marginY: 4 }}>{t('catchUp.effect', { count: moved.length })}</Typography>
          <TextInput label={t('changeLevel.reason')} maxLength={4000} value={reason} onChange={setReason} required />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" variant="contained" disabled={moved.length === 0 || reason.trim() === '' || pending}>{t('catchUp.action', { count: moved.length })}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface LateLineProps {
  readonly client: LateClient;
  readonly policy: DunningPolicy;
  readonly level: number;
  readonly onLevel: (level: number) => void;
}

function LateLine({ client, policy, level, onLevel }: LateLineProps) {
  const { t } = useTranslation('reminders');
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 3, paddingX: 3, paddingY: 1, borderBottom: 1, borderColor: 'divider', fontSize: 13 }}>
      <Box component="span" sx={{ flex: 1, fontWeight: 600 }}>{client.clientName}</Box>
      <Box component="span" sx={{ color: 'text.secondary' }}>{t('why.late', { count: client.daysLate })}</Box>
      <Box component="span" sx={{ width: 112, textAlign: 'right' }}><Amount cents={client.totalCents} /></Box>
      <NativeSelect sx={{ width: 260 }} value={level} onChange={(event) => { onLevel(Number(event.target.value)); }} inputProps={{ 'aria-label': t('catchUp.start', { name: client.clientName }) }}>
        {policy.steps.map(({ template }, i) => (i + 1 < client.level ? null : <option key={i} value={i + 1}>{t('stepName', { level: i + 1, template: t(`template.${template}`) })}</option>))}
      </NativeSelect>
    </Box>
  );
}
