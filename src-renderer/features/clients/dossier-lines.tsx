import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BalanceLinesQuery } from '#shared/contract/schemas/balance';
import type { Client } from '#shared/contract/schemas/client';
import { bucketRanges, DEFAULT_BOUNDS } from '#shared/domain/ageing';
import { formatLongDate, type IsoDate } from '#shared/domain/calendar';
import { useBalanceLines } from '../../data/balance-lines';
import { LinesDrawer } from '../../ui/lines/lines-drawer';
import { usePartLabel } from '../../ui/lines/part-label';

export interface DossierLinesProps {
  readonly client: Client;
  readonly asOf: IsoDate;
  readonly part: BalanceLinesQuery['part'];
  readonly onClose: () => void;
}

/** The lines behind a figure of this dossier. */
export function DossierLines({ client, asOf, part, onClose }: DossierLinesProps): ReactElement {
  const { t } = useTranslation('balance');
  const label = usePartLabel(bucketRanges(DEFAULT_BOUNDS));
  const lines = useBalanceLines({ asOf, bounds: [...DEFAULT_BOUNDS], clientId: client.id, part });
  return (
    <LinesDrawer
      title={label(part)}
      subtitle={`${client.name} – ${t('drawer.at', { date: formatLongDate(asOf) })}`}
      sumCents={lines.first?.sumCents ?? 0}
      source={lines.source}
      loading={lines.isPending}
      withClient={false}
      onClose={onClose}
      onOpen={onClose}
    />
  );
}
