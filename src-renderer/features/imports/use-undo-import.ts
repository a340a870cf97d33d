import { useTranslation } from 'react-i18next';
import { errorText } from '../../i18n/errors';
import { useEngineCommand } from '../../data/hooks';
import { useToast } from '../../ui/toast';
import { setSession } from './session';
import { usePhrase } from './use-phrase';

export interface UndoImport {
  readonly pending: boolean;
  readonly error: unknown;
  /** Takes a batch back and says what went. */
  readonly undo: (batch: number) => void;
  /** Says what was imported, with the way back; nothing to take back without a batch. */
  readonly announce: (batch: number | null, what: string) => void;
}

/** Taking an import back, from the toast or from the history. */
export function useUndoImport(): UndoImport {
  const { t } = useTranslation('imports');
  const toast = useToast();
  const phrase = usePhrase();
  const command = useEngineCommand('imports.undo');

  const undo = (batch: number): void => {
    command.mutate(
      { batch },
      {
        onSuccess: ({ removed, restored }) => {
          setSession({ step: 'idle' });
          toast.show({ text: t('undo.done', { id: batch, what: phrase(removed, restored) }) });
        },
        onError: (error) => {
          const { title, why } = errorText(error);
          toast.show({ text: `${title} ${why}`, tone: 'problem' });
        },
      },
    );
  };
  const announce = (batch: number | null, what: string): void => {
    toast.show({
      text: t('done.toast', { what }),
      action: batch === null ? undefined : { label: t('done.undo'), onClick: () => { undo(batch); } },
    });
  };
  return { pending: command.isPending, error: command.error, undo, announce };
}
