import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileProposal } from '#shared/contract/schemas/correspondence';
import { useToday } from '../../../data/status';
import { DateInput, SelectInput, TextInput } from '../../../ui/fields';
import { formatSize } from '../../../ui/format';
import { DIRECTIONS } from '#shared/domain/correspondence';
import { Tick } from './exchange-fields';

interface FiledFileProps {
  readonly draft: FileProposal;
  readonly onChange: (patch: Partial<Pick<FileProposal, 'subject' | 'date' | 'direction' | 'toHandle'>>) => void;
}

/** One file about to be filed: what it is called in the dossier, which way it went, whether it asks for something. */
export function FiledFile({ draft, onChange }: FiledFileProps): ReactElement {
  const { t } = useTranslation('correspondence');
  const today = useToday();
  const { name, size, person, subject, date, direction, toHandle } = draft;
  const setDirection = (next: FileProposal['direction']): void => onChange({ direction: next, toHandle: next === 'received' && toHandle });
  return (
    <Box role="group" aria-label={name} sx={{ display: 'flex', flexDirection: 'column', gap: 4, p: 4, border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {[name, formatSize(size), person === '' ? '' : t('filing.from', { person })].filter(Boolean).join(' – ')}
      </Typography>
      <TextInput label={t('fields.subject')} value={subject} maxLength={200} onChange={(next) => onChange({ subject: next })} />
      <Box sx={{ display: 'flex', gap: 4, alignItems: 'center', flexWrap: 'wrap' }}>
        <DateInput label={t('fields.date')} value={date} today={today} max={today} onChange={(next) => onChange({ date: next })} width={160} />
        <SelectInput label={t('fields.direction')} value={direction} options={DIRECTIONS.map((value) => ({ value, label: t(`filing.directions.${value}`) }))} onChange={setDirection} width={170} />
        {direction === 'received' ? <Tick label={t('fields.toHandle')} checked={toHandle} onChange={(next) => onChange({ toHandle: next })} /> : null}
      </Box>
    </Box>
  );
}
