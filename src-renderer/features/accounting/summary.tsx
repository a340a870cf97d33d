import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubtfulView } from '#shared/contract/schemas/accounting';
import { formatShortDate } from '#shared/domain/calendar';
import { formatEuros } from '#shared/domain/money';
import { Amount } from '../../ui/amount';

/** What the list comes to, what changes, and what must be known before it is relied on. */
export function Summary({ view }: { readonly view: DoubtfulView }): ReactElement {
  const { t } = useTranslation('accounting');
  const { totals, previous, closedOn } = view;
  const warnings = useNotices(view);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 10, rowGap: 2, alignItems: 'center', px: 6, py: 4, bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}>
      <Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{closedOn === null ? t('figures.allowance') : t('figures.closedAllowance')}</Typography>
        <Typography variant="figure" component="p"><Amount cents={totals.allowanceCents} /></Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          <Change cents={totals.changeCents} /> – {previous === null ? t('first') : t('since', { date: formatShortDate(previous) })}
        </Typography>
      </Box>
      <Box sx={{ flex: '1 1 320px', minWidth: 0, display: 'flex', flexDirection: 'column', gap: 2 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('choices')}</Typography>
        {warnings.map((warning) => <Typography key={warning} role="status" variant="body2" sx={{ color: 'warning.main' }}>{warning}</Typography>)}
      </Box>
    </Box>
  );
}

/** What the list does not say of itself: what it leaves out, what it could not know. */
export function useNotices({ booksChanged, unknownVat, foreignOpen }: DoubtfulView): readonly string[] {
  const { t } = useTranslation('accounting');
  return [
    ...(booksChanged ? [t('booksChanged')] : []),
    ...(unknownVat === 0 ? [] : [t('unknownVat', { count: unknownVat })]),
    ...(foreignOpen === 0 ? [] : [t('foreignOpen', { count: foreignOpen })]),
  ];
}

function Change({ cents }: { readonly cents: number }): ReactElement {
  const { t } = useTranslation('accounting');
  return <>{cents === 0 ? t('figures.same') : t(cents > 0 ? 'figures.up' : 'figures.down', { amount: formatEuros(Math.abs(cents)) })}</>;
}

/** The list beside the aged balance of its date. */
export function Tie({ ledger }: Pick<DoubtfulView, 'ledger'>): ReactElement {
  const { t } = useTranslation('accounting');
  const { doubtfulCents, otherCents, unallocatedCents, ledgerCents } = ledger;
  const gap = doubtfulCents + otherCents + unallocatedCents - ledgerCents;
  return (
    <Box component="span" sx={{ fontSize: 13, color: gap === 0 ? 'success.main' : 'error.main' }}>
      {gap === 0 ? t('ties', { doubtful: formatEuros(doubtfulCents), other: formatEuros(otherCents), unallocated: formatEuros(unallocatedCents), ledger: formatEuros(ledgerCents) }) : t('doesNotTie', { gap: formatEuros(gap) })}
    </Box>
  );
}
