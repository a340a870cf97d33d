import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dropFiles } from '../../data/dropped-files';
import { useCurrentTaker } from '../../data/drop-taker';
import { useProblems } from '../../ui/use-problem-toast';
import { useToast } from '../../ui/toast';
import type { Recognised } from './recognise';
import { useFileDrag } from './use-file-drag';

/** The whole window takes files: it dims and says what it recognises, then the import page opens on them. */
export function DropZone(): ReactElement | null {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const toast = useToast();
  const showProblems = useProblems();
  const take = async (files: readonly File[]): Promise<void> => {
    const { some, problems } = await dropFiles(files);
    showProblems(problems);
    if (some) await navigate({ to: '/imports' });
    else if (problems.length === 0) toast.show({ text: t('drop.nothing'), tone: 'problem' });
  };
  const taker = useCurrentTaker();
  const over = useFileDrag((files, target) => {
    if (taker?.take(files, target) !== true) void take(files);
  });
  return over === null ? null : <DropVeil over={over} then={taker?.text ?? t('drop.then')} />;
}

function DropVeil({ over, then }: { readonly over: Recognised; readonly then: string }): ReactElement {
  const { t } = useTranslation('frame');
  const kinds = (['spreadsheets', 'texts', 'others'] as const).filter((kind) => over[kind] > 0).map((kind) => t(`drop.${kind}`, { count: over[kind] }));
  return (
    <Box role="status" sx={{ position: 'fixed', inset: 0, zIndex: 'tooltip', p: 5, pointerEvents: 'none', bgcolor: 'rgb(12 16 22 / 0.55)', display: 'flex' }}>
      <Box sx={{ flex: 1, display: 'flex', alignItems: 'center', justifyContent: 'center', border: '2px dashed', borderColor: 'background.paper', borderRadius: '12px' }}>
        <Box sx={{ px: 12, py: 9, borderRadius: '12px', bgcolor: 'background.paper', textAlign: 'center' }}>
          <Typography variant="figure" component="p">
            {kinds.length === 0 ? t('drop.title') : kinds.join(', ')}
          </Typography>
          <Typography sx={{ mt: 2, color: 'text.secondary' }}>{then}</Typography>
        </Box>
      </Box>
    </Box>
  );
}
