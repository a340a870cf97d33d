import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShortDate, type IsoDate } from '#shared/domain/calendar';
import { DISPUTE_REASONS, INSOLVENCY_KINDS } from '#shared/domain/obstacles/obstacle';
import { AmountInput, DateInput, SelectInput, TextInput } from '../../../ui/fields';
import { eurosOrDash } from '../../../ui/format';
import { ToCheck } from '../../../ui/to-check';
import type { OpenInvoice } from '../use-open-invoices';
import { ALL_INVOICES, type DraftProblem, type ObstacleDraft, openOf, takesAmount } from './draft';
import { PlanFields } from './plan-fields';

export interface ObstacleFieldsProps {
  readonly draft: ObstacleDraft;
  readonly invoices: readonly OpenInvoice[];
  readonly today: IsoDate;
  readonly problem: DraftProblem | null;
  readonly onChange: (patch: Partial<ObstacleDraft>) => void;
}

export function ObstacleFields(props: ObstacleFieldsProps): ReactElement {
  const { draft, invoices, today, problem, onChange } = props;
  const { t } = useTranslation('obstacles');
  const { action } = draft;
  const errorOf = (...codes: DraftProblem[]): string | undefined => (problem !== null && codes.includes(problem) ? t(`problem.${problem}`, { amount: eurosOrDash(openOf(draft, invoices)) }) : undefined);
  return (
    <>
      {action === 'insolvency' ? (
        <SelectInput label={t('fields.proceeding')} value={draft.proceeding} options={INSOLVENCY_KINDS.map((value) => ({ value, label: t(`subject.${value}`) }))} onChange={(proceeding) => onChange({ proceeding })} autoFocus />
      ) : (
        <ScopeField {...props} error={errorOf('invoiceMissing')} />
      )}
      {action === 'dispute' ? (
        <SelectInput label={t('fields.reason')} value={draft.reason} options={DISPUTE_REASONS.map((value) => ({ value, label: t(`subject.${value}`) }))} onChange={(reason) => onChange({ reason })} />
      ) : null}
      {takesAmount(action) ? (
        <AmountInput label={t('fields.amount')} help={t('fields.amountHelp', { amount: eurosOrDash(openOf(draft, invoices)) })} value={draft.amountCents} onChange={(amountCents) => onChange({ amountCents })} error={errorOf('amountNotPositive', 'amountAboveOpen')} width={220} />
      ) : null}
      {action === 'hold' || action === 'promise' ? <UntilField {...props} error={errorOf('untilNotAfter')} /> : null}
      {action === 'plan' ? <PlanFields {...props} error={errorOf('instalments', 'untilNotAfter')} /> : null}
      {action === 'writeOff' || action === 'insolvency' ? (
        <DateInput label={t(`fields.date.${action}`)} value={draft.date} today={today} onChange={(date) => onChange({ date })} error={errorOf('dateInFuture')} width={200} />
      ) : null}
      {action === 'writeOff' ? <VatNoticeField {...props} /> : null}
      <TextInput label={t('fields.note')} multiline maxLength={4000} value={draft.note} onChange={(note) => onChange({ note })} />
    </>
  );
}

/** All the client's invoices, or one; a write-off is about one. */
function ScopeField({ draft, invoices, onChange, error }: ObstacleFieldsProps & { readonly error: string | undefined }): ReactElement {
  const { t } = useTranslation('obstacles');
  const all = draft.action === 'writeOff' ? [] : [{ value: ALL_INVOICES, label: t('fields.allInvoices') }];
  const options = invoices.map(({ id, number, dueDate, openCents }) => ({ value: id, label: t('fields.invoiceOption', { number, date: formatShortDate(dueDate), amount: eurosOrDash(openCents) }) }));
  return <SelectInput label={t('fields.invoices')} value={draft.invoiceId} options={[...all, ...options]} onChange={(invoiceId) => onChange({ invoiceId })} error={error} autoFocus />;
}

/** VAT paid on a lost debt comes back only when its debtor was told (CGI, article 272). */
function VatNoticeField({ draft, onChange }: ObstacleFieldsProps): ReactElement {
  const { t } = useTranslation('obstacles');
  return (
    <div>
      <FormControlLabel control={<Checkbox checked={draft.vatNotice} onChange={(event) => onChange({ vatNotice: event.target.checked })} />} label={t('fields.vatNotice')} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('fields.vatNoticeHelp')} <ToCheck />
      </Typography>
    </div>
  );
}

function UntilField({ draft, today, onChange, error }: ObstacleFieldsProps & { readonly error: string | undefined }): ReactElement {
  const { t } = useTranslation('obstacles');
  const isHold = draft.action === 'hold';
  return (
    <>
      {draft.endless ? null : <DateInput label={t(isHold ? 'fields.heldUntil' : 'fields.promisedFor')} value={draft.until} today={today} onChange={(until) => onChange({ until })} error={error} width={200} />}
      {isHold ? (
        <FormControlLabel control={<Checkbox size="small" checked={draft.endless} onChange={(_event, endless) => onChange({ endless })} />} label={t('fields.endless')} slotProps={{ typography: { variant: 'body2' } }} />
      ) : null}
    </>
  );
}
