import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierLetterRequest } from '#shared/contract/schemas/dossier-letter';
import { useEngineCommand } from '../../../data/hooks';
import { useProblemToast } from '../../../ui/use-problem-toast';
import { IssuedLetterActions } from './issued-letter-actions';
import { isShown, LetterDialogFrame, useLetterPreview } from './letter-dialog-frame';

interface DossierLetterDialogProps {
  readonly title: string;
  readonly request: DossierLetterRequest;
  readonly onClose: () => void;
}

/** A letter that is no reminder: seen as it will be written, then issued into the dossier. */
export function DossierLetterDialog({ title, request, onClose }: DossierLetterDialogProps): ReactElement {
  const { t } = useTranslation('letters');
  const problem = useProblemToast();
  const issue = useEngineCommand('letters.issue');
  const issued = issue.data;
  // Once issued, the next one would be another letter: what is shown stays what was issued.
  const preview = useLetterPreview(request, issued !== undefined || issue.isPending);
  const footer =
    issued === undefined ? (
      <>
        <Typography variant="body2" sx={{ flex: 1, color: 'text.secondary' }}>{t('hint')}</Typography>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button variant="contained" disabled={!isShown(preview) || issue.isPending} onClick={() => issue.mutate(request, { onError: problem })}>
          {t('issue')}
        </Button>
      </>
    ) : (
      <IssuedLetterActions letter={issued} onClose={onClose} />
    );
  return <LetterDialogFrame title={title} choices={null} preview={preview} footer={footer} onClose={onClose} />;
}
