import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { DocumentButton } from './document-button';

/** The documents of a dispute, to open from where it stands on the timeline. */
export function ObstacleDocuments({ obstacleId, dossier }: { readonly obstacleId: number; readonly dossier: Dossier }): ReactElement | null {
  const { t } = useTranslation('correspondence');
  const documents = dossier.correspondence.flatMap((item) => (item.obstacleId === obstacleId && item.document !== null ? [item.document] : []));
  if (documents.length === 0) return null;
  return (
    <Box role="group" aria-label={t('documents')} sx={{ display: 'flex', gap: 2, mt: 2, flexWrap: 'wrap' }}>
      {documents.map((document) => (
        <DocumentButton key={document.id} document={document} label={document.name} ariaLabel={t('entry.openNamed', { name: document.name })} />
      ))}
    </Box>
  );
}
