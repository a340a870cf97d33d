import ExpandMoreRounded from '@mui/icons-material/ExpandMoreRounded';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import type { IsoDate } from '#shared/domain/calendar';
import { DossierLetterDialog } from './dossier-letter-dialog';
import { StatementDialog } from './statement-dialog';

type Kind = 'statement' | 'thanks';

/** The letters of a dossier that are no reminders, from its head. */
export function LettersMenu({ dossier, today }: { readonly dossier: Dossier; readonly today: IsoDate }): ReactElement {
  const { t } = useTranslation('letters');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [kind, setKind] = useState<Kind | null>(null);
  const choose = (chosen: Kind): void => {
    setAnchor(null);
    setKind(chosen);
  };
  const close = (): void => setKind(null);
  return (
    <>
      <Button variant="outlined" endIcon={<ExpandMoreRounded />} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)}>
        {t('menu.label')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => choose('statement')}>{t('menu.statement')}</MenuItem>
        <MenuItem onClick={() => choose('thanks')} disabled={!isSettled(dossier)}>{t(isSettled(dossier) ? 'menu.thanks' : 'menu.thanksNotYet')}</MenuItem>
      </Menu>
      {kind === 'statement' ? <StatementDialog dossier={dossier} today={today} onClose={close} /> : null}
      {kind === 'thanks' ? <DossierLetterDialog title={t('title.thanks', { name: dossier.client.name })} request={{ kind: 'thanks', clientId: dossier.client.id }} onClose={close} /> : null}
    </>
  );
}

/** Nothing owed in any currency, and something paid. The engine has the last word. */
const isSettled = ({ amounts, foreign, payments, invoices }: Dossier): boolean =>
  amounts.ledgerCents === 0 && foreign.length === 0 && invoices.every(({ openCents }) => openCents === 0) && payments.some(({ amountCents }) => amountCents > 0);
