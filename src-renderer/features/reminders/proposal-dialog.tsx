import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { HoldDialog } from './hold-dialog';
import { LevelDialog } from './level-dialog';
import type { Proposal } from './why';

interface ProposalDialogProps {
  readonly kind: 'level' | 'hold';
  readonly proposal: Proposal;
  readonly policy: DunningPolicy;
  readonly onClose: () => void;
}

/** The dialog of the letter at hand. */
export function ProposalDialog({ kind, proposal, policy, onClose }: ProposalDialogProps) {
  return kind === 'hold' ? <HoldDialog proposal={proposal} onClose={onClose} /> : <LevelDialog proposal={proposal} policy={policy} onClose={onClose} />;
}
