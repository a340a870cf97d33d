import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useEngineQuery } from '../../data/hooks';
import { useToday } from '../../data/status';
import { errorText } from '../../i18n/errors';
import { DossierBrief } from '../../ui/dossier/dossier-brief';
import { ErrorState } from '../../ui/error-state';
import { Kbd } from '../../ui/kbd';
import { SidePanel } from '../../ui/side-panel';
import { ListSkeleton } from '../../ui/skeletons';

export interface ClientPanelProps {
  readonly clientId: number;
  readonly name: string;
  readonly onClose: () => void;
  readonly onOpen: () => void;
}

/** The dossier of the row, in brief, beside the list. */
export function ClientPanel({ clientId, name, onClose, onOpen }: ClientPanelProps): ReactElement {
  const { t } = useTranslation('clients');
  const today = useToday();
  const { data, error } = useEngineQuery('clients.get', { id: clientId, asOf: today }, { keepPrevious: true });
  return (
    <SidePanel
      title={name}
      subtitle={data === undefined ? undefined : [data.client.code, data.client.address.city].filter(Boolean).join(' – ')}
      onClose={onClose}
      actions={
        <Button variant="outlined" onClick={onOpen} endIcon={<Kbd keys="Entrée" />} sx={{ '& .MuiButton-endIcon > *:nth-of-type(1)': { fontSize: 11 } }}>
          {t('panel.open')}
        </Button>
      }
    >
      {error !== null ? <ErrorState {...errorText(error)} /> : data === undefined ? <ListSkeleton /> : <DossierBrief dossier={data} today={today} />}
    </SidePanel>
  );
}
