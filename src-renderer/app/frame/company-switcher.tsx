import UnfoldMoreRounded from '@mui/icons-material/UnfoldMoreRounded';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanySummary } from '#shared/contract/schemas/company';
import { useCompanies, useCompanyDoor } from '../../data/companies';
import { CreateCompanyDialog } from '../../features/start';
import { errorText } from '../../i18n/errors';
import { useToast } from '../../ui/toast';

/** Whose books these are, and the way to the others. */
export function CompanySwitcher({ company }: { readonly company: CompanySummary | null }): ReactElement {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const toast = useToast();
  const door = useCompanyDoor();
  const companies = useCompanies();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [creating, setCreating] = useState(false);

  const enter = async (go: () => Promise<void>): Promise<void> => {
    setAnchor(null);
    try {
      await go();
      await navigate({ to: '/today' });
    } catch (error) {
      const { title, todo } = errorText(error);
      toast.show({ text: `${title} ${todo}`, tone: 'problem' });
    }
  };
  const create = (): void => {
    setAnchor(null);
    setCreating(true);
  };

  const created = (): void => {
    setCreating(false);
    void navigate({ to: '/today' });
  };

  return (
    <>
      <ButtonBase
        onClick={(event) => setAnchor(event.currentTarget)}
        disabled={door.busy}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${t('company.switch')}\u00a0: ${company?.name ?? ''}`}
        sx={{ flexDirection: 'column', gap: '4px', p: 2, borderRadius: '8px', border: 1, borderColor: 'divider', bgcolor: 'background.paper', fontSize: 12, lineHeight: '15px' }}
      >
        <Box component="span" sx={{ maxWidth: 68, display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden', overflowWrap: 'break-word', textAlign: 'center' }}>
          {company?.name}
        </Box>
        <UnfoldMoreRounded sx={{ fontSize: 16, color: 'text.secondary' }} />
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} anchorOrigin={{ vertical: 'top', horizontal: 'right' }} transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}>
        {companies.map((other) => (
          <MenuItem key={other.id} selected={other.isOpen} onClick={() => void enter(() => door.open(other.id))}>
            {other.name}
            <Box component="span" sx={{ ml: 3, color: 'text.secondary', fontSize: 12 }}>
              {other.problem !== null ? t('company.problem') : other.isExample ? t('company.example') : null}
            </Box>
          </MenuItem>
        ))}
        {companies.length === 0 ? null : <Divider />}
        <MenuItem onClick={create}>{t('company.create')}</MenuItem>
        {companies.some(({ isExample }) => isExample) ? null : <MenuItem onClick={() => void enter(door.openExample)}>{t('company.tryExample')}</MenuItem>}
      </Menu>
      <CreateCompanyDialog open={creating} files={[]} onClose={() => setCreating(false)} onCreated={created} />
    </>
  );
}
