import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '#shared/contract/schemas/client';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import { useToday } from '../../../data/status';
import { ListSkeleton } from '../../../ui/skeletons';
import { type OpenInvoice, useOpenInvoices } from '../use-open-invoices';
import { newDraft, type ObstacleAction, type ObstacleDraft, problemOf } from './draft';
import { ObstacleFields } from './obstacle-fields';
import { useRecordObstacle } from './use-record-obstacle';

interface ObstacleDialogProps {
  readonly action: ObstacleAction;
  readonly client: Client;
  readonly onClose: () => void;
}

/** One of the ways to hold reminders back, said in a few fields. */
export function ObstacleDialog({ action, client, onClose }: ObstacleDialogProps): ReactElement {
  const { t } = useTranslation('obstacles');
  const invoices = useOpenInvoices(client.id, BOOKS_CURRENCY);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="obstacle-title">
      <DialogTitle id="obstacle-title">{t(`dialog.${action}.title`, { name: client.name })}</DialogTitle>
      {invoices === undefined ? <ListSkeleton /> : <ObstacleForm action={action} client={client} invoices={invoices} onClose={onClose} />}
    </Dialog>
  );
}

function ObstacleForm({ action, client, invoices, onClose }: ObstacleDialogProps & { readonly invoices: readonly OpenInvoice[] }): ReactElement {
  const { t } = useTranslation('obstacles');
  const { t: tUi } = useTranslation('ui');
  const today = useToday();
  const { record, pending } = useRecordObstacle(client);
  const [draft, setDraft] = useState<ObstacleDraft>(() => newDraft(action, invoices, today));
  const nothing = invoices.length === 0 && action !== 'hold' && action !== 'insolvency';
  const problem = problemOf(draft, invoices, today);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (problem === null && !nothing && (await record(draft))) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <DialogContent>
        <Typography sx={{ mb: 5, color: 'text.secondary' }}>{nothing ? t('dialog.nothingOpen') : t(`dialog.${action}.hint`)}</Typography>
        {nothing ? null : (
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
            <ObstacleFields draft={draft} invoices={invoices} today={today} problem={problem} onChange={(patch) => setDraft((previous) => ({ ...previous, ...patch }))} />
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{tUi('cancel')}</Button>
        <Button type="submit" variant="contained" disabled={nothing || problem !== null || pending}>
          {t(`dialog.${action}.action`)}
        </Button>
      </DialogActions>
    </form>
  );
}
