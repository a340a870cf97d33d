import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportMapping } from '#shared/contract/schemas/import';
import { withHeaderRow } from './mapping';

interface HeaderRowFieldProps {
  readonly mapping: ImportMapping;
  readonly disabled: boolean;
  readonly onCorrect: (mapping: ImportMapping) => void;
}

const MOST = 1000;

/** The line of the column names. Read again on Enter or on leaving the field, not at each digit. */
export function HeaderRowField({ mapping, disabled, onCorrect }: HeaderRowFieldProps) {
  const { t } = useTranslation('imports');
  const current = mapping.headerRow ?? 1;
  const [text, setText] = useState<string | null>(null);
  const apply = (): void => {
    const row = Number(text);
    setText(null);
    if (text !== null && Number.isInteger(row) && row >= 1 && row <= MOST && row !== current) onCorrect(withHeaderRow(mapping, row));
  };
  return (
    <TextField
      label={t('reading.headerRow')}
      value={text ?? String(current)}
      disabled={disabled}
      onChange={(event) => { setText(event.target.value); }}
      onBlur={apply}
      onKeyDown={(event) => { if (event.key === 'Enter') apply(); }}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      sx={{ width: 116 }}
    />
  );
}
