import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '#shared/domain/calendar';
import { nextWorkingDay } from '#shared/domain/working-days';
import { DateInput, TextInput } from '../../../ui/fields';
import type { DialogProps } from './dialogs';
import { LineDialog } from './line-dialog';

/** A call was made: what was said, and whether to call again. */
export function CallDialog({ line, today, commands, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation('agenda');
  const [said, setSaid] = useState('');
  const [again, setAgain] = useState(false);
  const [againOn, setAgainOn] = useState(() => nextWorkingDay(addDays(today, 7)));
  return (
    <LineDialog
      title={t('dialog.call.title', { name: line.client?.name ?? '' })}
      hint={line.kind === 'phoneStep' ? t('dialog.call.phoneStep', { level: line.level ?? 0 }) : t('dialog.call.callAgain')}
      action={t('dialog.call.action')}
      onSubmit={() => commands.called(line, { said: said.trim(), againOn: again ? againOn : null })}
      onClose={onClose}
    >
      <TextInput label={t('dialog.call.said')} multiline maxLength={4000} value={said} onChange={setSaid} autoFocus />
      <FormControlLabel control={<Checkbox size="small" checked={again} onChange={(_event, checked) => setAgain(checked)} />} label={t('dialog.call.again')} slotProps={{ typography: { variant: 'body2' } }} />
      {again ? <DateInput label={t('dialog.call.againOn')} value={againOn} today={today} min={addDays(today, 1)} onChange={setAgainOn} /> : null}
    </LineDialog>
  );
}
