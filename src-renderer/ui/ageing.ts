import { useTheme } from '@mui/material/styles';
import type { TFunction } from 'i18next';
import type { BucketRange } from '#shared/domain/ageing';
import { rampStep } from './ramp';

export interface AgeingColours {
  readonly fill: string;
  readonly text: string;
}

/** '1–30 j', '> 90 j'. */
export const rangeLabel = (t: TFunction, { from, to }: BucketRange): string =>
  to === null ? t('rangeOpen', { days: from - 1 }) : t('range', { from, to });

/** The colours of a bucket among `count` overdue ones; index 0 is what is not due. */
export function useAgeingColours(count: number): (index: number) => AgeingColours {
  const { ageing } = useTheme();
  return (index) => rampStep(ageing, index, count) ?? { fill: 'transparent', text: 'inherit' };
}
