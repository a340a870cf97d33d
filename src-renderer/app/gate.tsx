import Box from '@mui/material/Box';
import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../data/status';
import { StartPage } from '../features/start';
import { errorText } from '../i18n/errors';
import { ErrorState } from '../ui/error-state';
import { PageSkeleton } from '../ui/skeletons';
import { DropZone } from './frame/drop-zone';
import { Frame } from './frame/frame';
import { RestartBanner } from './frame/restart-banner';

/** Nothing is shown before the engine has said which company is open; without one, the start screen. */
export function Gate(): ReactElement {
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <RestartBanner />
      <Box sx={{ flex: 1, minHeight: 0 }}>
        <Inside />
      </Box>
      <DropZone />
    </Box>
  );
}

function Inside(): ReactElement {
  const { t } = useTranslation('ui');
  const status = useStatus();
  if (status.data === undefined) {
    if (status.error === null) return <PageSkeleton />;
    return <ErrorState {...errorText(status.error)} action={{ label: t('retry'), onClick: () => void status.refetch() }} />;
  }
  if (status.data.company === null) return <StartPage />;
  return (
    <Frame key={status.data.company.id} status={status.data}>
      <Outlet />
    </Frame>
  );
}
