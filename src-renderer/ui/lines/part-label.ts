import { useTranslation } from 'react-i18next';
import type { BalanceLinesQuery } from '#shared/contract/schemas/balance';
import type { BucketRange } from '#shared/domain/ageing';

/** '31 à 60 j', 'Plus de 90 j': an overdue bucket as a header. */
export function useBucketLabel(): (range: BucketRange) => string {
  const { t } = useTranslation('balance');
  return ({ from, to }) => (to === null ? t('bucketOpen', { days: from - 1 }) : t('bucket', { from, to }));
}

/** What a part of a balance is called. */
export function usePartLabel(ranges: readonly BucketRange[]): (part: BalanceLinesQuery['part']) => string {
  const { t } = useTranslation('balance');
  const bucketLabel = useBucketLabel();
  return (part) => {
    if (typeof part === 'string') return t(`drawer.parts.${part}`);
    const range = ranges[part.bucket];
    return range === undefined ? t('drawer.parts.overdue') : bucketLabel(range);
  };
}
