import CheckRounded from '@mui/icons-material/CheckRounded';
import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgedAmounts, overdueCents } from '#shared/domain/ageing';
import { eurosOrDash } from '../../ui/format';

/** The parts add up to the ledger, to the cent; were they not to, it is said in red. */
export function TieLine({ totals }: { readonly totals: AgedAmounts }): ReactElement {
  const { t } = useTranslation('balance');
  const gap = totals.notDueCents + overdueCents(totals) + totals.unallocatedCents - totals.ledgerCents;
  const ties = gap === 0;
  const Icon = ties ? CheckRounded : ErrorOutlineRounded;
  return (
    <Tooltip title={t('tiesHelp')}>
      <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, color: ties ? 'success.main' : 'error.main', fontSize: 13 }}>
        <Icon sx={{ fontSize: 16 }} />
        {ties ? t('ties', { amount: eurosOrDash(totals.ledgerCents) }) : t('doesNotTie', { amount: eurosOrDash(gap) })}
      </Box>
    </Tooltip>
  );
}
