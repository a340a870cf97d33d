import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Posting } from '#shared/contract/schemas/client';
import type { IsoDate } from '#shared/domain/calendar';
import { POSTING_OUTCOMES, type PostingOutcome } from '#shared/domain/correspondence';
import { useEngineCommand } from '../../../data/hooks';
import { useToday } from '../../../data/status';
import { DateInput, SelectInput, TextInput } from '../../../ui/fields';
import { FormDialog } from '../../../ui/form-dialog';
import { useToast } from '../../../ui/toast';
import { Tick } from './exchange-fields';

interface PostingDialogProps {
  readonly notice: { readonly id: number; readonly reference: string; readonly posting: Posting };
  readonly onClose: () => void;
}

const OUTCOMES = ['awaited', ...POSTING_OUTCOMES] as const;

/** How a registered letter went by post. */
export function PostingDialog({ notice, onClose }: PostingDialogProps): ReactElement {
  const { t } = useTranslation('correspondence');
  const today = useToday();
  const toast = useToast();
  const saving = useEngineCommand('postings.save');
  const [slipNumber, setSlipNumber] = useState(notice.posting.slipNumber);
  const [postedOn, setPostedOn] = useState(notice.posting.postedOn ?? today);
  const [outcome, setOutcome] = useState<'awaited' | PostingOutcome>(notice.posting.outcome ?? 'awaited');
  const [outcomeOn, setOutcomeOn] = useState(notice.posting.outcomeOn ?? today);
  const [presentedOn, setPresentedOn] = useState(notice.posting.presentedOn);
  const untaken = outcome === 'unclaimed' || outcome === 'refused';
  const save = async (): Promise<void> => {
    const known = outcome === 'awaited' ? { outcome: null, outcomeOn: null } : { outcome, outcomeOn };
    await saving.mutateAsync({ postings: [{ noticeId: notice.id, posting: { slipNumber, postedOn, presentedOn: untaken ? presentedOn : null, ...known } }] });
    toast.show({ text: t('done.posting', { reference: notice.reference }) });
  };
  return (
    <FormDialog title={t('posting.title', { reference: notice.reference })} action={t('dialog.save')} disabled={saving.isPending} maxWidth="xs" onSubmit={save} onClose={onClose}>
      <TextInput label={t('posting.number')} value={slipNumber} onChange={setSlipNumber} maxLength={40} autoFocus placeholder={t('posting.example')} />
      <DateInput label={t('posting.postedOn')} value={postedOn} today={today} max={today} onChange={setPostedOn} />
      <SelectInput label={t('posting.outcome')} value={outcome} options={OUTCOMES.map((value) => ({ value, label: t(`posting.outcomes.${value}`) }))} onChange={setOutcome} />
      {outcome === 'awaited' ? null : <DateInput label={t('posting.outcomeOn')} value={outcomeOn} today={today} max={today} onChange={setOutcomeOn} error={outcomeOn < postedOn ? t('problem.outcomeBefore') : undefined} />}
      {untaken ? <PresentedField value={presentedOn} today={today} outcomeOn={outcomeOn} postedOn={postedOn} onChange={setPresentedOn} /> : null}
    </FormDialog>
  );
}

interface PresentedFieldProps {
  readonly value: IsoDate | null;
  readonly today: IsoDate;
  readonly postedOn: IsoDate;
  readonly outcomeOn: IsoDate;
  readonly onChange: (value: IsoDate | null) => void;
}

/** When the postman first came with a letter that nobody took: the delay of a formal notice runs from there. */
function PresentedField({ value, today, postedOn, outcomeOn, onChange }: PresentedFieldProps): ReactElement {
  const { t } = useTranslation('correspondence');
  const disorder = value !== null && (value < postedOn || value > outcomeOn);
  return (
    <>
      <Tick label={t('posting.presented')} checked={value !== null} onChange={(known) => onChange(known ? outcomeOn : null)} />
      {value === null ? null : <DateInput label={t('posting.presentedOn')} value={value} today={today} max={today} onChange={onChange} error={disorder ? t('problem.presentedDisorder') : undefined} />}
    </>
  );
}
