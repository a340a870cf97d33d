import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Tooltip from '@mui/material/Tooltip';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanySummary } from '#shared/contract/schemas/company';
import { useShortcut } from '../../ui/use-shortcut';
import { type Place, PLACES } from '../places';
import { CompanySwitcher } from './company-switcher';

interface RailProps {
  readonly company: CompanySummary | null;
  /** How much waits for a decision in a place. */
  readonly waiting: { readonly imports: number };
}

/** The places of the product, always in the same order, and the company at the foot. */
export function Rail({ company, waiting }: RailProps): ReactElement {
  const { t } = useTranslation('frame');
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <Box
      component="nav"
      aria-label={t('rail')}
      sx={{ width: 92, flexShrink: 0, display: 'flex', flexDirection: 'column', gap: '2px', px: '6px', py: 3, borderRight: 1, borderColor: 'divider', bgcolor: 'background.default' }}
    >
      {PLACES.map((place) => (
        <RailButton key={place.id} place={place} current={path.startsWith(place.path)} waiting={place.id === 'imports' ? waiting.imports : 0} />
      ))}
      <Box sx={{ flex: 1 }} />
      <CompanySwitcher company={company} />
    </Box>
  );
}

function RailButton({ place, current, waiting }: { readonly place: Place; readonly current: boolean; readonly waiting: number }): ReactElement {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const go = (): void => void navigate({ to: place.path });
  useShortcut(place.key, go);
  return (
    <Tooltip describeChild title={waiting === 0 ? place.key : `${place.key} · ${t('waiting.imports', { count: waiting })}`} placement="right">
      <ButtonBase
        onClick={go}
        aria-current={current ? 'page' : undefined}
        aria-keyshortcuts={place.key.replace('Ctrl', 'Control')}
        sx={{
          flexDirection: 'column',
          gap: '3px',
          py: 2,
          borderRadius: '8px',
          fontSize: 12,
          lineHeight: '16px',
          color: current ? 'primary.main' : 'text.secondary',
          fontWeight: current ? 600 : 400,
          bgcolor: current ? 'background.selected' : 'transparent',
          '&:hover': { color: current ? 'primary.main' : 'text.primary', bgcolor: current ? 'background.selected' : 'background.sunken' },
        }}
      >
        <Badge badgeContent={waiting} color="primary" aria-hidden max={99}>
          <place.Icon sx={{ fontSize: 20 }} />
        </Badge>
        {t(`places.${place.id}`)}
      </ButtonBase>
    </Tooltip>
  );
}
