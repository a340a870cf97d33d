import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '#shared/domain/calendar';
import { DateInput, SelectInput, TextInput } from '../../../ui/fields';
import { Segmented } from '../../../ui/segmented';
import { type ExchangeDraft, type ExchangeProblem, NO_DISPUTE } from './exchange-draft';

export interface Dispute {
  readonly id: number;
  readonly label: string;
}

interface ExchangeFieldsProps {
  readonly draft: ExchangeDraft;
  readonly isNew: boolean;
  readonly disputes: readonly Dispute[];
  readonly today: IsoDate;
  readonly problem: ExchangeProblem | null;
  readonly onChange: (patch: Partial<ExchangeDraft>) => void;
}

export function ExchangeFields(props: ExchangeFieldsProps): ReactElement {
  const { draft, isNew, disputes, today, problem, onChange } = props;
  const { t } = useTranslation('correspondence');
  const { what } = draft;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 4, alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <DateInput label={t('fields.date')} value={draft.date} today={today} max={today} onChange={(date) => onChange({ date })} error={problem === 'dateInFuture' ? t('problem.dateInFuture') : undefined} width={170} />
        {isNew && what === 'call' ? (
          <Segmented label={t('fields.direction')} value={draft.direction} options={(['sent', 'received'] as const).map((value) => ({ value, label: t(`fields.call.${value}`) }))} onChange={(direction) => onChange({ direction })} />
        ) : null}
        {isNew && what === 'reply' ? (
          <SelectInput label={t('fields.by')} value={draft.by} options={(['letter', 'email', 'phone'] as const).map((value) => ({ value, label: t(`fields.ways.${value}`) }))} onChange={(by) => onChange({ by })} width={170} />
        ) : null}
      </Box>
      {what === 'note' ? null : <TextInput label={t('fields.person')} value={draft.person} maxLength={200} onChange={(person) => onChange({ person })} />}
      {isNew && what !== 'reply' ? null : <TextInput label={t('fields.subject')} value={draft.subject} maxLength={200} onChange={(subject) => onChange({ subject })} />}
      <TextInput label={t(`fields.body.${what}`)} value={draft.body} multiline maxLength={4000} autoFocus required onChange={(body) => onChange({ body })} />
      {what === 'call' ? <NextCall {...props} /> : null}
      {what === 'reply' ? <Tick label={t('fields.toHandle')} checked={draft.toHandle} onChange={(toHandle) => onChange({ toHandle })} /> : null}
      {disputes.length === 0 ? null : <DisputeField disputes={disputes} value={draft.disputeId} onChange={(disputeId) => onChange({ disputeId })} />}
      {isNew && what !== 'note' ? <Tick label={t('fields.promises')} checked={draft.promises} onChange={(promises) => onChange({ promises })} /> : null}
    </>
  );
}

function NextCall({ draft, today, problem, onChange }: ExchangeFieldsProps): ReactElement {
  const { t } = useTranslation('correspondence');
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
      <Tick label={t('fields.callAgain')} checked={draft.callAgain} onChange={(callAgain) => onChange({ callAgain })} />
      {draft.callAgain ? (
        <DateInput label={t('fields.nextCallOn')} value={draft.nextCallOn} today={today} onChange={(nextCallOn) => onChange({ nextCallOn })} error={problem === 'nextCallBefore' ? t('problem.nextCallBefore') : undefined} width={170} />
      ) : null}
    </Box>
  );
}

export function Tick({ label, checked, onChange }: { readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void }): ReactElement {
  return <FormControlLabel control={<Checkbox size="small" checked={checked} onChange={(event) => onChange(event.target.checked)} />} label={label} />;
}

/** Which dispute something is about, if any. */
export function DisputeField({ disputes, value, onChange }: { readonly disputes: readonly Dispute[]; readonly value: number; readonly onChange: (id: number) => void }): ReactElement {
  const { t } = useTranslation('correspondence');
  return <SelectInput label={t('fields.dispute')} value={value} options={[{ value: NO_DISPUTE, label: t('fields.noDispute') }, ...disputes.map(({ id, label }) => ({ value: id, label }))]} onChange={onChange} />;
}
