import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgedBalance } from '#shared/contract/schemas/balance';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import { useAsOf } from '../../data/as-of';
import { useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { AsOfPicker } from '../../ui/as-of-picker';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { SearchField } from '../../ui/search-field';
import { ListSkeleton } from '../../ui/skeletons';
import { BalanceEmpty } from './balance-empty';
import { BalanceGrid } from './balance-grid';
import type { Figure } from './balance-columns';
import { BalanceSummary } from './balance-summary';
import { ClientPeek } from './client-peek';
import { FigureLines } from './figure-lines';
import type { Peeked } from './peeked';
import { TieLine } from './tie-line';

const BOUNDS = [...DEFAULT_BOUNDS];

/** Who owes what, by age, at any date; every figure opens its lines and the total ties to the ledger. */
export function BalancePage(): ReactElement {
  const { t } = useTranslation('balance');
  const { t: tUi } = useTranslation('ui');
  const navigate = useNavigate();
  const asOf = useAsOf();
  const { data, error, refetch } = useEngineQuery('balance.aged', { asOf: asOf.date, bounds: BOUNDS }, { keepPrevious: true });
  const [search, setSearch] = useState('');
  const [figure, setFigure] = useState<Figure | null>(null);
  const [peeked, setPeeked] = useState<Peeked | null>(null);

  const content = (balance: AgedBalance): ReactElement =>
    balance.clients.length === 0 && balance.foreign.length === 0 ? (
      <BalanceEmpty />
    ) : (
      <>
        <BalanceSummary balance={balance} onExplain={(part) => setFigure({ clientId: null, part })} />
        <BalanceGrid balance={balance} bounds={BOUNDS} search={search} onExplain={setFigure} peeked={peeked} onPeek={setPeeked} />
      </>
    );

  return (
    <Page
      title={t('title')}
      layout="fill"
      aside={
        <>
          <Button onClick={() => void navigate({ to: '/balance/doubtful' })}>{t('doubtful')}</Button>
          <AsOfPicker {...asOf} />
        </>
      }
      toolbar={
        data === undefined || data.clients.length === 0 ? undefined : (
          <>
            <TieLine totals={data.totals} />
            <Box sx={{ flex: 1 }} />
            <SearchField label={t('search')} value={search} onChange={setSearch} />
          </>
        )
      }
      panel={peeked === null ? null : <ClientPeek peeked={peeked} asOf={asOf.date} today={asOf.today} onClose={() => setPeeked(null)} />}
    >
      {error !== null ? (
        <ErrorState {...errorText(error)} action={{ label: tUi('retry'), onClick: () => void refetch() }} />
      ) : data === undefined ? (
        <ListSkeleton rows={12} />
      ) : (
        content(data)
      )}
      {figure === null || data === undefined ? null : <FigureLines figure={figure} balance={data} bounds={BOUNDS} onClose={() => setFigure(null)} />}
    </Page>
  );
}
