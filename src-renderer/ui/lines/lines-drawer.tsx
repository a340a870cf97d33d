import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BalanceLine } from '#shared/contract/schemas/balance';
import type { Cents } from '#shared/domain/money';
import { Amount } from '../amount';
import { EmptyState } from '../empty-state';
import { DataGrid } from '../grid/data-grid';
import type { RowSource } from '../grid/columns';
import { SidePanel } from '../side-panel';
import { lineColumns } from './line-columns';

export interface LinesDrawerProps {
  /** What the figure is: 'En retard de 31 à 60 j – Durand SARL'. */
  readonly title: string;
  readonly subtitle: string;
  readonly sumCents: Cents;
  readonly source: RowSource<BalanceLine>;
  readonly loading: boolean;
  readonly withClient: boolean;
  readonly onClose: () => void;
  readonly onOpen: (line: BalanceLine) => void;
}

const keyOf = (line: BalanceLine): string => `${line.kind}-${String(line.id)}`;

/** The lines that make a figure: same gesture, same drawer everywhere. */
export function LinesDrawer({ title, subtitle, sumCents, source, loading, withClient, onClose, onOpen }: LinesDrawerProps): ReactElement {
  const { t } = useTranslation('balance');
  const columns = useMemo(() => lineColumns(t, withClient), [t, withClient]);
  const width = withClient ? 880 : 700;
  return (
    <Drawer anchor="right" open onClose={onClose} slotProps={{ paper: { role: 'dialog', 'aria-modal': true, 'aria-label': title, sx: { width, maxWidth: '90vw' } } }}>
      <SidePanel title={title} subtitle={subtitle} onClose={onClose} width="100%" fill>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, px: 6, pb: 4 }}>
          <Box component="span" sx={{ fontSize: 28, fontWeight: 600 }}>
            <Amount cents={sumCents} />
          </Box>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('drawer.sum', { count: source.total })}
          </Box>
        </Box>
        <DataGrid
          ariaLabel={t('drawer.gridLabel')}
          columns={columns}
          source={source}
          rowKey={keyOf}
          loading={loading}
          onOpen={onOpen}
          autoFocus
          empty={<EmptyState sentence={t('drawer.empty')} />}
        />
      </SidePanel>
    </Drawer>
  );
}
