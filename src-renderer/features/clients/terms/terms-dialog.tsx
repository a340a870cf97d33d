import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermsView } from '#shared/contract/schemas/terms';
import { LongInvoices } from './long-invoices';

interface TermsDialogProps {
  readonly total: number;
  /** The first of them. */
  readonly clients: readonly TermsView[];
  readonly onClose: () => void;
}

/** One client under the other: its terms, its long invoices, the way to its dossier. */
export function TermsDialog({ total, clients, onClose }: TermsDialogProps): ReactElement {
  const { t } = useTranslation('clients');
  const { t: tUi } = useTranslation('ui');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="terms-title">
      <DialogTitle id="terms-title">{t('door.listTitle')}</DialogTitle>
      <DialogContent tabIndex={0} role="region" aria-labelledby="terms-title" sx={{ display: 'grid', gap: 5, alignContent: 'start' }}>
        <Typography color="textSecondary">{t('door.law')} {t('door.periodic')}</Typography>
        {total > clients.length ? <Typography color="textSecondary">{t('door.first', { count: clients.length, total })}</Typography> : null}
        {clients.map((client) => <ClientTerms key={client.clientId} client={client} />)}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{tUi('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function ClientTerms({ client: { clientId, name, code, terms, standing, mostDays, invoices } }: { readonly client: TermsView }): ReactElement {
  const { t } = useTranslation('clients');
  const navigate = useNavigate();
  const named = t(`door.methods.${terms.method}`, { days: terms.days });
  return (
    <Box component="section" aria-label={name} sx={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 3, borderTop: 1, borderColor: 'divider', pt: 3 }}>
      <Box sx={{ fontSize: 13, display: 'grid', gap: 1 }}>
        <Typography sx={{ fontWeight: 600 }}>{name} <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>{code}</Box></Typography>
        <Box sx={{ color: standing === 'over' ? 'warning.main' : 'text.secondary' }}>{t(standing === 'over' ? 'door.standing.over' : 'door.standing.within', { terms: named, most: mostDays })}</Box>
        <LongInvoices invoices={invoices} />
      </Box>
      <Button size="small" sx={{ alignSelf: 'start' }} onClick={() => void navigate({ to: '/clients/$clientId', params: { clientId: String(clientId) } })}>{t('door.open')}</Button>
    </Box>
  );
}
