import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { useEngineQuery } from '../../../../data/hooks';
import { useToday } from '../../../../data/status';
import { FormDialog } from '../../../../ui/form-dialog';
import { eventInput, eventProblem, type EventStart, newEvent } from './event-draft';
import { EventFields } from './event-fields';
import { ProofField } from './proof-field';
import { useLimitationCommands } from './use-limitation-commands';
import { useProof } from './use-proof';

interface EventDialogProps {
  readonly dossier: Dossier;
  /** What it begins with. */
  readonly start: EventStart;
  readonly onClose: () => void;
}

/** Something that interrupts or suspends limitation, with its proof. */
export function LimitationEventDialog({ dossier, start, onClose }: EventDialogProps): ReactElement {
  const { t } = useTranslation('limitation');
  const today = useToday();
  const { client } = dossier;
  const { data } = useEngineQuery('law.limitation', { clientId: client.id });
  const { record } = useLimitationCommands(client.id);
  const proof = useProof(client.id);
  const [draft, setDraft] = useState(() => newEvent(start, today));
  const [busy, setBusy] = useState(false);
  const invoices = data?.invoices ?? [];
  const problem = eventProblem(draft, invoices, today);

  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const documentId = proof.file === null ? draft.documentId : await proof.keep(draft.date);
      await record(eventInput(client.id, { ...draft, documentId }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormDialog title={t('dialog.title', { name: client.name })} hint={t(`hints.${draft.kind}`)} action={t('dialog.action')} disabled={problem !== null || busy || data === undefined} onSubmit={save} onClose={onClose}>
      <EventFields draft={draft} invoices={invoices} today={today} problem={problem} onChange={(patch) => setDraft((previous) => ({ ...previous, ...patch }))} />
      <ProofField dossier={dossier} documentId={draft.documentId} proof={proof} onChange={(documentId) => setDraft((previous) => ({ ...previous, documentId }))} />
    </FormDialog>
  );
}
