import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RESPONSE_PARTS, type ResponseLine, type ResponseLines } from '#shared/contract/schemas/response';
import type { IsoDate } from '#shared/domain/calendar';
import { RESPONSE_DAYS } from '#shared/domain/response/response';
import { call } from '../../../data/client';
import { useSlices } from '../../../data/slices';
import { Amount } from '../../../ui/amount';
import { EmptyState } from '../../../ui/empty-state';
import { DataGrid } from '../../../ui/grid/data-grid';
import { Segmented } from '../../../ui/segmented';
import { SidePanel } from '../../../ui/side-panel';
import type { Days, Step } from './figure';
import { lineColumns } from './line-columns';

export type Part = (typeof RESPONSE_PARTS)[number];

interface LinesDrawerProps {
  readonly step: Step;
  readonly template: string;
  readonly span: { readonly from: IsoDate; readonly to: IsoDate };
  readonly first: { readonly part: Part; readonly days: Days };
  readonly onClose: () => void;
}

const DAYS_OPTIONS = RESPONSE_DAYS.map(String);

/** The invoices behind a figure of the table, and those it leaves out, one choice away. */
export function ResponseLinesDrawer({ step, template, span, first, onClose }: LinesDrawerProps): ReactElement {
  const { t } = useTranslation('response');
  const navigate = useNavigate();
  const [part, setPart] = useState(first.part);
  const [days, setDays] = useState(first.days);
  const query = { ...span, level: step.level, template: step.template, part, days };
  const lines = useSlices<ResponseLine, ResponseLines>(['response.lines', query], (slice) => call('response.lines', { ...query, ...slice }));
  const columns = useMemo(() => lineColumns(t), [t]);
  const title = t('lines.title', { level: step.level, template });
  const chooseDays = (text: string): void => setDays(RESPONSE_DAYS.find((each) => String(each) === text) ?? days);
  return (
    <Drawer anchor="right" open onClose={onClose} slotProps={{ paper: { role: 'dialog', 'aria-modal': true, 'aria-label': title, sx: { width: 860, maxWidth: '90vw' } } }}>
      <SidePanel title={title} subtitle={t(`lines.${part}`, { days })} onClose={onClose} width="100%" fill>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, px: 6, pb: 3 }}>
          <Box component="span" sx={{ fontSize: 28, fontWeight: 600 }}>
            <Amount cents={lines.first?.sumCents ?? 0} />
          </Box>
          <Box component="span" sx={{ color: 'text.secondary' }}>{t('lines.sum', { count: lines.source.total })}</Box>
        </Box>
        <Box sx={{ display: 'flex', gap: 4, px: 6, pb: 4 }}>
          <Segmented label={t('lines.parts')} value={part} options={RESPONSE_PARTS.map((value) => ({ value, label: t(`lines.part.${value}`) }))} onChange={setPart} />
          {part === 'asked' ? null : <Segmented label={t('lines.days')} value={String(days)} options={DAYS_OPTIONS.map((value) => ({ value, label: t('lines.inDays', { days: value }) }))} onChange={chooseDays} />}
        </Box>
        <DataGrid
          ariaLabel={t('lines.grid')}
          columns={columns}
          source={lines.source}
          rowKey={({ reference, invoiceId }) => `${reference} ${String(invoiceId)}`}
          loading={lines.isPending}
          onOpen={({ client }) => void navigate({ to: '/clients/$clientId', params: { clientId: String(client.id) } })}
          autoFocus
          empty={<EmptyState sentence={t('lines.none')} />}
        />
      </SidePanel>
    </Drawer>
  );
}
