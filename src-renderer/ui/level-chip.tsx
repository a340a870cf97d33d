import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** The level of reminder reached; 0 reads as an en dash. `label` for a step's own name. */
export function LevelChip({ level, label }: { readonly level: number; readonly label?: string | undefined }): ReactElement {
  const { t } = useTranslation('ui');
  if (level === 0 && label === undefined) {
    return (
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }} title={t('levelNone')}>
        –
      </Typography>
    );
  }
  return <Chip size="small" variant="outlined" label={label ?? t('level', { level })} sx={{ borderColor: 'divider' }} />;
}
