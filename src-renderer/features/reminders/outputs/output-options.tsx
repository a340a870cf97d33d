import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { ENVELOPE_NAMES } from '#shared/domain/outputs/envelopes';
import { LABEL_SHEET_NAMES, LABEL_SHEETS, labelsPerSheet } from '#shared/domain/outputs/label-sheets';
import { SelectInput } from '../../../ui/fields';
import type { OfferedKind, OutputChoices } from './kinds';

interface OutputOptionsProps {
  readonly kind: OfferedKind;
  readonly choices: OutputChoices;
  readonly onChange: (choices: OutputChoices) => void;
}

/** What each kind lets one choose; the first of each list is what most want. */
export function OutputOptions({ kind, choices, onChange }: OutputOptionsProps) {
  if (kind === 'merged' || kind === 'registered') return <PrintOptions choices={choices} onChange={onChange} />;
  if (kind === 'emails') return <EmailOptions choices={choices} onChange={onChange} />;
  if (kind === 'envelopes') return <EnvelopeOptions choices={choices} onChange={onChange} />;
  return kind === 'labels' ? <LabelOptions choices={choices} onChange={onChange} /> : null;
}

type Options = Omit<OutputOptionsProps, 'kind'>;

function PrintOptions({ choices, onChange }: Options) {
  const { t } = useTranslation('reminders', { keyPrefix: 'outputs' });
  return <Yes label={t('option.bothSides')} checked={choices.bothSides ?? false} onChange={(bothSides) => { onChange({ ...choices, bothSides }); }} />;
}

function EmailOptions({ choices, onChange }: Options) {
  const { t } = useTranslation('reminders', { keyPrefix: 'outputs' });
  const formats = [{ value: 'pdf', label: t('option.attachPdf') }, { value: 'docx', label: t('option.attachWord') }] as const;
  return (
    <Stack spacing={3}>
      <SelectInput label={t('option.attach')} value={choices.attach ?? 'pdf'} options={formats} onChange={(attach) => { onChange({ ...choices, attach }); }} />
      <Yes label={t('option.everyLetter')} checked={choices.everyLetter ?? false} onChange={(everyLetter) => { onChange({ ...choices, everyLetter }); }} />
    </Stack>
  );
}

function EnvelopeOptions({ choices, onChange }: Options) {
  const { t } = useTranslation('reminders', { keyPrefix: 'outputs' });
  const formats = ENVELOPE_NAMES.map((value) => ({ value, label: t(`option.${value}`) }));
  return <SelectInput label={t('option.envelope')} value={choices.envelope ?? 'DL'} options={formats} onChange={(envelope) => { onChange({ ...choices, envelope }); }} />;
}

function LabelOptions({ choices, onChange }: Options) {
  const { t } = useTranslation('reminders', { keyPrefix: 'outputs' });
  const chosen = choices.labelSheet ?? 'L7163';
  const sheets = LABEL_SHEET_NAMES.map((value) => ({ value, label: t(`option.${value}`) }));
  const places = Array.from({ length: labelsPerSheet(LABEL_SHEETS[chosen]) }, (_, i) => ({ value: i + 1, label: String(i + 1) }));
  return (
    <Stack direction="row" spacing={4}>
      <SelectInput label={t('option.sheet')} value={chosen} options={sheets} onChange={(labelSheet) => { onChange({ ...choices, labelSheet, firstLabel: 1 }); }} />
      <SelectInput label={t('option.first')} value={choices.firstLabel ?? 1} options={places} onChange={(firstLabel) => { onChange({ ...choices, firstLabel }); }} width={200} />
    </Stack>
  );
}

interface YesProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Yes({ label, checked, onChange }: YesProps) {
  return <FormControlLabel control={<Checkbox size="small" checked={checked} onChange={(_, yes) => { onChange(yes); }} />} label={label} slotProps={{ typography: { variant: 'body2' } }} />;
}
