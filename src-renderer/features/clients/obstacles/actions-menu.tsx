import ExpandMoreRounded from '@mui/icons-material/ExpandMoreRounded';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '#shared/contract/schemas/client';
import { ACTIONS, type ObstacleAction } from './draft';
import { ObstacleDialog } from './obstacle-dialog';

/** What holds reminders back, from the head of the dossier. */
export function ActionsMenu({ client }: { readonly client: Client }): ReactElement {
  const { t } = useTranslation('obstacles');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [action, setAction] = useState<ObstacleAction | null>(null);
  const choose = (chosen: ObstacleAction): void => {
    setAnchor(null);
    setAction(chosen);
  };
  return (
    <>
      <Button variant="outlined" endIcon={<ExpandMoreRounded />} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)}>
        {t('menu.label')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {ACTIONS.map((each) => (
          <MenuItem key={each} onClick={() => choose(each)}>
            {t(`menu.${each}`)}
          </MenuItem>
        ))}
      </Menu>
      {action === null ? null : <ObstacleDialog action={action} client={client} onClose={() => setAction(null)} />}
    </>
  );
}
