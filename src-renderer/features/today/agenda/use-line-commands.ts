import { useTranslation } from 'react-i18next';
import { formatLongDate, type IsoDate } from '#shared/domain/calendar';
import { formatEuros } from '#shared/domain/money';
import { useEngineCommand, useJob } from '../../../data/hooks';
import { useToast } from '../../../ui/toast';
import { useProblemToast } from '../../../ui/use-problem-toast';
import type { Line } from './rows';

export interface Received {
  readonly amountCents: number;
  readonly date: IsoDate;
  readonly reference: string;
}

export interface CallMade {
  /** '' when there is nothing to keep of it. */
  readonly said: string;
  /** null: no other call is to be made. */
  readonly againOn: IsoDate | null;
}

/** True when it was done; a refusal has been said. */
type Done = Promise<boolean>;

export interface LineCommands {
  readonly putOff: (line: Line, until: IsoDate) => Done;
  readonly prolong: (line: Line, until: IsoDate, note: string) => Done;
  readonly receive: (line: Line, received: Received) => Done;
  readonly takeNote: (line: Line) => Done;
  readonly handled: (line: Line) => Done;
  /** A call of a step, or one that was to be made again. */
  readonly called: (line: Line, call: CallMade) => Done;
}

/** What is done from a line, each with its way back. */
export function useLineCommands(today: IsoDate): LineCommands {
  const { t } = useTranslation('agenda');
  const toast = useToast();
  const problem = useProblemToast();
  const puttingOff = useEngineCommand('today.putOff');
  const waking = useEngineCommand('today.wake');
  const prolonging = useEngineCommand('obstacles.prolong');
  const takingBack = useEngineCommand('obstacles.takeBack');
  const receiving = useEngineCommand('obstacles.receive');
  const deleting = useEngineCommand('payments.delete');
  const closing = useEngineCommand('obstacles.close');
  const settingDone = useEngineCommand('correspondence.setDone');
  const issuing = useJob('dunning.issue');
  const cancelling = useEngineCommand('dunning.cancel');
  const recording = useEngineCommand('correspondence.record');
  const removing = useEngineCommand('correspondence.remove');

  /** Says it was done and how to undo it; says why it was not. */
  const attempt = async (work: () => Promise<{ text: string; undo?: () => Promise<unknown> }>): Done => {
    try {
      const { text, undo } = await work();
      const back = (): void => void undo?.().then(() => toast.show({ text: t('said.undone') })).catch(problem);
      toast.show({ text, ...(undo === undefined ? {} : { action: { label: t('said.undo'), onClick: back } }) });
      return true;
    } catch (error) {
      problem(error);
      return false;
    }
  };
  const nameOf = ({ client }: Line): string => client?.name ?? '';
  const clientIdOf = ({ client }: Line): number => client?.id ?? 0;
  const obstacleIdOf = ({ obstacleId }: Line): number => obstacleId ?? 0;

  return {
    putOff: (line, until) =>
      attempt(async () => {
        const name = { clientId: clientIdOf(line), key: line.key };
        await puttingOff.mutateAsync({ ...name, until });
        return { text: t('said.putOff', { date: formatLongDate(until) }), undo: () => waking.mutateAsync(name) };
      }),
    prolong: (line, until, note) =>
      attempt(async () => {
        const trace = await prolonging.mutateAsync({ id: obstacleIdOf(line), until, note });
        return { text: t('said.prolong', { date: formatLongDate(until) }), undo: () => takingBack.mutateAsync(trace) };
      }),
    receive: (line, received) =>
      attempt(async () => {
        const { paymentId } = await receiving.mutateAsync({ id: obstacleIdOf(line), ...received });
        return { text: t('said.received', { amount: formatEuros(received.amountCents) }), undo: () => deleting.mutateAsync({ id: paymentId }) };
      }),
    takeNote: (line) =>
      attempt(async () => {
        const closed = await closing.mutateAsync({ id: obstacleIdOf(line), date: today, note: '', outcome: null, creditNote: null });
        return { text: t('said.noted', { name: nameOf(line) }), undo: () => takingBack.mutateAsync({ closedId: closed.id, openedId: null }) };
      }),
    handled: (line) =>
      attempt(async () => {
        const id = line.correspondenceId ?? 0;
        await settingDone.mutateAsync({ id, done: true });
        return { text: t('said.handled', { name: nameOf(line) }), undo: () => settingDone.mutateAsync({ id, done: false }) };
      }),
    called: (line, { said, againOn }) =>
      attempt(async () => {
        const issued = line.kind === 'phoneStep' ? (await issuing.start({ date: today, clientIds: [clientIdOf(line)], invoiceIds: [...line.invoiceIds], acceptStale: false })).letters : [];
        const note = { clientId: clientIdOf(line), date: today, subject: '', body: said, person: '', obstacleId: null, direction: 'sent', nextCallOn: againOn } as const;
        // a step is on the timeline already: only what was said adds to it
        const written = issued.length > 0 && said === '' && againOn === null ? null : await recording.mutateAsync({ what: 'call', ...note });
        const takeBack = async (): Promise<void> => {
          for (const { noticeId } of issued) await cancelling.mutateAsync({ noticeId, reason: t('dialog.call.undone') });
          if (written !== null) await removing.mutateAsync({ id: written.id, removed: true });
          if (line.correspondenceId !== null) await settingDone.mutateAsync({ id: line.correspondenceId, done: false });
        };
        return { text: t('said.called', { name: nameOf(line) }), undo: takeBack };
      }),
  };
}
