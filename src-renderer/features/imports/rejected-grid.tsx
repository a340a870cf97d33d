import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowIssue } from '#shared/contract/schemas/import';
import { ROW_REJECTIONS, type RowRejection } from '#shared/domain/imports/issues';
import type { GridColumn } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';

const ROW = 34;
const MOST_ROWS = 8;

const isRejection = (code: string): code is RowRejection => ROW_REJECTIONS.some((known) => known === code);

/** The lines that will not be read: where, what was there, why, and what to do. */
export function RejectedGrid({ rejected }: { readonly rejected: readonly RowIssue[] }) {
  const { t } = useTranslation('imports');
  const columns = useMemo<readonly GridColumn<RowIssue>[]>(() => {
    const codeOf = (row: RowIssue): RowRejection | 'unknown' => (isRejection(row.code) ? row.code : 'unknown');
    // the value of a duplicate is the line of the first one
    const valueOf = (row: RowIssue): string => {
      if (row.value === null || row.value === '') return t('rejected.emptyValue');
      return row.code === 'duplicateNumber' ? t('rejected.sameAsLine', { line: row.value }) : row.value;
    };
    return [
      { id: 'row', header: t('rejected.row'), kind: 'count', width: 72, value: (row) => row.row },
      { id: 'column', header: t('rejected.column'), kind: 'text', width: 120, value: (row) => row.column },
      { id: 'value', header: t('rejected.value'), kind: 'text', width: 128, value: valueOf },
      { id: 'reason', header: t('rejected.reason'), kind: 'text', width: 220, grow: true, value: (row) => t(`rejected.${codeOf(row)}.reason`) },
      { id: 'todo', header: t('rejected.todo'), kind: 'text', width: 300, grow: true, value: (row) => t(`rejected.${codeOf(row)}.todo`) },
    ];
  }, [t]);
  if (rejected.length === 0) return null;
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      <Typography variant="h2" sx={{ color: 'error.main', marginBottom: 1 }}>{t('rejected.title', { count: rejected.length })}</Typography>
      <Box sx={{ display: 'flex', flexDirection: 'column', height: (Math.min(MOST_ROWS, rejected.length) + 1) * ROW + 4, border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden', backgroundColor: 'background.paper' }}>
        <DataGrid ariaLabel={t('rejected.label')} columns={columns} rows={rejected} rowKey={(row) => `${String(row.row)} ${row.column ?? ''} ${row.code}`} density="compact" />
      </Box>
    </Box>
  );
}
