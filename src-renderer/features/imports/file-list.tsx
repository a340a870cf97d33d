import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { FilePreview } from '#shared/contract/schemas/import';
import { colourOf, type Tone } from '../../ui/tone';
import { recordCount } from './summary';

interface FileListProps {
  readonly files: readonly FilePreview[];
  readonly current: string;
  readonly onSelect: (token: string) => void;
}

/** One line a file: its name, what it is, whether it can be used. */
export function FileList({ files, current, onSelect }: FileListProps) {
  const { t } = useTranslation('imports');
  return (
    <Box component="nav" aria-label={t('file.list')} sx={{ width: 240, flexShrink: 0, overflow: 'auto', borderRight: 1, borderColor: 'divider', paddingY: 2 }}>
      {files.map((file) => (
        <ButtonBase
          key={file.token}
          aria-current={file.token === current}
          onClick={() => { onSelect(file.token); }}
          sx={{
            display: 'block',
            width: '100%',
            textAlign: 'left',
            paddingX: 5,
            paddingY: 2.5,
            backgroundColor: file.token === current ? 'background.selected' : 'transparent',
            '&:hover': { backgroundColor: file.token === current ? 'background.selected' : 'background.sunken' },
            '&.Mui-focusVisible': { outlineOffset: -2 },
          }}
        >
          <Typography variant="body2" noWrap sx={{ fontWeight: 600 }} title={file.name}>{file.name}</Typography>
          <FileState file={file} />
        </ButtonBase>
      ))}
    </Box>
  );
}

function FileState({ file }: { readonly file: FilePreview }) {
  const { t } = useTranslation('imports');
  const { text, tone } = stateOf(file);
  const kind = file.outcome?.kind ?? null;
  return (
    <Typography variant="caption" component="span" sx={{ display: 'block', color: 'text.secondary' }}>
      {kind !== null && `${t(`kind.${kind}`)} · `}
      <Box component="span" sx={{ color: colourOf(tone), fontWeight: 600 }}>
        {text === 'rejected' ? t('file.rejected', { count: file.outcome?.rejected.length ?? 0 }) : t(`file.${text}`)}
      </Box>
    </Typography>
  );
}

function stateOf({ problem, outcome }: FilePreview): { text: 'unusable' | 'rejected' | 'unchanged' | 'ready'; tone: Tone } {
  if (problem !== null || outcome === null) return { text: 'unusable', tone: 'overdue' };
  if (outcome.rejected.length > 0) return { text: 'rejected', tone: 'warning' };
  return recordCount(outcome.created) + recordCount(outcome.updated) === 0 ? { text: 'unchanged', tone: 'muted' } : { text: 'ready', tone: 'positive' };
}
