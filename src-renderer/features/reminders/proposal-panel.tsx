import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { SidePanel } from '../../ui/side-panel';
import { LevelDialog } from './level-dialog';
import { ProposalWhy } from './proposal-why';
import type { Proposal } from './why';

interface ProposalPanelProps {
  readonly proposal: Proposal;
  readonly policy: DunningPolicy;
  readonly onClose: () => void;
  readonly onPreview: () => void;
}

/** The reasons of the row at hand, beside the list. */
export function ProposalPanel({ proposal, policy, onClose, onPreview }: ProposalPanelProps) {
  const { t } = useTranslation('reminders');
  const navigate = useNavigate();
  const [changing, setChanging] = useState(false);
  return (
    <SidePanel
      title={proposal.clientName}
      subtitle={proposal.clientCode}
      onClose={onClose}
      width={380}
      actions={
        <>
          <Button variant="outlined" onClick={onPreview}>{t('why.preview')}</Button>
          <Button onClick={() => { setChanging(true); }}>{t('changeLevel.open')}</Button>
          <Button onClick={() => { void navigate({ to: '/clients/$clientId', params: { clientId: String(proposal.clientId) } }); }}>{t('why.dossier')}</Button>
        </>
      }
    >
      <ProposalWhy proposal={proposal} policy={policy} />
      {changing && <LevelDialog proposal={proposal} policy={policy} onClose={() => { setChanging(false); }} />}
    </SidePanel>
  );
}
