import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { CardTab } from './card-tab';
import { CorrespondenceTab } from './correspondence/correspondence-tab';
import { CreditsTab } from './credits-tab';
import { DocumentsTab } from './documents-tab';
import { InvoicesTab } from './invoices-tab';
import { DOSSIER_TABS, type DossierTab } from './place';
import { RecoveryTab } from './recovery/recovery-tab';

const isTab = (value: unknown): value is DossierTab => DOSSIER_TABS.some((name) => name === value);

export function DossierTabs({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { t } = useTranslation('clients');
  const [tab, setTab] = useState<DossierTab>(useSearch({ from: '/clients/$clientId' }).tab ?? 'invoices');
  const sizes: Readonly<Record<DossierTab, number | null>> = {
    invoices: dossier.invoices.length,
    credits: dossier.payments.length + dossier.creditNotes.length,
    correspondence: dossier.correspondence.length + dossier.obstacles.length,
    recovery: null,
    documents: dossier.documents.length,
    card: null,
  };
  return (
    <>
      <Tabs value={tab} onChange={(_event, next: unknown) => (isTab(next) ? setTab(next) : undefined)} sx={{ px: 6, borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}>
        {DOSSIER_TABS.map((name) => (
          <Tab key={name} value={name} id={`dossier-tab-${name}`} aria-controls={`dossier-${name}`} label={<TabLabel text={t(`dossier.tabs.${name}`)} count={sizes[name]} />} />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`dossier-${tab}`} aria-labelledby={`dossier-tab-${tab}`} sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        {tab === 'invoices' ? <InvoicesTab dossier={dossier} /> : null}
        {tab === 'credits' ? <CreditsTab dossier={dossier} /> : null}
        {tab === 'correspondence' ? <CorrespondenceTab dossier={dossier} /> : null}
        {tab === 'recovery' ? <RecoveryTab dossier={dossier} /> : null}
        {tab === 'documents' ? <DocumentsTab dossier={dossier} /> : null}
        {tab === 'card' ? <CardTab client={dossier.client} /> : null}
      </Box>
    </>
  );
}

function TabLabel({ text, count }: { readonly text: string; readonly count: number | null }): ReactElement {
  return (
    <span>
      {text}
      {count === null || count === 0 ? null : (
        <Box component="span" sx={{ ml: 2, fontWeight: 400, color: 'text.secondary' }}>
          {count}
        </Box>
      )}
    </span>
  );
}
