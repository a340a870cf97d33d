import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '#shared/domain/calendar';
import { DateInput, SelectInput } from '../../../ui/fields';

/** The days a statement tells of; `from` null: from the first of January, or the oldest open invoice. */
export interface Period {
  readonly from: IsoDate | null;
  readonly asOf: IsoDate;
}

interface StatementPeriodProps {
  readonly period: Period;
  readonly today: IsoDate;
  readonly onChange: (period: Period) => void;
}

export function StatementPeriod({ period: { from, asOf }, today, onChange }: StatementPeriodProps): ReactElement {
  const { t } = useTranslation('letters');
  const options = [{ value: 'usual' as const, label: t('from.usual') }, { value: 'day' as const, label: t('from.day') }];
  // A day to begin with that is after the last one would be a statement of nothing.
  const endOn = (day: IsoDate): void => onChange({ asOf: day, from: from !== null && from > day ? `${day.slice(0, 4)}-01-01` : from });
  return (
    <>
      <SelectInput
        label={t('from.label')}
        value={from === null ? 'usual' : 'day'}
        options={options}
        onChange={(chosen) => onChange({ asOf, from: chosen === 'usual' ? null : `${asOf.slice(0, 4)}-01-01` })}
        width={210}
      />
      {from === null ? null : <DateInput label={t('from.date')} value={from} today={today} max={asOf} onChange={(day) => onChange({ asOf, from: day })} width={150} />}
      <DateInput label={t('asOf')} value={asOf} today={today} max={today} onChange={endOn} width={150} />
    </>
  );
}
