import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useEngineRestart } from '../../data/engine-restart';

/** The engine fell and came back: said once, until read. */
export function RestartBanner(): ReactElement | null {
  const { t } = useTranslation('frame');
  const { restarted, dismiss } = useEngineRestart();
  if (!restarted) return null;
  return (
    <Box role="alert" sx={{ display: 'flex', alignItems: 'center', gap: 4, px: 6, py: 2, borderBottom: 1, borderColor: 'divider', bgcolor: 'background.selected' }}>
      <Box sx={{ flex: 1 }}>{t('restart.text')}</Box>
      <Button size="small" onClick={dismiss}>
        {t('restart.dismiss')}
      </Button>
    </Box>
  );
}
