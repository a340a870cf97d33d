import type { TFunction } from 'i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import type { ObstacleView } from '#shared/contract/schemas/obstacle';
import { formatShortDate } from '#shared/domain/calendar';

/** 'en litige depuis le 12/03/2026', 'promis pour le 20/03/2026': what holds an invoice back, '' when nothing does. */
export function heldText(t: TFunction<'obstacles'>, obstacles: Dossier['obstacles'], invoiceId: number): string {
  const holding = obstacles.filter(({ standing, invoices }) => standing === 'open' && (invoices.length === 0 || invoices.some(({ id }) => id === invoiceId)));
  return holding.map((obstacle) => sentence(t, obstacle)).join(', ');
}

function sentence(t: TFunction<'obstacles'>, { kind, until, openedOn, instalments }: ObstacleView): string {
  const next = instalments.find(({ state }) => state !== 'paid');
  if (kind === 'hold' && until !== null) return t('line.heldUntil', { date: formatShortDate(until) });
  if (kind === 'promise' && next !== undefined) return t('line.promise', { date: formatShortDate(next.dueDate) });
  if (kind === 'plan' && next !== undefined) return t('line.plan', { date: formatShortDate(next.dueDate) });
  return t(`line.${kind}`, { date: formatShortDate(openedOn) });
}
