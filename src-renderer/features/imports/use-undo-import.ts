import { useTranslation } from 'react-i18next';
import { errorText } from '../../i18n/errors';
import { useEngineCommand } from '../../data/hooks';
import { useToast } from '../../ui/toast';
import { leaveDone } from './session';
import { usePhrase } from './use-phrase';

export interface UndoImport {
  readonly pending: boolean;
  readonly error: unknown;
  /** Takes a batch back and says what went; `follow` says what becomes of payments made since. @throws RefusedError */
  readonly undo: (batch: number, follow?: 'nothing' | 'payments') => Promise<void>;
  /** Says what was imported, with the way back; nothing to take back without a batch. */
  readonly announce: (batch: number | null, what: string) => void;
}

/** Taking an import back, from the toast or from the history. */
export function useUndoImport(): UndoImport {
  const { t } = useTranslation('imports');
  const toast = useToast();
  const phrase = usePhrase();
  const command = useEngineCommand('imports.undo');

  // The toast outlives the screen: what follows is waited for here, not in callbacks that stop with the screen.
  const undo: UndoImport['undo'] = async (batch, follow = 'nothing') => {
    const { removed, restored, freed } = await command.mutateAsync({ batch, follow });
    leaveDone();
    const done = t('undo.done', { id: batch, what: phrase(removed, restored) });
    toast.show({ text: freed === 0 ? done : `${done} ${t('undo.freed', { count: freed })}` });
  };
  const undoFromToast = (batch: number): void => {
    undo(batch).catch((error: unknown) => {
      const { title, why } = errorText(error);
      toast.show({ text: `${title} ${why}`, tone: 'problem' });
    });
  };
  const announce = (batch: number | null, what: string): void => {
    toast.show({
      text: t('done.toast', { what }),
      action: batch === null ? undefined : { label: t('done.undo'), onClick: () => { undoFromToast(batch); } },
    });
  };
  return { pending: command.isPending, error: command.error, undo, announce };
}
