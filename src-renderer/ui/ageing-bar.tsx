import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgedAmounts, BucketRange } from '#shared/domain/ageing';
import { rangeLabel, useAgeingColours } from './ageing';
import { eurosOrDash } from './format';

/** Which part of a balance: what is not due, or an overdue bucket. */
export type AgeingPart = 'notDue' | { readonly bucket: number };

export interface AgeingBarProps {
  readonly amounts: AgedAmounts;
  readonly ranges: readonly BucketRange[];
  /** 'list': one line a part, for narrow places. */
  readonly layout?: 'inline' | 'list' | undefined;
  /** Opens the lines of a part. */
  readonly onExplain?: ((part: AgeingPart) => void) | undefined;
}

interface Segment {
  readonly part: AgeingPart;
  readonly label: string;
  readonly cents: number;
}

/** What is owed by age: one bar, each part labelled with its amount under it. */
export function AgeingBar({ amounts, ranges, layout = 'inline', onExplain }: AgeingBarProps): ReactElement {
  const { t } = useTranslation('ui');
  const colours = useAgeingColours(ranges.length);
  const segments: Segment[] = [
    { part: 'notDue', label: t('notDue'), cents: amounts.notDueCents },
    ...ranges.map((range, i): Segment => ({ part: { bucket: i }, label: rangeLabel(t, range), cents: amounts.bucketCents[i] ?? 0 })),
  ];
  const total = segments.reduce((sum, segment) => sum + Math.max(0, segment.cents), 0);
  const parts = segments.map((segment) => `${segment.label} ${eurosOrDash(segment.cents)}`).join(', ');
  return (
    <Box>
      <Box role="img" aria-label={t('ageingSummary', { parts })} sx={{ display: 'flex', gap: '2px', height: 12, borderRadius: '6px', overflow: 'hidden', bgcolor: 'background.sunken' }}>
        {total === 0
          ? null
          : segments.map((segment, i) =>
              segment.cents <= 0 ? null : <Box key={segment.label} style={{ flexGrow: segment.cents }} sx={{ flexBasis: 0, minWidth: 3, bgcolor: colours(i).fill }} />,
            )}
      </Box>
      <Box sx={{ display: 'grid', mt: 3, ...(layout === 'list' ? { gap: 1 } : { gridTemplateColumns: `repeat(${String(segments.length)}, minmax(0, 160px))`, columnGap: 2 }) }}>
        {segments.map((segment, i) => (
          <Legend key={segment.label} segment={segment} fill={colours(i).fill} inline={layout === 'inline'} onExplain={onExplain} />
        ))}
      </Box>
    </Box>
  );
}

interface LegendProps {
  readonly segment: Segment;
  readonly fill: string;
  readonly inline: boolean;
  readonly onExplain: AgeingBarProps['onExplain'];
}

function Legend({ segment, fill, inline, onExplain }: LegendProps): ReactElement {
  const { t } = useTranslation('ui');
  const amount = eurosOrDash(segment.cents);
  return (
    <Box sx={{ minWidth: 0, ...(inline ? {} : { display: 'flex', justifyContent: 'space-between', alignItems: 'center' }) }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, fontSize: inline ? 12 : 13, color: 'text.secondary' }}>
        <Box aria-hidden sx={{ width: 10, height: 10, borderRadius: '3px', bgcolor: fill, flexShrink: 0 }} />
        {segment.label}
      </Box>
      {onExplain === undefined || segment.cents === 0 ? (
        <Box sx={{ fontSize: 13, whiteSpace: 'nowrap', color: segment.cents === 0 ? 'text.secondary' : 'text.primary' }}>{amount}</Box>
      ) : (
        <ButtonBase
          onClick={() => onExplain(segment.part)}
          aria-label={t('amount.explain', { amount: `${segment.label} ${amount}` })}
          sx={{ font: 'inherit', fontSize: 13, whiteSpace: 'nowrap', borderRadius: '2px', textDecoration: 'underline dotted transparent', textUnderlineOffset: '4px', '&:hover, &.Mui-focusVisible': { textDecorationColor: 'currentColor' } }}
        >
          {amount}
        </ButtonBase>
      )}
    </Box>
  );
}
