import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvoiceLimitation } from '#shared/contract/schemas/limitation';
import { formatShortDate, type IsoDate } from '#shared/domain/calendar';
import { LIMITATION_EVENT_KINDS } from '#shared/domain/law/limitation-events';
import { DateInput, SelectInput, TextInput } from '../../../../ui/fields';
import { Tick } from '../../correspondence/exchange-fields';
import { type EventDraft, type EventProblem, lasts } from './event-draft';

interface EventFieldsProps {
  readonly draft: EventDraft;
  readonly invoices: readonly InvoiceLimitation[];
  readonly today: IsoDate;
  readonly problem: EventProblem | null;
  readonly onChange: (patch: Partial<EventDraft>) => void;
}

/** What happened, when, and to which invoices. */
export function EventFields(props: EventFieldsProps): ReactElement {
  const { draft, today, problem, onChange } = props;
  const { t } = useTranslation('limitation');
  const { kind, date, note } = draft;
  return (
    <>
      <SelectInput label={t('dialog.kind')} value={kind} options={LIMITATION_EVENT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} onChange={(next) => onChange({ kind: next })} autoFocus />
      <Box sx={{ display: 'flex', gap: 4, alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <DateInput label={t(lasts(draft) ? 'dialog.begin' : 'dialog.date')} value={date} today={today} max={today} onChange={(next) => onChange({ date: next })} error={problem === 'early' ? t('problem.early') : undefined} width={190} />
        {kind === 'claim' || kind === 'mediation' ? <Tick label={t(`dialog.over.${kind}`)} checked={draft.over} onChange={(over) => onChange({ over })} /> : null}
        {lasts(draft) && draft.over ? <DateInput label={t('dialog.until')} value={draft.until} today={today} onChange={(until) => onChange({ until })} error={problem === 'untilBefore' ? t('problem.untilBefore') : undefined} width={170} /> : null}
      </Box>
      <Scope {...props} />
      <TextInput label={t('dialog.note')} value={note} multiline maxLength={4000} onChange={(next) => onChange({ note: next })} />
    </>
  );
}

function Scope({ draft, invoices, problem, onChange }: EventFieldsProps): ReactElement {
  const { t } = useTranslation('limitation');
  const { some, invoiceIds } = draft;
  const options = [{ value: 'all', label: t('dialog.allInvoices') }, { value: 'some', label: t('dialog.someInvoices') }] as const;
  const tick = (id: number, on: boolean): void => onChange({ invoiceIds: on ? [...invoiceIds, id] : invoiceIds.filter((each) => each !== id) });
  return (
    <Box>
      <SelectInput label={t('dialog.scope')} value={some ? 'some' : 'all'} options={options} onChange={(next) => onChange({ some: next === 'some' })} />
      {some ? (
        <Box role="group" aria-label={t('dialog.scope')} sx={{ display: 'flex', flexDirection: 'column', maxHeight: 160, overflow: 'auto', mt: 2 }}>
          {invoices.map(({ invoiceId, number, dueDate }) => (
            <Tick key={invoiceId} label={t('dialog.invoice', { number, date: formatShortDate(dueDate) })} checked={invoiceIds.includes(invoiceId)} onChange={(on) => tick(invoiceId, on)} />
          ))}
        </Box>
      ) : null}
      {problem === 'noInvoice' ? <FormHelperText error>{t('problem.noInvoice')}</FormHelperText> : null}
    </Box>
  );
}
