import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierLetterRequest } from '#shared/contract/schemas/dossier-letter';
import { useEngineCommand, useEngineQuery } from '../../../data/hooks';
import { errorText } from '../../../i18n/errors';
import { ErrorState } from '../../../ui/error-state';
import { LetterPaper } from '../../../ui/letter/letter-paper';
import { PageSkeleton } from '../../../ui/skeletons';
import { useProblemToast } from '../../../ui/use-problem-toast';
import { IssuedLetterActions } from './issued-letter-actions';

interface DossierLetterDialogProps {
  readonly title: string;
  readonly request: DossierLetterRequest;
  /** What may still be chosen; hidden once the letter is issued. */
  readonly choices?: ReactNode;
  readonly onClose: () => void;
}

/** A letter that is no reminder: seen as it will be written, then issued into the dossier. */
export function DossierLetterDialog({ title, request, choices = null, onClose }: DossierLetterDialogProps): ReactElement {
  const { t } = useTranslation('letters');
  const problem = useProblemToast();
  const issue = useEngineCommand('letters.issue');
  const issued = issue.data;
  // Once issued, the next one would be another letter: what is shown stays what was issued.
  const preview = useEngineQuery('letters.preview', request, { keepPrevious: true, enabled: issued === undefined && !issue.isPending });
  return (
    <Dialog open onClose={onClose} maxWidth={false} aria-labelledby="dossier-letter-title" slotProps={{ paper: { sx: { width: 860, height: '94vh', maxHeight: '94vh' } } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, px: 5, py: 2, minHeight: 56, borderBottom: 1, borderColor: 'divider' }}>
        <Typography id="dossier-letter-title" variant="h2" noWrap sx={{ flex: 1 }}>{title}</Typography>
        {issued === undefined ? choices : null}
      </Box>
      <Box tabIndex={0} role="region" aria-label={t('paper')} sx={{ flex: 1, overflow: 'auto', bgcolor: 'background.sunken', p: 6 }}>
        {preview.error !== null ? <ErrorState {...errorText(preview.error)} /> : preview.data === undefined ? <PageSkeleton /> : <LetterPaper letter={preview.data} />}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 5, py: 3, borderTop: 1, borderColor: 'divider' }}>
        {issued === undefined ? (
          <>
            <Typography variant="body2" sx={{ flex: 1, color: 'text.secondary' }}>{t('hint')}</Typography>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button variant="contained" disabled={preview.data === undefined || preview.error !== null || preview.isPlaceholderData || issue.isPending} onClick={() => issue.mutate(request, { onError: problem })}>
              {t('issue')}
            </Button>
          </>
        ) : (
          <IssuedLetterActions letter={issued} onClose={onClose} />
        )}
      </Box>
    </Dialog>
  );
}
