import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { FileOutcome } from '#shared/contract/schemas/import';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import { formatEuros, formatMoney, sumCents } from '#shared/domain/money';
import { type Counted, COUNTED } from './summary';

const TABLE: SxProps<Theme> = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 13,
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': { paddingY: 1.5, paddingX: 1, borderBottom: '1px solid', borderColor: 'divider', textAlign: 'right', fontWeight: 400 },
  '& th:first-of-type': { textAlign: 'left', paddingLeft: 0 },
  '& thead th:nth-of-type(n + 2)': { width: 76 },
  '& thead th:last-of-type': { width: 128 },
  '& td:last-of-type, & th:last-of-type': { paddingRight: 0 },
  '& thead th': { color: 'text.secondary', fontSize: 12 },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
};

/** New, changed and known records of a file, with what they come to. */
export function ChangesTable({ outcome }: { readonly outcome: FileOutcome }) {
  const { t } = useTranslation('imports');
  const shown = COUNTED.filter((what) => outcome.created[what] + outcome.updated[what] + outcome.unchanged[what] > 0);
  if (shown.length === 0 && outcome.vanished.length === 0) return <Typography color="textSecondary">{t('changes.none')}</Typography>;
  return (
    <Box component="table" sx={TABLE} aria-label={t('changes.title')}>
      <thead>
        <tr>
          <th scope="col">{t('changes.what')}</th>
          <th scope="col">{t('changes.created')}</th>
          <th scope="col">{t('changes.updated')}</th>
          <th scope="col">{t('changes.unchanged')}</th>
          <th scope="col">{t('changes.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((what) => (
          <tr key={what}>
            <th scope="row">{t(`changes.${what}`)}</th>
            <Count value={outcome.created[what]} strong />
            <Count value={outcome.updated[what]} />
            <Count value={outcome.unchanged[what]} />
            <td>
              {addedAmounts(outcome, what).map((amount) => (
                <div key={amount}>{amount}</div>
              ))}
            </td>
          </tr>
        ))}
        {outcome.vanished.length > 0 && (
          <tr>
            <th scope="row">{t('changes.vanished')}</th>
            <td colSpan={3}>{t('changes.count', { count: outcome.vanished.length })}</td>
            <td>{formatEuros(sumCents(outcome.vanished.map(({ openCents }) => openCents)))}</td>
          </tr>
        )}
      </tbody>
    </Box>
  );
}

function Count({ value, strong = false }: { readonly value: number; readonly strong?: boolean }) {
  const { t } = useTranslation('imports');
  const none = value === 0;
  return (
    <Box component="td" sx={{ color: none ? 'text.secondary' : 'text.primary', fontWeight: strong && !none ? '600 !important' : 400 }}>
      {none ? '–' : t('changes.count', { count: value })}
    </Box>
  );
}

/** In euros, then in each other currency: nothing is converted. */
function addedAmounts(outcome: FileOutcome, what: Counted): string[] {
  if (what !== 'invoices' && what !== 'creditNotes' && what !== 'payments') return [];
  const amounts = [{ currency: BOOKS_CURRENCY, ...outcome }, ...outcome.foreign]
    .map(({ currency, invoicedCents, creditedCents, paidCents }) => ({ currency, cents: { invoices: invoicedCents, creditNotes: -creditedCents, payments: paidCents }[what] }))
    .filter(({ cents }) => cents !== 0);
  return amounts.length === 0 ? ['–'] : amounts.map(({ currency, cents }) => formatMoney(cents, currency));
}
