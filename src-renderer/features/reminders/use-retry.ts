import type { IssueOutcome } from '#shared/contract/schemas/dunning';
import { useJob } from '../../data/hooks';
import { useProblemToast } from '../../ui/use-problem-toast';
import type { IssueAsked } from './outcome';

/** Asks again for the letters that could not be made; those that can be by now join the others. */
export function useRetry(outcome: IssueOutcome, asked: IssueAsked, onChange: (outcome: IssueOutcome, asked: IssueAsked) => void) {
  const job = useJob('dunning.issue');
  const problem = useProblemToast();
  const retry = (): void => {
    const invoiceIds = outcome.failed.flatMap((letter) => letter.invoiceIds);
    job.start({ ...asked, invoiceIds }).then((later) => {
      onChange({ ...later, letters: [...outcome.letters, ...later.letters], filesProblem: later.filesProblem ?? outcome.filesProblem }, asked);
    }, problem);
  };
  return { retry, retrying: job.running };
}
