import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/toast';
import type { LeavingOut } from './left-out';
import type { ProposalAction } from './proposal-keys';
import type { Proposal } from './why';

interface OpenDialog {
  readonly kind: 'level' | 'hold';
  readonly proposal: Proposal;
}

/** What the keys of the list and the buttons of the panel do, one and the same. */
export function useProposalActions(leftOut: LeavingOut, onPreview: (proposal: Proposal) => void) {
  const { t } = useTranslation('reminders');
  const toast = useToast();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);

  const leaveOut = ({ clientName, invoices }: Proposal): void => {
    const ids = invoices.map(({ id }) => id);
    leftOut.leaveOut(ids);
    toast.show({ text: t('leftOut.doneClient', { name: clientName }), action: { label: t('leftOut.undo'), onClick: () => { leftOut.putBack(ids); } } });
  };
  const run = (proposal: Proposal, action: ProposalAction): void => {
    if (action === 'preview') onPreview(proposal);
    else if (action === 'leaveOut') leaveOut(proposal);
    else setDialog({ kind: action, proposal });
  };
  return { run, dialog, close: () => { setDialog(null); } };
}
