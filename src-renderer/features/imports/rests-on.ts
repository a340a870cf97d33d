import { formatShortDate } from '#shared/domain/calendar';

/** What can rest on an import, as the engine names it before a colon. */
export const DEPENDENT_KINDS = ['notice', 'payment', 'creditNote', 'invoice', 'refund', 'correspondence', 'document', 'obstacle', 'limitation', 'level', 'claim', 'closing', 'batch'] as const;
export type DependentKind = (typeof DEPENDENT_KINDS)[number];

export interface DependentGroup {
  readonly kind: DependentKind | 'other';
  readonly names: readonly string[];
}

const LEADING_DATE = /^\d{4}-\d{2}-\d{2}/;

/** 'notice:R2026-00012' and the like, gathered by kind in the order above; dates as people write them. */
export function groupDependents(items: readonly string[]): DependentGroup[] {
  const groups = new Map<DependentGroup['kind'], string[]>();
  for (const item of items) {
    const kind = DEPENDENT_KINDS.find((each) => item.startsWith(`${each}:`)) ?? 'other';
    const name = kind === 'other' ? item : item.slice(kind.length + 1);
    const names = groups.get(kind) ?? [];
    names.push(name.replace(LEADING_DATE, formatShortDate).trim());
    groups.set(kind, names);
  }
  return [...DEPENDENT_KINDS, 'other' as const].flatMap((kind) => {
    const names = groups.get(kind);
    return names === undefined ? [] : [{ kind, names }];
  });
}
