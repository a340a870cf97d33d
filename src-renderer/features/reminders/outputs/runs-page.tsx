import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedRunView } from '#shared/contract/schemas/outputs';
import { useEngineQuery } from '../../../data/hooks';
import { errorText } from '../../../i18n/errors';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import type { GridColumn } from '../../../ui/grid/columns';
import { DataGrid } from '../../../ui/grid/data-grid';
import { Page } from '../../../ui/page';
import { ListSkeleton } from '../../../ui/skeletons';
import { RunPage } from './run-page';

/** The days on which reminders were issued; each opens on its letters. */
export function RunsPage() {
  const { t } = useTranslation('reminders', { keyPrefix: 'outputs' });
  const navigate = useNavigate();
  const runs = useEngineQuery('outputs.runs', {});
  const [date, setDate] = useState<string | null>(null);
  const columns = useColumns();
  if (date !== null) return <RunPage date={date} onBack={() => { setDate(null); }} />;
  const back = (): void => { void navigate({ to: '/reminders' }); };
  const rows = runs.data?.runs ?? [];
  return (
    <Page title={t('runs.title')} subtitle={t('runs.subtitle')} aside={<Button onClick={back}>{t('runs.back')}</Button>} layout="fill">
      {runs.error !== null && <ErrorState {...errorText(runs.error)} action={{ label: t('runs.retry'), onClick: () => { void runs.refetch(); } }} />}
      {runs.isPending && <ListSkeleton />}
      {runs.data !== undefined && rows.length === 0 && <EmptyState sentence={t('runs.empty')} action={{ label: t('runs.back'), onClick: back }} />}
      {rows.length > 0 && <DataGrid ariaLabel={t('runs.title')} columns={columns} rows={rows} rowKey={(run) => run.date} onOpen={(run) => { setDate(run.date); }} autoFocus />}
    </Page>
  );
}

/** null rather than zero: the columns show what there was. */
const some = (count: number): number | null => (count === 0 ? null : count);

function useColumns(): readonly GridColumn<IssuedRunView>[] {
  const { t } = useTranslation('reminders', { keyPrefix: 'outputs' });
  return useMemo(
    () => [
      { id: 'date', header: t('runs.date'), kind: 'date', width: 132, value: (run) => run.date },
      { id: 'letters', header: t('runs.letters'), kind: 'count', width: 112, value: (run) => some(run.letters) },
      { id: 'registered', header: t('runs.registered'), kind: 'count', width: 132, value: (run) => some(run.registeredLetters) },
      { id: 'emails', header: t('runs.emails'), kind: 'count', width: 112, value: (run) => some(run.emails) },
      { id: 'calls', header: t('runs.calls'), kind: 'count', width: 112, value: (run) => some(run.calls) },
      { id: 'total', header: t('runs.total'), kind: 'amount', width: 148, value: (run) => run.totalCents },
    ],
    [t],
  );
}
