import type { TFunction } from 'i18next';
import type { ClaimRow, ClaimView } from '#shared/contract/schemas/claims';
import { formatShortDate } from '#shared/domain/calendar';
import { CLAIM_KINDS, type ClaimKind } from '#shared/domain/claims/standing';

/** The kinds of which something can be claimed. */
export const claimableKinds = (row: ClaimRow): ClaimKind[] => CLAIM_KINDS.filter((kind) => row[kind].claimableCents > 0);

/** Where an invoice's claims stand: once when penalties and indemnity stand alike. */
export function stateText(t: TFunction<'claims'>, { interest, indemnity }: ClaimRow): string {
  const of = (view: ClaimView): string => t(`states.${view.state}`, { date: view.claimedOn === null ? '' : formatShortDate(view.claimedOn) });
  const texts = [interest, indemnity].filter(({ state }) => state !== 'none').map(of);
  if (new Set(texts).size <= 1) return texts[0] ?? '';
  return t('both', { interest: of(interest), indemnity: of(indemnity) });
}
