import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type ReactElement, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvoiceView } from '#shared/contract/schemas/client';
import { formatShortDate, type IsoDate } from '#shared/domain/calendar';
import { useEngineQuery } from '../../../data/hooks';
import { errorText } from '../../../i18n/errors';
import { copyText } from '../../../ui/copy-text';
import { ErrorState } from '../../../ui/error-state';
import { rowsAsTsv } from '../../../ui/grid/copy-rows';
import { DataGrid } from '../../../ui/grid/data-grid';
import { GridFrame } from '../../../ui/grid/grid-frame';
import { PageSkeleton } from '../../../ui/skeletons';
import { useToast } from '../../../ui/toast';
import { costColumns } from './cost-columns';
import { CostTotals } from './cost-totals';

interface LateCostsDialogProps {
  readonly invoice: Pick<InvoiceView, 'id' | 'number'>;
  /** The last day counted. */
  readonly to: IsoDate;
  readonly onClose: () => void;
}

/** What lateness costs on an invoice: each period of the interest, its rate and where it comes from, the total and the indemnity. */
export function LateCostsDialog({ invoice, to, onClose }: LateCostsDialogProps): ReactElement {
  const { t } = useTranslation('law');
  const toast = useToast();
  const titleId = useId();
  const { data, error } = useEngineQuery('law.lateCosts', { invoiceId: invoice.id, to });
  const columns = useMemo(() => costColumns(t), [t]);
  const copy = (): void => {
    const done = copyText(rowsAsTsv(data?.periods ?? [], columns));
    toast.show(done ? { text: t('costs.copied') } : { text: t('costs.copyFailed'), tone: 'problem' });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('costs.title', { number: invoice.number })}</DialogTitle>
      <DialogContent>
        {error !== null && <ErrorState {...errorText(error)} />}
        {error === null && data === undefined && <PageSkeleton />}
        {data !== undefined && (
          <>
            <Typography color="textSecondary" sx={{ marginBottom: 4 }}>{t('costs.until', { due: formatShortDate(data.dueDate), to: formatShortDate(data.to) })}</Typography>
            {data.periods.length === 0 ? (
              <Typography>{t(data.debtor === 'consumer' ? 'costs.noneConsumer' : 'costs.none')}</Typography>
            ) : (
              <GridFrame rows={data.periods.length}>
                <DataGrid ariaLabel={t('costs.table')} columns={columns} rows={data.periods} rowKey={({ from }) => from} sortable={false} autoFocus />
              </GridFrame>
            )}
            <CostTotals costs={data} />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button disabled={data === undefined || data.periods.length === 0} onClick={copy}>{t('costs.copy')}</Button>
        <Button variant="contained" onClick={onClose}>{t('costs.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
