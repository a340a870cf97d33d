import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DunningQueue, IssueOutcome } from '#shared/contract/schemas/dunning';
import type { IsoDate } from '#shared/domain/calendar';
import { formatEuros } from '#shared/domain/money';
import { useLettersDate } from '../../data/as-of';
import { useStatusLine } from '../../data/status-line';
import { AsOfPicker } from '../../ui/as-of-picker';
import type { Selection } from '../../ui/grid/columns';
import { Page } from '../../ui/page';
import { PrimaryAction } from '../../ui/primary-action';
import { Gates } from './gates';
import { HeldGrid } from './held-grid';
import { IssueFeedback } from './issue-feedback';
import { LetterDialog } from './letter-dialog';
import { ProposalPanel } from './proposal-panel';
import { ProposalsGrid } from './proposals-grid';
import { QueueToolbar, type QueueView } from './queue-toolbar';
import { useIssue } from './use-issue';
import { lettersOf, policyOf, type Proposal, proposalKey, totalOf } from './why';

interface QueuePageProps {
  readonly queue: DunningQueue;
  readonly onIssued: (outcome: IssueOutcome) => void;
}

/** The queue: choose, look at the why and the letter, issue. */
export function QueuePage({ queue, onIssued }: QueuePageProps) {
  const { t } = useTranslation('reminders');
  const asOf = useLettersDate();
  const [view, setView] = useState<QueueView>('due');
  const [level, setLevel] = useState<number | null>(null);
  const [selection, setSelection] = useState<Selection<Proposal>>(new Map());
  const [peeked, setPeeked] = useState<Proposal | null>(null);
  const [previewed, setPreviewed] = useState<Proposal | null>(null);
  const [acceptedFor, setAcceptedFor] = useState<IsoDate | null>(null);
  const issue = useIssue(queue, onIssued);

  const shown = useShown(queue, level);
  const accepted = acceptedFor === queue.date;
  const inPanel = peeked === null ? undefined : queue.proposals.find((proposal) => proposalKey(proposal) === proposalKey(peeked));
  const chosen = lettersOf(queue, [...selection.values()]);
  const toIssue = chosen.length > 0 ? chosen : lettersOf(queue, shown);
  const gated = queue.lastIssuedDate !== null || (queue.stale && !accepted);
  useStatusLine(t('status', { count: queue.proposals.length }), chosen.length === 0 ? '' : t('statusSelection', { count: chosen.length, total: formatEuros(totalOf(chosen)) }));

  return (
    <Page
      title={t('title')}
      subtitle={queue.proposals.length === 0 ? t('subtitleNone') : t('subtitle', { count: queue.proposals.length, total: formatEuros(totalOf(queue.proposals)) })}
      aside={<AsOfPicker {...asOf} />}
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
      toolbar={<QueueToolbar queue={queue} view={view} onView={setView} level={level} onLevel={setLevel} />}
      panel={inPanel !== undefined && view === 'due' && (
        <ProposalPanel proposal={inPanel} policy={policyOf(queue, inPanel)} onClose={() => { setPeeked(null); }} onPreview={() => { setPreviewed(inPanel); }} />
      )}
      layout="fill"
    >
      <Gates queue={queue} accepted={accepted} onAccept={(yes) => { setAcceptedFor(yes ? queue.date : null); }} onGo={(date) => { asOf.setDate(date); }} />
      <IssueFeedback issue={issue} />
      {view === 'held' ? (
        <HeldGrid blocked={queue.blocked} />
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
        />
      )}
      {previewed !== null && (
        <LetterDialog date={queue.date} proposals={shown} proposal={previewed} onChange={setPreviewed} onClose={() => { setPreviewed(null); }} />
      )}
    </Page>
  );
}

/** The proposals of a step, or all, those that claim most first: the order of the list and of the letters looked through. */
function useShown(queue: DunningQueue, level: number | null): readonly Proposal[] {
  return useMemo(
    () => queue.proposals.filter((proposal) => level === null || proposal.level === level).sort((a, b) => b.totalCents - a.totalCents),
    [queue, level],
  );
}
