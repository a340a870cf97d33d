import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLongDate, type IsoDate } from '#shared/domain/calendar';
import { useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { DossierBrief } from '../../ui/dossier/dossier-brief';
import { ErrorState } from '../../ui/error-state';
import { SidePanel } from '../../ui/side-panel';
import { ListSkeleton } from '../../ui/skeletons';
import type { Peeked } from './peeked';

export interface ClientPeekProps {
  readonly peeked: Peeked;
  readonly asOf: IsoDate;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

/** The dossier of the row, in brief, at the date of the balance. */
export function ClientPeek({ peeked, asOf, today, onClose }: ClientPeekProps): ReactElement {
  const { t } = useTranslation('balance');
  const navigate = useNavigate();
  const { data, error } = useEngineQuery('clients.get', { id: peeked.clientId, asOf }, { keepPrevious: true });
  const open = (): void => void navigate({ to: '/clients/$clientId', params: { clientId: String(peeked.clientId) } });
  return (
    <SidePanel
      title={peeked.name}
      subtitle={t('drawer.at', { date: formatLongDate(asOf) })}
      onClose={onClose}
      actions={
        <Button variant="outlined" onClick={open}>
          {t('drawer.openDossier')}
        </Button>
      }
    >
      {error !== null ? <ErrorState {...errorText(error)} /> : data === undefined ? <ListSkeleton /> : <DossierBrief dossier={data} today={today} />}
    </SidePanel>
  );
}
