import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubtfulView } from '#shared/contract/schemas/accounting';
import { percent } from '#shared/messages/accounting-words';
import { useEngineCommand } from '../../data/hooks';
import { TextInput } from '../../ui/fields';
import { PercentInput } from '../../ui/fields/percent-input';
import { FormDialog } from '../../ui/form-dialog';
import type { DoubtfulRow, Line } from './rows';

interface ChoiceDialogProps {
  readonly row: DoubtfulRow;
  readonly view: Pick<DoubtfulView, 'date' | 'settings'>;
  readonly onClose: () => void;
}

/** What the user decides of an invoice, or of all those of a client. */
export function ChoiceDialog({ row, view, onClose }: ChoiceDialogProps): ReactElement {
  const { t } = useTranslation('accounting');
  const { mutateAsync: choose } = useEngineCommand('accounting.choose');
  const { date, settings } = view;
  const lines = row.kind === 'line' ? [row.line] : row.client.lines;
  const one = row.kind === 'line' ? row.line : null;
  const [rateBps, setRate] = useState(() => ownRate(one));
  const [vatRateBps, setVatRate] = useState(() => ownVatRate(one, settings.vatRateBps));
  const [leftOut, setLeftOut] = useState(one?.leftOut ?? false);
  const [note, setNote] = useState(one?.note ?? '');
  const reasonMissing = leftOut && note.trim() === '';
  const save = async (): Promise<void> => {
    await choose({ date, invoiceIds: lines.map(({ invoiceId }) => invoiceId), rateBps, vatRateBps, leftOut, note: note.trim() });
  };
  return (
    <FormDialog
      title={one === null ? t('choice.titleClient', { name: row.client.name }) : t('choice.titleOne', { number: one.number })}
      hint={t('choice.hint')}
      action={t('choice.action')}
      disabled={reasonMissing || Number.isNaN(rateBps) || Number.isNaN(vatRateBps)}
      onSubmit={save}
      onClose={onClose}
    >
      <PercentInput label={t('choice.rate')} help={one === null ? t('choice.rateHelp') : t('choice.rateHelpOne', { rate: percent(one.proposedBps) })} initial={rateBps} wrong={t('choice.wrong')} autoFocus disabled={leftOut} width={280} onChange={setRate} />
      {lines.some(({ vatSource }) => vatSource !== 'told') && <PercentInput label={t('choice.vatRate')} help={t('choice.vatHelp')} initial={vatRateBps} wrong={t('choice.wrong')} width={280} onChange={setVatRate} />}
      <FormControlLabel control={<Checkbox checked={leftOut} onChange={(event) => setLeftOut(event.target.checked)} />} label={t('choice.leaveOut')} />
      <TextInput label={t('choice.note')} value={note} maxLength={200} error={reasonMissing ? t('choice.noteNeeded') : undefined} onChange={setNote} />
    </FormDialog>
  );
}

const ownVatRate = (line: Line | null, general: number | null): number | null => (line === null || line.vatRateBps === general ? null : line.vatRateBps);

const ownRate = (line: Line | null): number | null => (line === null || line.rateBps === line.proposedBps ? null : line.rateBps);
