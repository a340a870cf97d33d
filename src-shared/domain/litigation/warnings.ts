import type { IsoDate } from '../calendar';
import type { ClientKind } from '../clients/client-kind';
import type { Cents } from '../money';
import type { DebtBreakdown } from './debt';
import { missingHalfYears } from './debt';
import type { Destination } from './destination';

/** What the user should know before the file leaves; nothing here forbids it. */
export type LitigationWarning =
  | { readonly code: 'insolvency'; readonly since: IsoDate }
  | { readonly code: 'limitationPassed'; readonly invoice: string; readonly lastDay: IsoDate }
  | { readonly code: 'limitationNear'; readonly invoice: string; readonly lastDay: IsoDate }
  | { readonly code: 'disputed' | 'underPlan' | 'promised'; readonly since: IsoDate }
  | { readonly code: 'unallocated'; readonly cents: Cents }
  | { readonly code: 'foreignLeftOut'; readonly invoices: string }
  | { readonly code: 'notDue'; readonly invoice: string; readonly dueDate: IsoDate }
  | { readonly code: 'provisional'; readonly halfYears: string }
  | { readonly code: 'dueEstimated'; readonly invoices: string }
  | { readonly code: 'consumer' | 'consumerAgency' | 'agencyRules' | 'publicDebtor' | 'noFormalNotice' | 'ratesToCheck' | 'debtorAddress' | 'debtorSiren' | 'creditorAddress' | 'creditorSiren' };

export interface WarningFacts {
  readonly destination: Destination;
  readonly debt: DebtBreakdown;
  readonly debtor: { readonly kind: ClientKind; readonly siren: string; readonly hasAddress: boolean };
  readonly creditor: { readonly siren: string; readonly hasAddress: boolean };
  readonly insolventSince: IsoDate | null;
  readonly limitation: readonly { readonly number: string; readonly lastDay: IsoDate; readonly alert: 0 | 1 | 3 | 6 | null }[];
  readonly underWay: readonly { readonly kind: 'dispute' | 'plan' | 'promise'; readonly since: IsoDate }[];
  readonly unallocatedCents: Cents;
  readonly foreignNumbers: readonly string[];
  readonly hasFormalNotice: boolean;
}

const UNDER_WAY = { dispute: 'disputed', plan: 'underPlan', promise: 'promised' } as const;

/** In the order of what weighs most. */
export function litigationWarnings(facts: WarningFacts): LitigationWarning[] {
  const { debt, debtor, creditor, insolventSince, limitation, underWay, unallocatedCents, foreignNumbers, hasFormalNotice } = facts;
  const estimated = debt.invoices.filter(({ dueEstimated }) => dueEstimated).map(({ number }) => number);
  const rated = debt.invoices.flatMap(({ interest }) => interest.periods);
  return [
    ...(insolventSince === null ? [] : [{ code: 'insolvency', since: insolventSince } as const]),
    ...limitation.filter(({ alert }) => alert === 0).map(({ number, lastDay }) => ({ code: 'limitationPassed', invoice: number, lastDay }) as const),
    ...limitation.filter(({ alert }) => alert !== null && alert > 0).map(({ number, lastDay }) => ({ code: 'limitationNear', invoice: number, lastDay }) as const),
    ...underWay.map(({ kind, since }) => ({ code: UNDER_WAY[kind], since }) as const),
    ...about(debtor.kind, facts.destination),
    ...(hasFormalNotice ? [] : [{ code: 'noFormalNotice' } as const]),
    ...debt.invoices.filter(({ dueDate }) => dueDate >= debt.date).map(({ number, dueDate }) => ({ code: 'notDue', invoice: number, dueDate }) as const),
    ...(unallocatedCents === 0 ? [] : [{ code: 'unallocated', cents: unallocatedCents } as const]),
    ...(foreignNumbers.length === 0 ? [] : [{ code: 'foreignLeftOut', invoices: foreignNumbers.join(', ') } as const]),
    ...(debt.provisional ? [{ code: 'provisional', halfYears: missingHalfYears(debt).join(', ') } as const] : []),
    ...(rated.some(({ basis }) => basis !== null && basis.verification !== 'official') ? [{ code: 'ratesToCheck' } as const] : []),
    ...(estimated.length === 0 ? [] : [{ code: 'dueEstimated', invoices: estimated.join(', ') } as const]),
    ...(debtor.hasAddress ? [] : [{ code: 'debtorAddress' } as const]),
    ...(debtor.siren === '' && debtor.kind !== 'consumer' ? [{ code: 'debtorSiren' } as const] : []),
    ...(creditor.hasAddress ? [] : [{ code: 'creditorAddress' } as const]),
    ...(creditor.siren === '' ? [{ code: 'creditorSiren' } as const] : []),
  ];
}

function about(kind: ClientKind, destination: Destination): LitigationWarning[] {
  return [
    ...(kind === 'consumer' ? [{ code: 'consumer' } as const] : []),
    ...(kind === 'public' ? [{ code: 'publicDebtor' } as const] : []),
    ...(destination === 'agency' ? [{ code: kind === 'consumer' ? 'consumerAgency' : 'agencyRules' } as const] : []),
  ];
}
