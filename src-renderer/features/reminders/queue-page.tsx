import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DunningQueue, IssueOutcome } from '#shared/contract/schemas/dunning';
import type { IsoDate } from '#shared/domain/calendar';
import { latestLettersDate } from '#shared/domain/dunning/latest-date';
import { formatEuros } from '#shared/domain/money';
import { useLettersDate } from '../../data/as-of';
import { useStatusLine } from '../../data/status-line';
import { useStore } from '../../data/store';
import { AsOfPicker } from '../../ui/as-of-picker';
import type { Selection } from '../../ui/grid/columns';
import { Page } from '../../ui/page';
import { PrimaryAction } from '../../ui/primary-action';
import { CatchUpBanner } from './catch-up-banner';
import { effective, filtersStore, matches, matchesHeld, type QueueFilters } from './filters';
import { Gates } from './gates';
import { HeldGrid } from './held-grid';
import { IssueFeedback } from './issue-feedback';
import type { LeavingOut } from './left-out';
import { LeftOutStrip } from './left-out-strip';
import { LetterDialog } from './letter-dialog';
import type { IssueAsked } from './outcome';
import { ProposalDialog } from './proposal-dialog';
import { RunsLink } from './outputs/runs-link';
import { ProposalPanel } from './proposal-panel';
import { ProposalsGrid } from './proposals-grid';
import { QueueToolbar, type QueueView } from './queue-toolbar';
import { UnclaimedInterests } from './unclaimed-interest';
import { useProposalActions } from './use-proposal-actions';
import { useIssue } from './use-issue';
import { lettersOf, policyOf, type Proposal, proposalKey, sameLetter, totalOf } from './why';

interface QueuePageProps {
  readonly queue: DunningQueue;
  readonly leftOut: LeavingOut;
  readonly onIssued: (outcome: IssueOutcome, asked: IssueAsked) => void;
}

/** The queue: choose, look at the why and the letter, issue. */
export function QueuePage({ queue, leftOut, onIssued }: QueuePageProps) {
  const { t } = useTranslation('reminders');
  const asOf = useLettersDate();
  const [view, setView] = useState<QueueView>('due');
  const filters = effective(useStore(filtersStore), queue.proposals);
  const [selection, setSelection] = useState<Selection<Proposal>>(new Map());
  const [peeked, setPeeked] = useState<Proposal | null>(null);
  const [previewed, setPreviewed] = useState<Proposal | null>(null);
  const [acceptedFor, setAcceptedFor] = useState<IsoDate | null>(null);
  const issue = useIssue(queue, leftOut.ids, onIssued);
  const actions = useProposalActions(leftOut, setPreviewed);

  const shown = useShown(queue, filters);
  const held = useMemo(() => queue.blocked.filter((invoice) => matchesHeld(filters, invoice)), [queue, filters]);
  const accepted = acceptedFor === queue.date;
  const inPanel = peeked === null ? undefined : sameLetter(queue, peeked);
  const chosen = lettersOf(queue, shown.filter((proposal) => selection.has(proposalKey(proposal))));
  const toIssue = chosen.length > 0 ? chosen : lettersOf(queue, shown);
  const gated = queue.lastIssuedDate !== null || (queue.stale && !accepted);
  useStatusLine(t('status', { count: shown.length }), chosen.length === 0 ? '' : t('statusSelection', { count: chosen.length, total: formatEuros(totalOf(chosen)) }));

  return (
    <Page
      title={t('title')}
      subtitle={shown.length === 0 ? t('subtitleNone') : t('subtitle', { count: shown.length, total: formatEuros(totalOf(shown)) })}
      aside={<><RunsLink /><AsOfPicker {...asOf} max={latestLettersDate(asOf.today)} /></>}
      primary={
        toIssue.length > 0 && (
          <PrimaryAction
            label={t(chosen.length > 0 ? 'issue.some' : 'issue.all', { count: toIssue.length })}
            shortcut="Ctrl+Entrée"
            disabled={gated || issue.running}
            onClick={() => { issue.ask(toIssue, accepted); }}
          />
        )
      }
      toolbar={<QueueToolbar queue={queue} view={view} onView={setView} filters={filters} counts={{ due: shown.length, held: held.length }} />}
      panel={inPanel !== undefined && view === 'due' && (
        <ProposalPanel
          proposal={inPanel}
          policy={policyOf(queue, inPanel)}
          onClose={() => { setPeeked(null); }}
          onAction={(action) => { actions.run(inPanel, action); }}
          aside={queue.blocked.filter((invoice) => invoice.clientId === inPanel.clientId && invoice.reason === 'leftOut')}
          leftOut={leftOut}
        />
      )}
      layout="fill"
    >
      <Gates queue={queue} accepted={accepted} onAccept={(yes) => { setAcceptedFor(yes ? queue.date : null); }} onGo={(date) => { asOf.setDate(date); }} />
      {view === 'due' && <CatchUpBanner queue={queue} />}
      {view === 'due' && <UnclaimedInterests proposals={toIssue} />}
      <LeftOutStrip leftOut={leftOut} />
      <IssueFeedback issue={issue} />
      {view === 'held' ? (
        <HeldGrid blocked={held} onPutBack={leftOut.putBack} />
      ) : (
        <ProposalsGrid
          queue={queue}
          perInvoice={queue.policy.perInvoice}
          proposals={shown}
          selection={selection}
          onSelectionChange={setSelection}
          onPeek={setPeeked}
          follow={inPanel !== undefined}
          onPreview={setPreviewed}
          onShowHeld={() => { setView('held'); }}
          onAction={actions.run}
        />
      )}
      {previewed !== null && (
        <LetterDialog leftOut={leftOut.ids} date={queue.date} proposals={shown} proposal={previewed} onChange={setPreviewed} onClose={() => { setPreviewed(null); }} />
      )}
      {actions.dialog !== null && <ProposalDialog {...actions.dialog} policy={policyOf(queue, actions.dialog.proposal)} onClose={actions.close} />}
    </Page>
  );
}

/** The proposals that the filters let through, those that claim most first: the order of the list and of the letters looked through. */
function useShown(queue: DunningQueue, filters: QueueFilters): readonly Proposal[] {
  return useMemo(() => queue.proposals.filter((proposal) => matches(filters, proposal)).sort((a, b) => b.totalCents - a.totalCents), [queue, filters]);
}
