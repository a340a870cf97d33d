import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { FilePreview, ImportMapping } from '#shared/contract/schemas/import';
import { IMPORT_KINDS } from '#shared/domain/imports/fields';
import { useStatus } from '../../data/status';
import { DateInput, SelectInput } from '../../ui/fields';
import { HeaderRowField } from './header-row-field';
import { withKind, withSheet } from './mapping';

interface ReadingFieldsProps {
  readonly file: FilePreview;
  readonly mapping: ImportMapping;
  readonly disabled: boolean;
  readonly onCorrect: (mapping: ImportMapping) => void;
}

const DATE_FORMATS = ['dd/MM/yyyy', 'MM/dd/yyyy', 'yyyy-MM-dd', 'yyyy/MM/dd'] as const;
const UNKNOWN = 'unknown';
const AUTOMATIC = 'automatic';

/** How the file is read, each part open to correction: a change reads it again. */
export function ReadingFields({ file, mapping, disabled, onCorrect }: ReadingFieldsProps) {
  const { t } = useTranslation('imports');
  const today = useStatus().data?.today ?? mapping.balanceDate ?? '';
  const kinds = IMPORT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));
  return (
    <Box component="fieldset" aria-label={t('reading.title')} sx={{ border: 0, margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: 3 }}>
      <SelectInput
        label={t('reading.kind')}
        width={176}
        disabled={disabled}
        value={mapping.kind ?? UNKNOWN}
        options={mapping.kind === undefined ? [{ value: UNKNOWN, label: t('reading.unknownKind') }, ...kinds] : kinds}
        onChange={(kind) => { if (kind !== UNKNOWN) onCorrect(withKind(mapping, kind)); }}
      />
      {file.sheets.length > 1 && (
        <SelectInput
          label={t('reading.sheet')}
          width={160}
          disabled={disabled}
          value={mapping.sheet ?? ''}
          options={file.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          onChange={(sheet) => { onCorrect(withSheet(sheet)); }}
        />
      )}
      {mapping.kind === 'agedBalance' && (
        <DateInput
          label={t('reading.balanceDate')}
          value={mapping.balanceDate ?? today}
          today={today}
          width={190}
          disabled={disabled}
          onChange={(balanceDate) => { onCorrect({ ...mapping, balanceDate }); }}
        />
      )}
      <HeaderRowField mapping={mapping} disabled={disabled} onCorrect={onCorrect} />
      <SelectInput
        label={t('reading.dateFormat')}
        width={136}
        disabled={disabled}
        value={mapping.dateFormat ?? AUTOMATIC}
        options={[...(mapping.dateFormat === undefined ? [{ value: AUTOMATIC, label: t('reading.automatic') } as const] : []), ...DATE_FORMATS.map((format) => ({ value: format, label: t(`reading.dates.${format}`) }))]}
        onChange={(dateFormat) => { if (dateFormat !== AUTOMATIC) onCorrect({ ...mapping, dateFormat }); }}
      />
      <SelectInput
        label={t('reading.decimal')}
        width={136}
        disabled={disabled}
        value={mapping.decimal ?? AUTOMATIC}
        options={[
          ...(mapping.decimal === undefined ? [{ value: AUTOMATIC, label: t('reading.automatic') } as const] : []),
          { value: ',' as const, label: t('reading.decimals.comma') },
          { value: '.' as const, label: t('reading.decimals.point') },
        ]}
        onChange={(decimal) => { if (decimal !== AUTOMATIC) onCorrect({ ...mapping, decimal }); }}
      />
    </Box>
  );
}
