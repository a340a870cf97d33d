import Box from '@mui/material/Box';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedClient } from '#shared/contract/schemas/client';
import { sumCents } from '#shared/domain/money';
import { call } from '../../data/client';
import { type SlicePage, useSlices } from '../../data/slices';
import { useStatusLine } from '../../data/status-line';
import { useStore } from '../../data/store';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { FilterChoice } from '../../ui/filter-choice';
import { eurosOrDash } from '../../ui/format';
import type { GridSort, Selection } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';
import { Page } from '../../ui/page';
import { SearchField } from '../../ui/search-field';
import { useDebounced } from '../../ui/use-debounced';
import { clientColumns } from './client-columns';
import { ClientPanel } from './client-panel';
import { ClientsEmpty } from './clients-empty';
import { useNextShort } from './next-short';
import { DuplicatesButton } from './duplicates-button';
import { TermsButton } from './terms/terms-button';
import { criteriaStore, isSortKey } from './criteria';

interface ClientsPageData extends SlicePage<ListedClient> {
  readonly outstandingCents: number;
}

const SHOWS = ['all', 'withBalance', 'overdue'] as const;

/** Every client: who owes what, who is late, and a dossier one key away. */
export function ClientsPage(): ReactElement {
  const { t } = useTranslation('clients');
  const { t: tUi } = useTranslation('ui');
  const navigate = useNavigate();
  const criteria = useStore(criteriaStore);
  const search = useDebounced(criteria.search);
  const query = { ...criteria, search };
  const list = useSlices<ListedClient, ClientsPageData>(['clients.list', query], (slice) => call('clients.list', { ...query, ...slice }));
  const [selection, setSelection] = useState<Selection<ListedClient>>(new Map());
  const [peeked, setPeeked] = useState<ListedClient | null>(null);
  const next = useNextShort();
  const columns = useMemo(() => clientColumns(t, ({ nextAction }) => next(nextAction)), [t, next]);

  const counts = t('counts', { count: list.source.total });
  const selected = [...selection.values()];
  useStatusLine(
    list.first === undefined ? '' : t('countsWithBalance', { clients: counts, amount: eurosOrDash(list.first.outstandingCents) }),
    selected.length < 2 ? '' : t('selection', { count: selected.length, amount: eurosOrDash(sumCents(selected.map(({ outstandingCents }) => outstandingCents))) }),
  );

  const open = ({ id }: ListedClient): void => void navigate({ to: '/clients/$clientId', params: { clientId: String(id) } });
  const sortBy = ({ key, direction }: GridSort): void => {
    if (isSortKey(key)) criteriaStore.set((previous) => ({ ...previous, sort: { key, direction } }));
  };

  return (
    <Page
      title={t('title')}
      layout="fill"
      toolbar={
        <>
          <span>{t('filter.lead')}</span>
          <FilterChoice
            label={t('filter.label')}
            value={criteria.show}
            options={SHOWS.map((value) => ({ value, label: t(`filter.${value}`) }))}
            onChange={(show) => criteriaStore.set((previous) => ({ ...previous, show }))}
          />
          <DuplicatesButton />
          <TermsButton />
          <Box sx={{ flex: 1 }} />
          <SearchField label={t('search')} value={criteria.search} onChange={(text) => criteriaStore.set((previous) => ({ ...previous, search: text }))} />
        </>
      }
      panel={peeked === null ? null : <ClientPanel clientId={peeked.id} name={peeked.name} onClose={() => setPeeked(null)} onOpen={() => open(peeked)} />}
    >
      {list.error === null ? (
        <DataGrid
          ariaLabel={t('gridLabel')}
          columns={columns}
          source={list.source}
          rowKey={({ id }) => id}
          sort={criteria.sort}
          onSortChange={sortBy}
          selection={selection}
          onSelectionChange={setSelection}
          onOpen={open}
          onPeek={setPeeked}
          onActiveChange={(row) => (peeked === null ? undefined : setPeeked(row))}
          loading={list.isPending}
          autoFocus
          empty={<ClientsEmpty criteria={query} />}
        />
      ) : (
        <ErrorState {...errorText(list.error)} action={{ label: tUi('retry'), onClick: list.refetch }} />
      )}
    </Page>
  );
}
