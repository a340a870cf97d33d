import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths } from '#shared/domain/calendar';
import { LETTER_TEMPLATES } from '#shared/domain/dunning/policy';
import { RESPONSE_DAYS } from '#shared/domain/response/response';
import { useEngineQuery } from '../../../data/hooks';
import { useToday } from '../../../data/status';
import { errorText } from '../../../i18n/errors';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { DateInput } from '../../../ui/fields';
import { DataGrid } from '../../../ui/grid/data-grid';
import { Segmented } from '../../../ui/segmented';
import { responseColumns } from './columns';
import type { By, Days, Step } from './figure';
import { type Part, ResponseLinesDrawer } from './lines-drawer';

/** How far back it looks at first: seasons come round. */
const MONTHS = 12;

interface Explained {
  readonly step: Step;
  readonly part: Part;
  readonly days: Days;
}

/** What the reminders of each step obtained, so that the scenario can be adapted. */
export function ResponseTab(): ReactElement {
  const { t } = useTranslation('response');
  const { t: tReminders } = useTranslation('reminders');
  const today = useToday();
  const [span, setSpan] = useState(() => ({ from: addMonths(today, -MONTHS), to: today }));
  const [by, setBy] = useState<By>('count');
  const [explained, setExplained] = useState<Explained | null>(null);
  const { data, error, isPending } = useEngineQuery('response.byStep', span, { keepPrevious: true });
  const templateName = ({ template }: Step): string => {
    const known = LETTER_TEMPLATES.find((each) => each === template);
    return known === undefined ? template : tReminders(`template.${known}`);
  };
  const columns = responseColumns(t, templateName, by, (step, part, days) => setExplained({ step, part, days }));
  if (error !== null) return <ErrorState {...errorText(error)} />;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 3, px: 6, py: 3 }}>
        <span>{t('lead')}</span>
        <DateInput label={t('from')} hideLabel value={span.from} today={today} max={span.to} width={150} onChange={(from) => setSpan((previous) => ({ ...previous, from }))} />
        <span>{t('to')}</span>
        <DateInput label={t('until')} hideLabel value={span.to} today={today} min={span.from} width={150} onChange={(to) => setSpan((previous) => ({ ...previous, to }))} />
        <Box sx={{ flex: 1 }} />
        <Segmented label={t('by.label')} value={by} options={[{ value: 'count', label: t('by.count') }, { value: 'cents', label: t('by.cents') }]} onChange={setBy} />
      </Box>
      <DataGrid
        ariaLabel={t('label')}
        columns={columns}
        rows={data?.steps ?? []}
        rowKey={({ level, template }) => `${String(level)} ${template}`}
        sortable={false}
        loading={isPending}
        onOpen={(step) => setExplained({ step, part: 'asked', days: RESPONSE_DAYS[0] })}
        empty={<EmptyState sentence={t('empty')} />}
      />
      <Typography variant="body2" color="textSecondary" sx={{ px: 6, py: 3, maxWidth: 900 }}>{t('hint')}</Typography>
      {explained === null ? null : (
        <ResponseLinesDrawer step={explained.step} template={templateName(explained.step)} span={span} first={explained} onClose={() => setExplained(null)} />
      )}
    </>
  );
}
