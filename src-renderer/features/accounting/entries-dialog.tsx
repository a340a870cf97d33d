import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntriesView } from '#shared/contract/schemas/accounting';
import { formatLongDate, type IsoDate } from '#shared/domain/calendar';
import { useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { Amount } from '../../ui/amount';
import { ErrorState } from '../../ui/error-state';
import type { GridColumn } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';
import { ListSkeleton } from '../../ui/skeletons';
import { ToCheck } from '../../ui/to-check';

interface EntriesDialogProps {
  readonly date: IsoDate;
  readonly onClose: () => void;
  /** To the file of them. */
  readonly onMake: () => void;
}

type Row = EntriesView['entries'][number]['lines'][number] & { readonly key: string; readonly date: IsoDate; readonly label: string };

/** The entries as the accountant will have them. */
export function EntriesDialog({ date, onClose, onMake }: EntriesDialogProps): ReactElement {
  const { t } = useTranslation('accounting', { keyPrefix: 'entries' });
  const { t: tUi } = useTranslation('ui');
  const { data, error } = useEngineQuery('accounting.entries', { date });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby="entries-title">
      <DialogTitle id="entries-title">{t('title', { date: formatLongDate(date) })}</DialogTitle>
      <DialogContent>
        <Typography sx={{ color: 'text.secondary', mb: 3 }}>{t('hint')} <ToCheck /></Typography>
        {error !== null ? <ErrorState {...errorText(error)} /> : data === undefined ? <ListSkeleton rows={6} /> : <Entries view={data} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>{tUi('close')}</Button>
        <Button variant="contained" disabled={data === undefined || data.entries.length === 0} onClick={onMake}>{t('make')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Entries({ view }: { readonly view: EntriesView }): ReactElement {
  const { t } = useTranslation('accounting', { keyPrefix: 'entries' });
  const columns = useColumns(view);
  const rows = view.entries.flatMap(({ date, label, lines }, i) => lines.map((line, j): Row => ({ ...line, key: `${String(i)}-${String(j)}`, date, label })));
  const warnings = [...(view.closed ? [] : [t('notClosed')]), ...(view.unknownVat === 0 ? [] : [t('unknownVat', { count: view.unknownVat })])];
  return (
    <>
      {warnings.map((warning) => <Typography key={warning} variant="body2" sx={{ color: 'warning.main', mb: 2 }}>{warning}</Typography>)}
      {rows.length === 0 ? <Typography>{t('none')}</Typography> : (
        <Box sx={{ display: 'flex', flexDirection: 'column', height: 'min(420px, 50vh)', border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden' }}>
          <DataGrid ariaLabel={t('label')} columns={columns} rows={rows} rowKey={({ key }) => key} sortable={false} totals />
        </Box>
      )}
    </>
  );
}

function useColumns({ debitCents, creditCents }: EntriesView): readonly GridColumn<Row>[] {
  const { t } = useTranslation('accounting', { keyPrefix: 'entries' });
  return useMemo(
    () => [
      { id: 'date', header: t('date'), kind: 'date', width: 124, value: (row) => row.date },
      { id: 'account', header: t('account'), kind: 'text', width: 340, value: (row) => `${row.account} ${row.accountLabel}` },
      { id: 'client', header: t('client'), kind: 'text', width: 110, value: (row) => row.auxiliary },
      { id: 'text', header: t('text'), kind: 'text', width: 220, grow: true, value: (row) => row.label, footer: t('sum') },
      { id: 'debit', header: t('debit'), kind: 'amount', width: 118, value: (row) => row.debitCents, footer: <Amount cents={debitCents} /> },
      { id: 'credit', header: t('credit'), kind: 'amount', width: 118, value: (row) => row.creditCents, footer: <Amount cents={creditCents} /> },
    ],
    [t, debitCents, creditCents],
  );
}
