import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubtfulView } from '#shared/contract/schemas/accounting';
import { formatLongDate, formatShortDate } from '#shared/domain/calendar';
import { Page } from '../../ui/page';
import { PrimaryAction } from '../../ui/primary-action';
import { EntriesDialog } from './entries-dialog';
import { FilesDialog } from './files-dialog';
import { SettingsDialog } from './settings-dialog';
import { Tie } from './summary';
import { useClosing } from './use-closing';

interface PageActionsProps {
  readonly view: DoubtfulView;
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** The page of a list, and what can be done with it as a whole. */
export function PageActions({ view, aside, children }: PageActionsProps): ReactElement {
  const { t } = useTranslation('accounting');
  const [dialog, setDialog] = useState<'settings' | 'entries' | 'files' | null>(null);
  const { close, reopen, pending } = useClosing(view);
  const { date, closedOn, hasLater } = view;
  const leave = (): void => setDialog(null);
  return (
    <Page
      title={t('title')}
      subtitle={`${formatLongDate(date)} – ${closedOn === null ? t('proposal') : t('closed', { date: formatShortDate(closedOn) })}`}
      layout="fill"
      aside={aside}
      primary={closedOn === null ? <PrimaryAction label={t('close.action')} shortcut="Ctrl+Entrée" disabled={pending || hasLater} onClick={close} /> : undefined}
      toolbar={
        <>
          <Tie ledger={view.ledger} />
          <Box sx={{ flex: 1 }} />
          {closedOn === null ? <Button onClick={() => setDialog('settings')}>{t('settings.open')}</Button> : <Button disabled={pending || hasLater} onClick={reopen}>{t('reopen.action')}</Button>}
          <Button onClick={() => setDialog('entries')}>{t('entries.open')}</Button>
          <Button variant="outlined" onClick={() => setDialog('files')}>{t('files.open')}</Button>
        </>
      }
    >
      {children}
      {dialog === 'settings' && <SettingsDialog settings={view.settings} onClose={leave} />}
      {dialog === 'entries' && <EntriesDialog date={date} onClose={leave} onMake={() => setDialog('files')} />}
      {dialog === 'files' && <FilesDialog date={date} onClose={leave} />}
    </Page>
  );
}
