import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimRow } from '#shared/contract/schemas/claims';
import { sumCents } from '#shared/domain/money';
import { TextInput } from '../../../../ui/fields';
import { FormDialog } from '../../../../ui/form-dialog';
import { eurosOrDash } from '../../../../ui/format';

interface WaiveDialogProps {
  readonly rows: readonly ClaimRow[];
  readonly onWaive: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Gives up what invoices bear to this day, for a reason that stays. */
export function WaiveDialog({ rows, onWaive, onClose }: WaiveDialogProps): ReactElement {
  const { t } = useTranslation('claims');
  const [reason, setReason] = useState('');
  const cents = sumCents(rows.map(({ interest, indemnity }) => interest.claimableCents + indemnity.claimableCents));
  const open = rows.some(({ settledOn }) => settledOn === null);
  return (
    <FormDialog
      title={t('waive.title', { amount: eurosOrDash(cents) })}
      hint={`${t('waive.hint', { numbers: rows.map(({ number }) => number).join(', ') })} ${open ? t('waive.goesOn') : ''}`.trim()}
      action={t('waive.action')}
      disabled={reason.trim() === ''}
      onSubmit={() => onWaive(reason.trim())}
      onClose={onClose}
    >
      <TextInput autoFocus label={t('waive.reason')} help={t('waive.reasonHelp')} maxLength={200} value={reason} onChange={setReason} />
    </FormDialog>
  );
}
