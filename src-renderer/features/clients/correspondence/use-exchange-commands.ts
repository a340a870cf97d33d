import { useTranslation } from 'react-i18next';
import { useEngineCommand } from '../../../data/hooks';
import { useToast } from '../../../ui/toast';
import { useProblemToast } from '../../../ui/use-problem-toast';

/** What can be done at once about an item of the timeline, each with its way back. */
export function useExchangeCommands() {
  const { t } = useTranslation('correspondence');
  const toast = useToast();
  const problem = useProblemToast();
  const { mutateAsync: remove } = useEngineCommand('correspondence.remove');
  const { mutateAsync: setDone } = useEngineCommand('correspondence.setDone');
  const undoable = (done: Promise<unknown>, text: string, undo: () => Promise<unknown>): void => {
    done.then(() => { toast.show({ text, action: { label: t('undo'), onClick: () => { undo().catch(problem); } } }); }, problem);
  };
  return {
    remove: (id: number): void => { undoable(remove({ id, removed: true }), t('done.removed'), () => remove({ id, removed: false })); },
    setDone: (id: number, done: boolean): void => { undoable(setDone({ id, done }), t(done ? 'done.handled' : 'done.toHandle'), () => setDone({ id, done: !done })); },
  };
}
