import Box from '@mui/material/Box';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { useAsOf } from '../../data/as-of';
import { useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { AsOfPicker } from '../../ui/as-of-picker';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PrimaryAction } from '../../ui/primary-action';
import { PageSkeleton } from '../../ui/skeletons';
import { useDossierDrop } from './correspondence/use-dossier-drop';
import { DossierSummary } from './dossier-summary';
import { DossierTabs } from './dossier-tabs';
import { DossierTitle } from './dossier-title';
import { LettersMenu } from './letters/letters-menu';
import { ActionsMenu } from './obstacles/actions-menu';
import { PaymentDialog } from './payment-dialog';

/** One client and all that concerns it, at any date. */
export function DossierPage(): ReactElement {
  const { t } = useTranslation('clients');
  const navigate = useNavigate();
  const asOf = useAsOf();
  const clientId = Number(useParams({ from: '/clients/$clientId' }).clientId);
  const { data, error } = useEngineQuery('clients.get', { id: clientId, asOf: asOf.date }, { keepPrevious: true });
  const back = (): void => void navigate({ to: '/clients' });

  if (error !== null) return <ErrorState {...errorText(error)} action={{ label: t('dossier.back'), onClick: back }} />;
  if (data === undefined) return <PageSkeleton />;
  return <DossierView key={data.client.id} dossier={data} onBack={back} />;
}

function DossierView({ dossier, onBack }: { readonly dossier: Dossier; readonly onBack: () => void }): ReactElement {
  const { t } = useTranslation('clients');
  const asOf = useAsOf();
  const [paying, setPaying] = useState(false);
  const filing = useDossierDrop(dossier);
  return (
    <Page
      title={<DossierTitle client={dossier.client} onBack={onBack} />}
      layout="fill"
      aside={
        <>
          <AsOfPicker {...asOf} />
          <LettersMenu dossier={dossier} today={asOf.today} />
          <ActionsMenu client={dossier.client} />
        </>
      }
      primary={<PrimaryAction label={t('dossier.record')} shortcut="Ctrl+Entrée" onClick={() => setPaying(true)} />}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
        <DossierSummary dossier={dossier} today={asOf.today} />
        <DossierTabs dossier={dossier} />
      </Box>
      {filing}
      <PaymentDialog open={paying} clientId={dossier.client.id} clientName={dossier.client.name} onClose={() => setPaying(false)} />
    </Page>
  );
}
