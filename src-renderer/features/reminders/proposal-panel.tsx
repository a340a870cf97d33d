import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { Kbd, KEY_IN_BUTTON } from '../../ui/kbd';
import { SidePanel } from '../../ui/side-panel';
import { LeftOutList } from './left-out-list';
import { ProposalWhy } from './proposal-why';
import { UnclaimedInterest } from './unclaimed-interest';
import type { LeavingOut } from './left-out';
import type { ProposalAction } from './proposal-keys';
import type { BlockedInvoice, Proposal } from './why';

interface ProposalPanelProps {
  readonly proposal: Proposal;
  readonly policy: DunningPolicy;
  readonly onClose: () => void;
  readonly onAction: (action: ProposalAction) => void;
  /** Invoices of the client that are kept out of its letter. */
  readonly aside: readonly BlockedInvoice[];
  readonly leftOut: LeavingOut;
}

/** The reasons of the row at hand, beside the list, and what can be done about it. */
export function ProposalPanel({ proposal, policy, onClose, onAction, aside, leftOut }: ProposalPanelProps) {
  const { t } = useTranslation('reminders');
  const navigate = useNavigate();
  return (
    <SidePanel
      title={proposal.clientName}
      subtitle={proposal.salesperson === '' ? proposal.clientCode : t('panel.subtitle', { code: proposal.clientCode, salesperson: proposal.salesperson })}
      onClose={onClose}
      width={400}
      actions={
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          <Tooltip describeChild title={t('panel.previewKey')}>
            <Button variant="outlined" size="small" endIcon={<Kbd keys="Entrée" />} sx={KEY_IN_BUTTON} onClick={() => { onAction('preview'); }}>{t('why.preview')}</Button>
          </Tooltip>
          <Tooltip describeChild title={t('panel.levelKey')}>
            <Button size="small" endIcon={<Kbd keys="N" />} sx={KEY_IN_BUTTON} onClick={() => { onAction('level'); }}>{t('changeLevel.open')}</Button>
          </Tooltip>
          <Tooltip describeChild title={t('panel.holdKey')}>
            <Button size="small" endIcon={<Kbd keys="P" />} sx={KEY_IN_BUTTON} onClick={() => { onAction('hold'); }}>{t('hold.open')}</Button>
          </Tooltip>
          <Tooltip describeChild title={t('panel.leaveOutKey')}>
            <Button size="small" endIcon={<Kbd keys="X" />} sx={KEY_IN_BUTTON} onClick={() => { onAction('leaveOut'); }}>{t('leftOut.client')}</Button>
          </Tooltip>
          <Button size="small" onClick={() => { void navigate({ to: '/clients/$clientId', params: { clientId: String(proposal.clientId) } }); }}>{t('why.dossier')}</Button>
        </div>
      }
    >
      <UnclaimedInterest proposal={proposal} />
      <ProposalWhy proposal={proposal} policy={policy} onLeaveOut={(id) => { leftOut.leaveOut([id]); }} />
      <LeftOutList invoices={aside} onPutBack={leftOut.putBack} />
    </SidePanel>
  );
}
