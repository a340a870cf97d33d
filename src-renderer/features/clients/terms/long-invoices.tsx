import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermsView } from '#shared/contract/schemas/terms';
import { formatShortDate } from '#shared/domain/calendar';

/** The longest are enough to see what is wrong. */
const SHOWN = 3;

/** Invoices whose due date is beyond sixty days, as each states it. */
export function LongInvoices({ invoices }: Pick<TermsView, 'invoices'>): ReactElement | null {
  const { t } = useTranslation('clients');
  if (invoices.length === 0) return null;
  const more = invoices.length - SHOWN;
  return (
    <div>
      {t('door.long', { count: invoices.length })}
      <Box component="ul" sx={{ m: 0, pl: 5 }}>
        {invoices.slice(0, SHOWN).map(({ invoiceId, number, days, latest, standing }) => (
          <li key={invoiceId}>{t(standing === 'over' ? 'door.longInvoice.over' : 'door.longInvoice.endOfMonthOnly', { number, days, latest: formatShortDate(latest) })}</li>
        ))}
      </Box>
      {more > 0 ? t('door.more', { count: more }) : null}
    </div>
  );
}
