import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrespondenceView } from '#shared/contract/schemas/client';
import { useEngineCommand } from '../../../data/hooks';
import { useToday } from '../../../data/status';
import { useToast } from '../../../ui/toast';
import { correctInput, draftOf, type ExchangeDraft, exchangeProblem, newExchange, recordInput, type Written } from './exchange-draft';
import { type Dispute, ExchangeFields } from './exchange-fields';
import { FormDialog } from '../../../ui/form-dialog';

export interface ExchangeDialogProps {
  readonly clientId: number;
  readonly clientName: string;
  /** What to write down, or what to correct. */
  readonly about: Written | CorrespondenceView;
  readonly disputes: readonly Dispute[];
  readonly onClose: () => void;
  /** A promise was made: it is to be written down next. */
  readonly onPromise: () => void;
}

/** A note, a call or a reply, in a few fields. */
export function ExchangeDialog({ clientId, clientName, about, disputes, onClose, onPromise }: ExchangeDialogProps): ReactElement {
  const { t } = useTranslation('correspondence');
  const today = useToday();
  const toast = useToast();
  const recording = useEngineCommand('correspondence.record');
  const correcting = useEngineCommand('correspondence.correct');
  const isNew = typeof about === 'string';
  const [draft, setDraft] = useState<ExchangeDraft>(() => (isNew ? newExchange(about, today) : draftOf(about, today)));
  const problem = exchangeProblem(draft, today);

  const save = async (): Promise<void> => {
    if (isNew) await recording.mutateAsync(recordInput(clientId, draft));
    else await correcting.mutateAsync(correctInput(about.id, draft));
    toast.show({ text: t(isNew ? `done.${draft.what}` : 'done.corrected') });
    if (draft.promises) onPromise();
  };
  return (
    <FormDialog
      title={isNew ? t(`dialog.${about}`, { name: clientName }) : t('dialog.correct')}
      action={t(draft.promises ? 'dialog.saveAndPromise' : 'dialog.save')}
      disabled={problem !== null || recording.isPending || correcting.isPending}
      onSubmit={save}
      onClose={onClose}
    >
      <ExchangeFields draft={draft} isNew={isNew} disputes={disputes} today={today} problem={problem} onChange={(patch) => setDraft((previous) => ({ ...previous, ...patch }))} />
    </FormDialog>
  );
}
