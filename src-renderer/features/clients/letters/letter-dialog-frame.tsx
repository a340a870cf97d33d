import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierLetterRequest } from '#shared/contract/schemas/dossier-letter';
import { useEngineQuery } from '../../../data/hooks';
import { errorText } from '../../../i18n/errors';
import { ErrorState } from '../../../ui/error-state';
import { LetterPaper } from '../../../ui/letter/letter-paper';
import { PageSkeleton } from '../../../ui/skeletons';

interface LetterDialogFrameProps {
  readonly title: string;
  /** What may still be chosen. */
  readonly choices: ReactNode;
  readonly preview: LetterPreviewState;
  readonly footer: ReactNode;
  readonly onClose: () => void;
}

/** The letter as it would be issued, followed while its choices change and left as it is once it is issued. */
export function useLetterPreview(request: DossierLetterRequest, frozen: boolean) {
  return useEngineQuery('letters.preview', request, { keepPrevious: true, enabled: !frozen });
}
type LetterPreviewState = ReturnType<typeof useLetterPreview>;

/** What is shown is the letter asked for: not the one before, nor a problem. */
export const isShown = ({ data, error, isPlaceholderData }: LetterPreviewState): boolean => data !== undefined && error === null && !isPlaceholderData;

/** A letter of a dossier on its paper, what may be chosen above, what may be done below. */
export function LetterDialogFrame({ title, choices, preview, footer, onClose }: LetterDialogFrameProps): ReactElement {
  const { t } = useTranslation('letters');
  return (
    <Dialog open onClose={onClose} maxWidth={false} aria-labelledby="dossier-letter-title" slotProps={{ paper: { sx: { width: 860, height: '94vh', maxHeight: '94vh' } } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, px: 5, py: 2, minHeight: 56, borderBottom: 1, borderColor: 'divider' }}>
        <Typography id="dossier-letter-title" variant="h2" noWrap sx={{ flex: 1 }}>{title}</Typography>
        {choices}
      </Box>
      <Box tabIndex={0} role="region" aria-label={t('paper')} sx={{ flex: 1, overflow: 'auto', bgcolor: 'background.sunken', p: 6 }}>
        {preview.error !== null ? <ErrorState {...errorText(preview.error)} /> : preview.data === undefined ? <PageSkeleton /> : <LetterPaper letter={preview.data} />}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 5, py: 3, borderTop: 1, borderColor: 'divider' }}>{footer}</Box>
    </Dialog>
  );
}
