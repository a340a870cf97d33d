import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { formatShortDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import { Amount } from '../../ui/amount';
import type { OpenInvoice } from './ticked';

interface InvoiceChoiceProps {
  readonly invoices: readonly OpenInvoice[];
  readonly allocations: ReadonlyMap<number, Cents>;
  readonly currency: string;
  /** Nothing left to set against another. */
  readonly spent: boolean;
  readonly onTick: (ticked: ReadonlySet<number>) => void;
}

/** Which invoices are paid; the amount goes to the ticked ones, oldest first. */
export function InvoiceChoice({ invoices, allocations, currency, spent, onTick }: InvoiceChoiceProps) {
  const { t } = useTranslation('bank');
  if (invoices.length === 0) return <Typography>{t('choose.noInvoice')}</Typography>;
  const tick = (id: number, on: boolean): void => {
    const ticked = new Set(allocations.keys());
    if (on) ticked.add(id);
    else ticked.delete(id);
    onTick(ticked);
  };
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0, maxHeight: 320, overflow: 'auto' }}>
      <Typography component="legend" variant="body2" color="textSecondary">{t('choose.invoices')}</Typography>
      {invoices.map(({ id, number, dueDate, openCents }) => (
        <Box key={id} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 110px 110px', alignItems: 'center', columnGap: 3, fontSize: 13, borderTop: 1, borderColor: 'divider' }}>
          <FormControlLabel
            control={<Checkbox size="small" checked={allocations.has(id)} disabled={spent && !allocations.has(id)} onChange={(_event, on) => { tick(id, on); }} />}
            label={<>{number} <Box component="span" sx={{ color: 'text.secondary' }}>{t('choose.due', { date: formatShortDate(dueDate) })}</Box></>}
            slotProps={{ typography: { sx: { fontSize: 13 } } }}
          />
          <Box sx={{ textAlign: 'right' }}><Amount cents={openCents} currency={currency} tone="muted" /></Box>
          <Box sx={{ textAlign: 'right' }}><Amount cents={allocations.get(id) ?? 0} currency={currency} /></Box>
        </Box>
      ))}
    </Box>
  );
}
