import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgedBalance } from '#shared/contract/schemas/balance';
import { formatLongDate } from '#shared/domain/calendar';
import { useBalanceLines } from '../../data/balance-lines';
import { LinesDrawer } from '../../ui/lines/lines-drawer';
import { usePartLabel } from '../../ui/lines/part-label';
import type { Figure } from './balance-columns';

export interface FigureLinesProps {
  readonly figure: Figure;
  readonly balance: AgedBalance;
  readonly bounds: number[];
  readonly onClose: () => void;
}

/** The lines behind a figure of the balance; a line leads to its dossier. */
export function FigureLines({ figure, balance, bounds, onClose }: FigureLinesProps): ReactElement {
  const { t } = useTranslation('balance');
  const navigate = useNavigate();
  const label = usePartLabel(balance.ranges);
  const lines = useBalanceLines({ asOf: balance.asOf, bounds, clientId: figure.clientId, part: figure.part });
  const client = balance.clients.find(({ clientId }) => clientId === figure.clientId);
  return (
    <LinesDrawer
      title={label(figure.part)}
      subtitle={`${client?.name ?? t('drawer.allClients')} – ${t('drawer.at', { date: formatLongDate(balance.asOf) })}`}
      sumCents={lines.first?.sumCents ?? 0}
      source={lines.source}
      loading={lines.isPending}
      withClient={figure.clientId === null}
      onClose={onClose}
      onOpen={({ clientId }) => void navigate({ to: '/clients/$clientId', params: { clientId: String(clientId) } })}
    />
  );
}
