import { useTranslation } from 'react-i18next';
import type { MatchDecision, MatchTrace } from '#shared/contract/schemas/bank';
import { useEngineCommand } from '../../data/hooks';
import { useToast } from '../../ui/toast';
import { useProblemToast } from '../../ui/use-problem-toast';

export interface BankCommands {
  readonly pending: boolean;
  /** @param what is said of it afterwards */
  readonly accept: (decision: MatchDecision, what: string) => void;
  readonly acceptCertain: () => void;
  readonly ignore: (entryId: number, reason: string) => void;
  /** The entry waits again; what was made of it is taken back. */
  readonly reopen: (entryId: number) => void;
}

/** What is done of the entries, each with its undo in the toast. */
export function useBankCommands(): BankCommands {
  const { t } = useTranslation('bank');
  const toast = useToast();
  const problem = useProblemToast();
  const accept = useEngineCommand('bank.accept');
  const all = useEngineCommand('bank.acceptCertain');
  const ignore = useEngineCommand('bank.ignore');
  const undo = useEngineCommand('bank.undo');

  // The toast outlives the screen: what follows is waited for here, not in callbacks that stop with the screen.
  const takeBack = (trace: MatchTrace): void => {
    undo.mutateAsync(trace).then(() => { toast.show({ text: t('done.undone') }); }, problem);
  };
  const tell = (text: string, trace: MatchTrace): void => {
    toast.show({ text, action: { label: t('done.undo'), onClick: () => { takeBack(trace); } } });
  };
  return {
    pending: accept.isPending || all.isPending || ignore.isPending || undo.isPending,
    accept: (decision, what) => { accept.mutateAsync(decision).then((trace) => { tell(t('done.accepted', { what }), trace); }, problem); },
    acceptCertain: () => {
      all.mutateAsync({}).then((trace) => { tell(t('done.acceptedAll', { count: trace.entryIds.length + trace.allocationIds.length }), trace); }, problem);
    },
    ignore: (entryId, reason) => { ignore.mutateAsync({ entryId, reason }).then(() => { tell(t('done.ignored'), { entryIds: [entryId], allocationIds: [] }); }, problem); },
    reopen: (entryId) => { takeBack({ entryIds: [entryId], allocationIds: [] }); },
  };
}
