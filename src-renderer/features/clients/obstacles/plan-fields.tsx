import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../../ui/amount';
import { DateText } from '../../../ui/date-text';
import { DateInput, SelectInput } from '../../../ui/fields';
import { scheduleOf } from './draft';
import type { ObstacleFieldsProps } from './obstacle-fields';

const COUNTS = Array.from({ length: 24 }, (_, i) => i + 1);

/** How many instalments, from when, how far apart; and the schedule that makes, to the cent. */
export function PlanFields({ draft, invoices, today, onChange, error }: ObstacleFieldsProps & { readonly error: string | undefined }): ReactElement {
  const { t } = useTranslation('obstacles');
  const schedule = scheduleOf(draft, invoices);
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: 3, alignItems: 'start' }}>
        <SelectInput label={t('fields.instalments')} value={draft.instalments} options={COUNTS.map((value) => ({ value, label: String(value) }))} onChange={(instalments) => onChange({ instalments })} error={error} />
        <SelectInput label={t('fields.every')} value={draft.every} options={(['month', 'week'] as const).map((value) => ({ value, label: t(`fields.rhythm.${value}`) }))} onChange={(every) => onChange({ every })} />
        <DateInput label={t('fields.firstDate')} value={draft.until} today={today} onChange={(until) => onChange({ until })} />
      </Box>
      {schedule === null ? null : (
        <Box component="ol" aria-label={t('fields.schedule')} tabIndex={0} sx={{ listStyle: 'none', m: 0, px: 4, py: 2, maxHeight: 200, overflow: 'auto', border: 1, borderColor: 'divider', borderRadius: '8px', fontSize: 13 }}>
          {schedule.map(({ dueDate, amountCents }) => (
            <Box component="li" key={dueDate} sx={{ display: 'flex', justifyContent: 'space-between', py: 1 }}>
              <DateText date={dueDate} />
              <Amount cents={amountCents} />
            </Box>
          ))}
        </Box>
      )}
    </>
  );
}
