import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientDuplicates } from '#shared/contract/schemas/duplicates';
import type { MergeCommands } from './use-merge-commands';

interface MergesListProps {
  readonly merges: ClientDuplicates['merges'];
  readonly commands: MergeCommands;
}

/** What was merged, each with its way back. */
export function MergesList({ merges, commands }: MergesListProps): ReactElement {
  const { t } = useTranslation('clients');
  return (
    <Box component="section">
      <Typography variant="h2" sx={{ marginBottom: 1 }}>{t('duplicates.done')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, fontSize: 13 }}>
        {merges.map((merge) => (
          <Box component="li" key={merge.id} sx={{ display: 'flex', alignItems: 'center', gap: 3, paddingY: 1, borderTop: 1, borderColor: 'divider' }}>
            <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{t('duplicates.mergedInto', { other: merge.name, code: merge.code, kept: merge.keptName })}</Box>
            <Button size="small" disabled={commands.pending} onClick={() => { commands.unmerge(merge.id, merge.name); }} aria-label={t('duplicates.partOf', { name: merge.name })}>{t('duplicates.part')}</Button>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
