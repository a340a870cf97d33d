import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useTranslation } from 'react-i18next';
import { IMPORT_FIELDS, type ImportField } from '#shared/domain/imports/fields';

interface ColumnFieldProps {
  readonly header: string;
  readonly field: ImportField | null;
  readonly choices: readonly ImportField[];
  readonly disabled: boolean;
  readonly onChange: (field: ImportField | null) => void;
}

const IGNORED = 'ignored';

/** What one column of the file holds. */
export function ColumnField({ header, field, choices, disabled, onChange }: ColumnFieldProps) {
  const { t } = useTranslation('imports');
  const ignored = field === null;
  return (
    <Select
      size="small"
      fullWidth
      value={field ?? IGNORED}
      disabled={disabled}
      onChange={(event) => { onChange(IMPORT_FIELDS.find((each) => each === event.target.value) ?? null); }}
      inputProps={{ 'aria-label': t('columns.fieldOf', { header }) }}
      sx={{ fontSize: 13, minWidth: 132, fontWeight: ignored ? 400 : 600, color: ignored ? 'text.secondary' : 'text.primary', '& .MuiSelect-select': { paddingY: 1 } }}
    >
      <MenuItem value={IGNORED}>{t('columns.ignore')}</MenuItem>
      {choices.map((choice) => <MenuItem key={choice} value={choice}>{t(`field.${choice}`)}</MenuItem>)}
    </Select>
  );
}
