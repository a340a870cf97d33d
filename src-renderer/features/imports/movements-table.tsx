import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePreview } from '#shared/contract/schemas/import';
import { Amount } from '../../ui/amount';
import type { GridColumn } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';

type Movement = FilePreview['movements'][number];

const ROW = 34;
const MOST_ROWS = 5;

/** Whose balance the file moves, the most moved first. */
export function MovementsTable({ movements }: { readonly movements: readonly Movement[] }) {
  const { t } = useTranslation('imports');
  const columns = useMemo<readonly GridColumn<Movement>[]>(
    () => [
      { id: 'name', header: t('movements.client'), kind: 'text', width: 100, grow: true, value: (row) => row.name },
      { id: 'before', header: t('movements.before'), kind: 'amount', width: 120, value: (row) => row.beforeCents, render: (row) => (row.isNew ? <NewClient /> : <Amount cents={row.beforeCents} />) },
      { id: 'delta', header: t('movements.delta'), kind: 'amount', width: 128, value: (row) => row.deltaCents, render: (row) => <Amount cents={row.deltaCents} tone={row.deltaCents < 0 ? 'positive' : 'plain'} /> },
      { id: 'after', header: t('movements.after'), kind: 'amount', width: 128, value: (row) => row.beforeCents + row.deltaCents },
    ],
    [t],
  );
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      <Typography variant="h2">{t('movements.title')}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ marginBottom: 2 }}>{movements.length === 0 ? t('movements.empty') : t('movements.hint')}</Typography>
      {movements.length > 0 && (
        <Box sx={{ display: 'flex', flexDirection: 'column', height: (Math.min(MOST_ROWS, movements.length) + 1) * ROW + 4, border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden', backgroundColor: 'background.paper' }}>
          <DataGrid ariaLabel={t('movements.title')} columns={columns} rows={movements} rowKey={(row) => `${row.code} ${row.name}`} density="compact" />
        </Box>
      )}
    </Box>
  );
}

/** In place of a balance that it had not. */
function NewClient() {
  const { t } = useTranslation('imports');
  return <Chip size="small" variant="outlined" label={t('movements.isNew')} sx={{ height: 18, fontSize: 11, borderColor: 'divider' }} />;
}
