import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { HandledEntry } from '#shared/contract/schemas/bank';
import { formatLongDate } from '#shared/domain/calendar';
import { moneyOrDash } from '../../ui/format';
import { Kbd, KEY_IN_BUTTON } from '../../ui/kbd';
import { SidePanel } from '../../ui/side-panel';

interface HandledPanelProps {
  readonly line: HandledEntry;
  readonly disabled: boolean;
  readonly onReopen: () => void;
  readonly onClose: () => void;
}

/** What became of an entry, and the way back. */
export function HandledPanel({ line: { entry, state, reason, client, invoices }, disabled, onReopen, onClose }: HandledPanelProps) {
  const { t } = useTranslation('bank');
  return (
    <SidePanel
      title={entry.counterpartyName === '' ? entry.label : entry.counterpartyName}
      subtitle={`${moneyOrDash(entry.amountCents, entry.currency)} · ${formatLongDate(entry.date)}`}
      onClose={onClose}
      width={380}
      actions={<Button variant="outlined" disabled={disabled} onClick={onReopen} endIcon={<Kbd keys="R" />} sx={KEY_IN_BUTTON}>{t('handled.reopen')}</Button>}
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        {entry.counterpartyName !== '' && <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>{entry.label}</Typography>}
        <Typography variant="h2" component="h3">{t(`handled.state.${state}`)}</Typography>
        {state === 'ignored' ? (
          <Typography color="textSecondary">{reason === '' ? t('handled.noReason') : reason}</Typography>
        ) : (
          <>
            <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{client}</Typography>
            <Typography variant="body2">{invoices.length === 0 ? t('handled.noInvoice') : invoices.join(', ')}</Typography>
          </>
        )}
        <Typography variant="body2" color="textSecondary">{t(`handled.hint.${state}`)}</Typography>
      </Box>
    </SidePanel>
  );
}
