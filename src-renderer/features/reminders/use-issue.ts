import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '#shared/contract/operation';
import type { DunningQueue, IssueOutcome } from '#shared/contract/schemas/dunning';
import { formatLongDate } from '#shared/domain/calendar';
import { formatEuros } from '#shared/domain/money';
import { bridge } from '../../data/bridge';
import { RefusedError } from '../../data/client';
import { useEngineQuery, useJob } from '../../data/hooks';
import { useRunningJobs } from '../../data/jobs';
import { useConfirm } from '../../ui/confirm';
import { useToast } from '../../ui/toast';
import type { IssueAsked } from './outcome';
import { type Proposal, totalOf } from './why';

export interface Issue {
  readonly running: boolean;
  readonly progress: Progress | null;
  /** What refused the last attempt. */
  readonly error: unknown;
  readonly cancel: () => void;
  /** Asks, then writes the letters. */
  readonly ask: (proposals: readonly Proposal[], acceptStale: boolean) => void;
}

/** From proposals to letters: named, confirmed, written, or stopped with nothing recorded. */
export function useIssue(queue: DunningQueue, leftOut: readonly number[], onIssued: (outcome: IssueOutcome, asked: IssueAsked) => void): Issue {
  const { t } = useTranslation('reminders');
  const job = useJob('dunning.issue');
  // letters go on being written when the screen is left and come back to
  const running = useRunningJobs().find((candidate) => candidate.name === 'dunning.issue');
  const confirm = useConfirm();
  const toast = useToast();
  const settings = useEngineQuery('letters.settings', {});
  const [error, setError] = useState<unknown>(null);

  const run = async (proposals: readonly Proposal[], acceptStale: boolean): Promise<void> => {
    const agreed = await confirm({
      title: t('issue.confirmTitle', { count: proposals.length, name: proposals[0]?.clientName ?? '' }),
      text: t('issue.confirmBody', { date: formatLongDate(queue.date), total: formatEuros(totalOf(proposals)) }),
      action: t('issue.confirm'),
    });
    if (!agreed) return;
    setError(null);
    try {
      // Named one by one: what the books propose since, unseen, must not leave with the rest.
      const invoiceIds = proposals.flatMap((proposal) => proposal.invoices.filter((invoice) => invoice.due).map((invoice) => invoice.id));
      const asked = { date: queue.date, clientIds: null, invoiceIds, acceptStale, leftOut: [...leftOut] };
      const outcome = await job.start(asked);
      onIssued(outcome, asked);
      // what was issued is issued: the button of the page opens the folder, or says why it cannot
      if (outcome.letters.length > 0 && outcome.filesProblem === null && settings.data?.openFolder === true) void bridge().shell.openLettersFolder();
    } catch (refusal) {
      if (refusal instanceof RefusedError && refusal.code === 'cancelled') toast.show({ text: t('issue.cancelled') });
      else setError(refusal);
    }
  };

  return {
    running: running !== undefined,
    progress: running?.progress ?? null,
    error,
    cancel: () => { running?.cancel?.(); },
    ask: (proposals, acceptStale) => { void run(proposals, acceptStale); },
  };
}
