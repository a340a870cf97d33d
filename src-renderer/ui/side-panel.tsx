import CloseRounded from '@mui/icons-material/CloseRounded';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface SidePanelProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly onClose: () => void;
  readonly width?: number | string;
  /** The content is one grid that scrolls by itself. */
  readonly fill?: boolean;
  /** At the foot, always in view. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The row in brief, beside its list; Escape closes it. */
export function SidePanel({ title, subtitle, onClose, width = 360, fill = false, actions, children }: SidePanelProps): ReactElement {
  const { t } = useTranslation('ui');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <Box
      component="aside"
      aria-label={title}
      onKeyDown={onKeyDown}
      sx={{ width, flexShrink: 0, display: 'flex', flexDirection: 'column', borderLeft: fill ? 0 : 1, borderColor: 'divider', bgcolor: 'background.paper', minHeight: 0, ...(fill ? { flex: 1 } : {}) }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, pl: fill ? 6 : 5, pr: 3, pt: 4, pb: 2 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {subtitle === undefined ? null : (
            <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
              {subtitle}
            </Typography>
          )}
        </Box>
        <IconButton size="small" aria-label={t('close')} onClick={onClose}>
          <CloseRounded fontSize="small" />
        </IconButton>
      </Box>
      {fill ? (
        <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>{children}</Box>
      ) : (
        <Box tabIndex={0} role="group" aria-label={title} sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 5, pb: 5, '&:focus-visible': { outlineOffset: -2 } }}>
          {children}
        </Box>
      )}
      {actions === undefined ? null : <Box sx={{ display: 'flex', gap: 2, px: 5, py: 3, borderTop: 1, borderColor: 'divider' }}>{actions}</Box>}
    </Box>
  );
}
