import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import { nextWorkingDay } from '#shared/domain/working-days';
import { AmountInput, DateInput, TextInput } from '../../../ui/fields';
import { LineDialog } from './line-dialog';
import type { Line } from './rows';
import type { LineCommands } from './use-line-commands';

export interface DialogProps {
  readonly line: Line;
  readonly today: IsoDate;
  readonly commands: LineCommands;
  readonly onClose: () => void;
}

/** Days offered beside the date: tomorrow, this week, next week, in two weeks. */
const SOON = [1, 3, 7, 15] as const;

function SoonButtons({ today, onChoose }: { readonly today: IsoDate; readonly onChoose: (date: IsoDate) => void }): ReactElement {
  const { t } = useTranslation('agenda');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      {SOON.map((days) => (
        <Button key={days} size="small" variant="outlined" onClick={() => onChoose(addDays(today, days))}>
          {days === 1 ? t('dialog.tomorrow') : t('dialog.inDays', { count: days })}
        </Button>
      ))}
    </Box>
  );
}

/** Puts the line off until a day. */
export function PutOffDialog({ line, today, commands, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation('agenda');
  const [until, setUntil] = useState(() => nextWorkingDay(addDays(today, 1)));
  return (
    <LineDialog title={t('dialog.putOff.title', { name: line.client?.name ?? '' })} hint={t('dialog.putOff.hint')} action={t('dialog.putOff.action')} onSubmit={() => commands.putOff(line, until)} onClose={onClose}>
      <DateInput label={t('dialog.putOff.until')} value={until} today={today} min={addDays(today, 1)} onChange={setUntil} autoFocus />
      <SoonButtons today={today} onChoose={setUntil} />
    </LineDialog>
  );
}

/** Another day for a promise or a hold. */
export function ProlongDialog({ line, today, commands, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation('agenda');
  const kind = line.kind === 'holdEnding' ? 'prolongHold' : 'prolongPromise';
  const [until, setUntil] = useState(() => nextWorkingDay(addDays(today, 7)));
  const [note, setNote] = useState('');
  return (
    <LineDialog title={t(`dialog.${kind}.title`, { name: line.client?.name ?? '' })} hint={t(`dialog.${kind}.hint`)} action={t(`dialog.${kind}.action`)} onSubmit={() => commands.prolong(line, until, note)} onClose={onClose}>
      <DateInput label={t(`dialog.${kind}.until`)} value={until} today={today} min={addDays(today, 1)} onChange={setUntil} autoFocus />
      <SoonButtons today={today} onChoose={setUntil} />
      <TextInput label={t('dialog.note')} multiline maxLength={4000} value={note} onChange={setNote} />
    </LineDialog>
  );
}

/** The payment that was promised has come. */
export function ReceiveDialog({ line, today, commands, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation('agenda');
  const [amountCents, setAmountCents] = useState<number | null>(line.cents);
  const [date, setDate] = useState(today);
  const [reference, setReference] = useState('');
  const valid = amountCents !== null && amountCents > 0;
  return (
    <LineDialog
      title={t('dialog.receive.title', { name: line.client?.name ?? '' })}
      hint={t('dialog.receive.hint')}
      action={t('dialog.receive.action')}
      valid={valid}
      onSubmit={() => commands.receive(line, { amountCents: amountCents ?? 0, date, reference })}
      onClose={onClose}
    >
      <AmountInput label={t('dialog.receive.amount')} value={amountCents} onChange={setAmountCents} autoFocus />
      <DateInput label={t('dialog.receive.date')} value={date} today={today} max={today} onChange={setDate} />
      <TextInput label={t('dialog.receive.reference')} maxLength={200} value={reference} onChange={setReference} />
    </LineDialog>
  );
}
