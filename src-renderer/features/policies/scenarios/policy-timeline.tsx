import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { addDays, formatLongDate, formatShortDate, type IsoDate } from '#shared/domain/calendar';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { debtorTimeline, type TimelineStep } from './debtor-timeline';

interface PolicyTimelineProps {
  readonly policy: DunningPolicy;
  /** Due date of the invoice taken as an example. */
  readonly dueDate: IsoDate;
}

type Mark = { readonly kind: 'dueDate'; readonly days: 0 } | ({ readonly kind: 'step' } & TimelineStep);

/** What a debtor who does not pay receives, in order. */
export function PolicyTimeline({ policy, dueDate }: PolicyTimelineProps) {
  const { t } = useTranslation('policies');
  const marks = marksOf(policy, dueDate);
  return (
    <Box>
      <Typography variant="h2">{t('timeline')}</Typography>
      <Typography variant="body2" color="textSecondary">{t('timelineHint', { date: formatLongDate(dueDate) })}</Typography>
      <Box
        component="ol"
        aria-label={t('timeline')}
        tabIndex={0}
        sx={{
          listStyle: 'none',
          padding: 0,
          margin: 0,
          marginTop: 4,
          display: 'grid',
          gridAutoFlow: 'column',
          gridAutoColumns: 'minmax(132px, 1fr)',
          overflowX: 'auto',
        }}
      >
        {marks.map((mark, position) => (
          <Box component="li" key={position} sx={{ paddingRight: 3 }}>
            <Rail due={mark.kind === 'dueDate'} last={position === marks.length - 1} />
            {mark.kind === 'dueDate' ? <DueDate date={dueDate} /> : <Letter mark={mark} />}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** The due date takes its place among the steps: a courtesy reminder comes before it. */
function marksOf(policy: DunningPolicy, dueDate: IsoDate): Mark[] {
  const steps = debtorTimeline(policy, dueDate).map((step): Mark => ({ kind: 'step', ...step }));
  const before = steps.filter((mark) => mark.days < 0);
  return [...before, { kind: 'dueDate', days: 0 }, ...steps.slice(before.length)];
}

function Rail({ due, last }: { readonly due: boolean; readonly last: boolean }) {
  return (
    <Box aria-hidden sx={{ display: 'flex', alignItems: 'center', height: 14, marginBottom: 2 }}>
      <Box sx={{ width: 12, height: 12, borderRadius: '50%', border: '2px solid', borderColor: due ? 'text.secondary' : 'primary.main', backgroundColor: due ? 'transparent' : 'primary.main', flex: 'none' }} />
      {!last && <Box sx={{ height: 2, flex: 1, marginRight: -3, backgroundColor: 'divider' }} />}
    </Box>
  );
}

function DueDate({ date }: { readonly date: IsoDate }) {
  const { t } = useTranslation('policies');
  return (
    <>
      <Typography variant="h3">{t('dueDate')}</Typography>
      <Typography variant="body2" color="textSecondary">{formatShortDate(date)}</Typography>
    </>
  );
}

function Letter({ mark: { step, days, date } }: { readonly mark: TimelineStep }) {
  const { t } = useTranslation(['policies', 'reminders']);
  const when = days === 0 ? 'daySame' : days > 0 ? 'dayAfter' : 'dayBefore';
  return (
    <>
      <Typography variant="h3">{t(`policies:${when}`, { days: Math.abs(days) })}</Typography>
      <Typography variant="body2">{t(`reminders:template.${step.template}`)}</Typography>
      <Typography variant="body2" color="textSecondary">{t(`reminders:channel.${step.channel}`)}</Typography>
      <Typography variant="caption" component="p" color="textSecondary" sx={{ margin: 0 }}>{formatShortDate(date)}</Typography>
      {step.newDeadlineDays > 0 && (
        <Typography variant="caption" component="p" color="textSecondary" sx={{ margin: 0 }}>
          {t('policies:payBefore', { date: formatShortDate(addDays(date, step.newDeadlineDays)) })}
        </Typography>
      )}
    </>
  );
}
