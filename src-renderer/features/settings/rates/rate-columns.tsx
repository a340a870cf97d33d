import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RateRow } from '#shared/contract/schemas/law';
import { type HalfYearRate, RATE_KINDS } from '#shared/domain/law/rates';
import { formatRate, halfYearName } from '#shared/messages/rate-sources';
import type { GridColumn } from '../../../ui/grid/columns';
import { useRowTabIndex } from '../../../ui/grid/row-active';

const rateText = (t: TFunction<'law'>, rate: HalfYearRate | null): string =>
  rate === null ? t('rates.unknown') : t('rates.verified', { rate: formatRate(rate.rateBps), mark: t(`rates.marks.${rate.verification}`) });

/** A rate of each kind, and how far it can be relied on. */
export const rateColumns = (t: TFunction<'law'>, onEdit: (row: RateRow) => void): readonly GridColumn<RateRow>[] => [
  { id: 'half', header: t('rates.half'), kind: 'text', width: 172, value: ({ halfYear }) => halfYearName(halfYear) },
  ...RATE_KINDS.map((kind): GridColumn<RateRow> => ({
    id: kind,
    header: t(`rates.${kind}`),
    kind: 'text',
    width: 200,
    grow: true,
    value: (row) => rateText(t, row[kind]),
    render: (row) => <Rate rate={row[kind]} />,
  })),
  { id: 'actions', header: t('rates.actions'), kind: 'chip', width: 110, sortable: false, value: () => null, render: (row) => <EditButton onClick={() => { onEdit(row); }} /> },
];

function Rate({ rate }: { readonly rate: HalfYearRate | null }): ReactElement {
  const { t } = useTranslation('law');
  if (rate === null) return <Box component="span" sx={{ color: 'warning.main' }}>{t('rates.unknown')}</Box>;
  return (
    <span title={rate.source}>
      {formatRate(rate.rateBps)}
      <Box component="span" sx={{ marginLeft: 2, color: rate.verification === 'secondary' ? 'warning.main' : 'text.secondary' }}>{t(`rates.marks.${rate.verification}`)}</Box>
    </span>
  );
}

/** It takes the tab of its row and does not open it twice. */
function EditButton({ onClick }: { readonly onClick: () => void }): ReactElement {
  const { t } = useTranslation('law');
  const tabIndex = useRowTabIndex();
  return (
    <Button
      size="small"
      tabIndex={tabIndex}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
      onDoubleClick={(event) => { event.stopPropagation(); }}
      sx={{ minHeight: 24, minWidth: 0, padding: 0, fontWeight: 400 }}
    >
      {t('rates.edit')}
    </Button>
  );
}
