import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { type AgedAmounts, overdueCents } from '#shared/domain/ageing';
import type { Cents } from '#shared/domain/money';
import { Amount } from '../amount';

export type ExplainedPart = 'all' | 'overdue' | 'unallocated';

export interface FiguresProps {
  readonly amounts: AgedAmounts;
  /** What is owed in other currencies, apart. */
  readonly foreign: Dossier['foreign'];
  /** What the client may owe before the user wants to be told; null: no limit. */
  readonly creditLimitCents: Cents | null;
  readonly onExplain?: ((part: ExplainedPart) => void) | undefined;
}

/** The one figure of a dossier, what of it is late, and what is not allocated. */
export function Figures({ amounts, foreign, creditLimitCents, onExplain }: FiguresProps): ReactElement {
  const { t } = useTranslation('clients');
  const overdue = overdueCents(amounts);
  const explain = (part: ExplainedPart) => (onExplain === undefined ? undefined : () => onExplain(part));
  return (
    <Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('figures.outstanding')}
      </Typography>
      <Typography variant="figure" component="p">
        <Amount cents={amounts.ledgerCents} tone={amounts.ledgerCents < 0 ? 'positive' : 'plain'} onExplain={explain('all')} />
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1, fontSize: 13, color: 'text.secondary' }}>
        {overdue === 0 ? null : (
          <span>
            {t('figures.overdue')} <Amount cents={overdue} tone="overdue" onExplain={explain('overdue')} />
          </span>
        )}
        {amounts.unallocatedCents === 0 ? null : (
          <span>
            {t('figures.unallocated')} <Amount cents={amounts.unallocatedCents} tone="positive" onExplain={explain('unallocated')} />
          </span>
        )}
        {foreign.map(({ currency, openCents }) => (
          <span key={currency}>
            {t('figures.foreign')} <Amount cents={openCents} currency={currency} />
          </span>
        ))}
        {amounts.ledgerCents === 0 && foreign.length === 0 ? <span>{t('figures.nothing')}</span> : null}
        {creditLimitCents === null ? null : (
          <span>
            {t('figures.limit')} <Amount cents={creditLimitCents} />
            {amounts.ledgerCents > creditLimitCents ? <Box component="span" sx={{ color: 'warning.main' }}> {t('figures.overLimit')} <Amount cents={amounts.ledgerCents - creditLimitCents} /></Box> : null}
          </span>
        )}
        {amounts.ledgerCents < 0 ? <span>{t('figures.credit')}</span> : null}
      </Box>
    </Box>
  );
}
