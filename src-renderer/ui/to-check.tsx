import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Marks what rests on a source that was not read in an official text; `why` says which. */
export function ToCheck({ why }: { readonly why?: string | undefined }): ReactElement {
  const { t } = useTranslation('ui');
  return (
    <Box component="span" title={why ?? t('toCheckWhy')} sx={{ display: 'inline-block', px: '5px', border: 1, borderColor: 'warning.main', borderRadius: '4px', color: 'warning.main', fontSize: 11, lineHeight: '15px', whiteSpace: 'nowrap' }}>
      {t('toCheck')}
    </Box>
  );
}
