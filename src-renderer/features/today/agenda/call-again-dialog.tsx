import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DialogProps } from './dialogs';
import { LineDialog } from './line-dialog';

/** A call that was to be made again was made. */
export function CallAgainDialog({ line, commands, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation('agenda');
  return (
    <LineDialog title={t('dialog.callAgain.title', { name: line.client?.name ?? '' })} hint={line.note} action={t('dialog.callAgain.action')} onSubmit={() => commands.handled(line)} onClose={onClose} />
  );
}
