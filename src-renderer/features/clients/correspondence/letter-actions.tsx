import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrespondenceView } from '#shared/contract/schemas/client';
import { useEngineCommand } from '../../../data/hooks';
import { CancelNoticeDialog } from '../../../ui/cancel-notice-dialog';
import { PostingDialog } from './posting-dialog';
import { SourceDialog } from './source-dialog';

interface LetterActionsProps {
  readonly exchange: CorrespondenceView;
  readonly notice: NonNullable<CorrespondenceView['notice']>;
  readonly onProof: () => void;
}

/** What can be done about a reminder once issued; the letter itself stays as it left. */
export function LetterActions({ exchange, notice, onProof }: LetterActionsProps): ReactElement {
  const { t } = useTranslation('correspondence');
  const [open, setOpen] = useState<'cancel' | 'posting' | 'source' | null>(null);
  const cancelling = useEngineCommand('dunning.cancel');
  const close = (): void => setOpen(null);
  const named = (action: string): string => t('entry.named', { action, name: notice.reference });
  const registered = exchange.kind === 'registeredLetter';
  return (
    <>
      {registered ? <Button size="small" variant="outlined" aria-label={named(t('entry.posting'))} onClick={() => setOpen('posting')}>{t('entry.posting')}</Button> : null}
      {registered ? <Button size="small" aria-label={named(t('entry.proof'))} onClick={onProof}>{t('entry.proof')}</Button> : null}
      {exchange.document === null ? null : <Button size="small" aria-label={named(t('entry.source'))} onClick={() => setOpen('source')}>{t('entry.source')}</Button>}
      {notice.cancelledOn === null ? <Button size="small" aria-label={named(t('entry.cancel'))} onClick={() => setOpen('cancel')}>{t('entry.cancel')}</Button> : null}
      {open === 'cancel' ? <CancelNoticeDialog reference={notice.reference} issuedOn={exchange.date} onCancel={(reason) => cancelling.mutateAsync({ noticeId: notice.id, reason })} onClose={close} /> : null}
      {open === 'posting' ? <PostingDialog notice={notice} onClose={close} /> : null}
      {open === 'source' && exchange.document !== null ? <SourceDialog documentId={exchange.document.id} onClose={close} /> : null}
    </>
  );
}
