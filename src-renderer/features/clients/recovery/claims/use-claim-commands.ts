import { useTranslation } from 'react-i18next';
import type { ClaimRow } from '#shared/contract/schemas/claims';
import { CLAIM_KINDS } from '#shared/domain/claims/standing';
import type { IsoDate } from '#shared/domain/calendar';
import { sumCents } from '#shared/domain/money';
import { useEngineCommand } from '../../../../data/hooks';
import { eurosOrDash } from '../../../../ui/format';
import { useToast } from '../../../../ui/toast';
import { useProblemToast } from '../../../../ui/use-problem-toast';
import { claimableKinds } from './claim-text';

const chosenOf = (rows: readonly ClaimRow[]) => rows.flatMap((row) => claimableKinds(row).map((kind) => ({ invoiceId: row.invoiceId, kind })));

export interface ClaimCommands {
  request(rows: readonly ClaimRow[]): Promise<void>;
  withdraw(rows: readonly ClaimRow[]): Promise<void>;
  waive(rows: readonly ClaimRow[], reason: string): Promise<void>;
  takeBack(row: ClaimRow): Promise<void>;
  post(row: ClaimRow): Promise<void>;
  unpost(row: ClaimRow): Promise<void>;
}

/** What is decided of claims: done at once, with the way back in the toast. */
export function useClaimCommands(today: IsoDate): ClaimCommands {
  const { t } = useTranslation('claims');
  const toast = useToast();
  const problem = useProblemToast();
  const requesting = useEngineCommand('claims.request');
  const withdrawing = useEngineCommand('claims.withdraw');
  const waiving = useEngineCommand('claims.waive');
  const takingBack = useEngineCommand('claims.takeBackWaivers');
  const posting = useEngineCommand('claims.post');
  const unposting = useEngineCommand('claims.unpost');

  const undo = (back: () => Promise<unknown>) => ({ label: t('undo'), onClick: () => void back().catch(problem) });
  const attempt = async (command: () => Promise<void>): Promise<void> => {
    try {
      await command();
    } catch (error) {
      problem(error);
    }
  };
  const takeOff = async (documentIds: readonly number[]): Promise<void> => {
    for (const documentId of documentIds) await unposting.mutateAsync({ documentId });
  };
  return {
    request: (rows) =>
      attempt(async () => {
        const claims = chosenOf(rows);
        await requesting.mutateAsync({ claims });
        toast.show({ text: t('done.requested'), action: undo(() => withdrawing.mutateAsync({ claims })) });
      }),
    withdraw: (rows) =>
      attempt(async () => {
        const claims = chosenOf(rows);
        await withdrawing.mutateAsync({ claims });
        toast.show({ text: t('done.withdrawn'), action: undo(() => requesting.mutateAsync({ claims })) });
      }),
    waive: async (rows, reason) => {
      const { waiverIds, amountCents } = await waiving.mutateAsync({ claims: chosenOf(rows), amountCents: null, reason });
      toast.show({ text: t('done.waived', { amount: eurosOrDash(amountCents) }), action: undo(() => takingBack.mutateAsync({ waiverIds })) });
    },
    takeBack: (row) =>
      attempt(async () => {
        await takingBack.mutateAsync({ waiverIds: CLAIM_KINDS.flatMap((kind) => row[kind].waivers.map(({ id }) => id)) });
        toast.show({ text: t('done.takenBack') });
      }),
    post: (row) =>
      attempt(async () => {
        const { documents } = await posting.mutateAsync({ claims: chosenOf([row]), date: today });
        const amount = eurosOrDash(sumCents(documents.map(({ amountCents }) => amountCents)));
        toast.show({ text: t('done.posted', { amount }), action: undo(() => takeOff(documents.map(({ id }) => id))) });
      }),
    unpost: (row) =>
      attempt(async () => {
        await takeOff(CLAIM_KINDS.flatMap((kind) => row[kind].documents.filter(({ cents, openCents }) => cents === openCents).map(({ id }) => id)));
        toast.show({ text: t('done.unposted') });
      }),
  };
}
