import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrespondenceView, Dossier } from '#shared/contract/schemas/client';
import { formatShortDate } from '#shared/domain/calendar';
import { type DroppedFile, pickFiles } from '../../../data/dropped-files';
import { useProblems } from '../../../ui/use-problem-toast';
import { ObstacleDialog } from '../obstacles/obstacle-dialog';
import type { EventStart } from '../recovery/limitation/event-draft';
import { LimitationEventDialog } from '../recovery/limitation/event-dialog';
import type { Written } from './exchange-draft';
import { ExchangeDialog } from './exchange-dialog';
import type { Dispute } from './exchange-fields';
import { FilingDialog } from './filing-dialog';

type Open =
  | { readonly what: 'exchange'; readonly about: Written | CorrespondenceView }
  | { readonly what: 'filing'; readonly files: readonly DroppedFile[]; readonly noticeId: number | null }
  | { readonly what: 'promise' }
  | { readonly what: 'acknowledgement'; readonly exchange: CorrespondenceView };

/** The dialogs that add to a dossier or correct it, one at a time. */
export function useDossierDialogs(dossier: Dossier) {
  const [open, setOpen] = useState<Open | null>(null);
  const showProblems = useProblems();
  const disputes = useDisputes(dossier);
  const { client } = dossier;
  const close = (): void => setOpen(null);
  const file = (files: readonly DroppedFile[], noticeId: number | null = null): void => {
    if (files.length > 0) setOpen({ what: 'filing', files, noticeId });
  };
  const chooseFiles = (noticeId: number | null): void => {
    void pickFiles().then(({ files, problems }) => {
      showProblems(problems);
      file(files, noticeId);
    });
  };
  const shown: ReactElement | null =
    open === null ? null : open.what === 'exchange' ? (
      <ExchangeDialog
        clientId={client.id}
        clientName={client.name}
        about={open.about}
        disputes={disputes}
        onClose={() => setOpen((current) => (current?.what === 'exchange' ? null : current))}
        onPromise={() => setOpen({ what: 'promise' })}
      />
    ) : open.what === 'filing' ? (
      <FilingDialog clientId={client.id} clientName={client.name} files={open.files} disputes={disputes} noticeId={open.noticeId} onClose={close} />
    ) : open.what === 'acknowledgement' ? (
      <LimitationEventDialog dossier={dossier} start={acknowledgementOf(open.exchange)} onClose={close} />
    ) : (
      <ObstacleDialog action="promise" client={client} onClose={close} />
    );
  return { write: (about: Written | CorrespondenceView): void => setOpen({ what: 'exchange', about }), file, chooseFiles, acknowledge: (exchange: CorrespondenceView): void => setOpen({ what: 'acknowledgement', exchange }), shown };
}

/** Whether what came acknowledges the debt is for the user to judge: it is only what the dialog begins with. */
function acknowledgementOf({ date, subject, document }: CorrespondenceView): EventStart {
  return { kind: 'acknowledgement', date, note: subject, documentId: document?.id ?? null };
}

/** What something may be a document of. */
function useDisputes({ obstacles }: Dossier): readonly Dispute[] {
  const { t } = useTranslation('correspondence');
  return obstacles
    .filter(({ kind }) => kind === 'dispute')
    .map(({ id, openedOn, invoices }) => ({ id, label: t('fields.disputeOf', { date: formatShortDate(openedOn), numbers: invoices.map(({ number }) => number).join(', ') }) }));
}
