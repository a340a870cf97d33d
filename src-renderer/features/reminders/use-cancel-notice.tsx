import { type ReactElement, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar';
import { useEngineCommand } from '../../data/hooks';
import { CancelNoticeDialog } from '../../ui/cancel-notice-dialog';

interface IssuedNotice {
  readonly noticeId: number;
  readonly reference: string;
}

interface CancelNotice<Letter> {
  /** Asks why, then takes the reminder back. */
  readonly ask: (letter: Letter) => void;
  readonly dialog: ReactElement | null;
}

/** Takes back a letter of a run issued on `issuedOn`. */
export function useCancelNotice<Letter extends IssuedNotice>(issuedOn: IsoDate, onCancelled: (letter: Letter) => void): CancelNotice<Letter> {
  const cancelling = useEngineCommand('dunning.cancel');
  const [asking, setAsking] = useState<Letter | null>(null);
  if (asking === null) return { ask: setAsking, dialog: null };
  const cancel = async (reason: string) => {
    const cancelled = await cancelling.mutateAsync({ noticeId: asking.noticeId, reason });
    onCancelled(asking);
    return cancelled;
  };
  return { ask: setAsking, dialog: <CancelNoticeDialog reference={asking.reference} issuedOn={issuedOn} inFolder onCancel={cancel} onClose={() => { setAsking(null); }} /> };
}
