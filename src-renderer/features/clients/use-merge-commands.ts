import { useTranslation } from 'react-i18next';
import { useEngineCommand } from '../../data/hooks';
import { useToast } from '../../ui/toast';
import { useProblemToast } from '../../ui/use-problem-toast';

export interface MergeCommands {
  readonly pending: boolean;
  readonly merge: (kept: { readonly id: number; readonly name: string }, other: { readonly id: number; readonly name: string }) => void;
  readonly unmerge: (mergeId: number, name: string) => void;
  readonly tellApart: (firstId: number, secondId: number) => void;
}

/** Merging, with the way back in the toast; a refusal is said in one too. */
export function useMergeCommands(): MergeCommands {
  const { t } = useTranslation('clients');
  const toast = useToast();
  const problem = useProblemToast();
  const merging = useEngineCommand('clients.merge');
  const parting = useEngineCommand('clients.unmerge');
  const telling = useEngineCommand('clients.notDuplicates');
  const unmerge = (mergeId: number, name: string): void => {
    parting.mutateAsync({ mergeId }).then(() => { toast.show({ text: t('duplicates.parted', { name }) }); }, problem);
  };
  return {
    pending: merging.isPending || parting.isPending || telling.isPending,
    merge: (kept, other) => {
      merging.mutateAsync({ keptId: kept.id, otherId: other.id }).then(({ mergeId }) => {
        toast.show({ text: t('duplicates.merged', { other: other.name, kept: kept.name }), action: { label: t('duplicates.undo'), onClick: () => { unmerge(mergeId, other.name); } } });
      }, problem);
    },
    unmerge,
    tellApart: (firstId, secondId) => {
      telling.mutateAsync({ firstId, secondId }).then(() => { toast.show({ text: t('duplicates.toldApart') }); }, problem);
    },
  };
}
