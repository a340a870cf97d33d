import Box from '@mui/material/Box';
import type { TFunction } from 'i18next';
import type { LateCosts } from '#shared/contract/schemas/law';
import { formatRate, rateSource } from '#shared/messages/rate-sources';
import type { GridColumn } from '../../../ui/grid/columns';

type Period = LateCosts['periods'][number];

/** A period of one base and one rate, and where the rate comes from. */
export const costColumns = (t: TFunction<'law'>): readonly GridColumn<Period>[] => [
  { id: 'from', header: t('costs.from'), kind: 'date', width: 116, value: ({ from }) => from },
  { id: 'to', header: t('costs.to'), kind: 'date', width: 104, value: ({ to }) => to },
  { id: 'days', header: t('costs.days'), kind: 'count', width: 60, value: ({ days }) => days },
  { id: 'base', header: t('costs.base'), kind: 'amount', width: 116, value: ({ baseCents }) => baseCents },
  { id: 'rate', header: t('costs.rate'), kind: 'text', width: 78, value: ({ rateBps }) => formatRate(rateBps) },
  {
    id: 'source',
    header: t('costs.source'),
    kind: 'text',
    width: 300,
    grow: true,
    value: (period) => sourceText(t, period),
    render: (period) => <Box component="span" title={sourceText(t, period)} sx={{ color: period.provisional ? 'warning.main' : 'inherit' }}>{sourceText(t, period)}</Box>,
  },
  { id: 'amount', header: t('costs.amount'), kind: 'amount', width: 104, value: ({ cents }) => cents },
];

/** A provisional period says so first: the rest may be cut off. */
function sourceText(t: TFunction<'law'>, { basis, rateBps, provisional }: Period): string {
  const source = rateSource(basis, rateBps);
  return provisional ? `${t('costs.provisional')} – ${source}` : source;
}
