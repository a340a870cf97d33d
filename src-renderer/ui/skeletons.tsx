import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDelayed } from './use-delayed';

const WIDTHS = ['72%', '58%', '64%', '80%', '52%', '68%', '60%', '76%'];

/** Lines in the shape of a list. */
export function ListSkeleton({ rows = 8, rowHeight = 34 }: { readonly rows?: number; readonly rowHeight?: number }): ReactElement | null {
  const { t } = useTranslation('ui');
  if (!useDelayed(true)) return null;
  return (
    <Box role="status" aria-label={t('grid.loading')} sx={{ px: 6, py: 2 }}>
      {Array.from({ length: rows }, (_unused, i) => (
        <Box key={i} sx={{ height: rowHeight, display: 'flex', alignItems: 'center' }}>
          <Skeleton variant="rounded" height={12} width={WIDTHS[i % WIDTHS.length] ?? '60%'} />
        </Box>
      ))}
    </Box>
  );
}

/** A title, a figure and a few cards. */
export function PageSkeleton(): ReactElement | null {
  const { t } = useTranslation('ui');
  if (!useDelayed(true)) return null;
  return (
    <Stack role="status" aria-label={t('grid.loading')} spacing={4} sx={{ p: 6 }}>
      <Skeleton variant="rounded" height={20} width={220} />
      <Skeleton variant="rounded" height={36} width={320} />
      <Skeleton variant="rounded" height={120} />
      <Skeleton variant="rounded" height={200} />
    </Stack>
  );
}
