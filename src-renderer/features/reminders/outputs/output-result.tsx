import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { OutputsOutcome } from '#shared/contract/schemas/outputs';
import type { Result } from '#shared/contract/result';
import { remarkSentence } from '#shared/messages/output-remarks';
import { bridge } from '../../../data/bridge';
import { valueOf } from '../../../data/client';
import { useProblemToast } from '../../../ui/use-problem-toast';

/** As many as can be taken in; the folder has them all. */
const MOST_SHOWN = 8;

/** The files that were made, what was not and why. */
export function OutputResult({ outcome }: { readonly outcome: OutputsOutcome }) {
  const { t } = useTranslation('reminders', { keyPrefix: 'outputs' });
  const problem = useProblemToast();
  const { files, remarks, folder } = outcome;
  const attempt = (opening: Promise<Result<null>>): void => { opening.then(valueOf).catch(problem); };
  return (
    <Stack spacing={4}>
      <Typography role="status">{files.length === 0 ? t('result.none') : t('result.made', { count: files.length })}</Typography>
      {files.length > 0 && (
        <Stack component="ul" spacing={1} sx={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {files.slice(0, MOST_SHOWN).map((file, index) => (
            <Box component="li" key={file.name}>
              <Button size="small" onClick={() => { attempt(bridge().shell.openOutput(index)); }} sx={{ textAlign: 'left' }}>{file.name}</Button>
            </Box>
          ))}
          {files.length > MOST_SHOWN && <Typography component="li" variant="body2" color="textSecondary">{t('result.others', { count: files.length - MOST_SHOWN })}</Typography>}
        </Stack>
      )}
      {files.length > 0 && (
        <Box>
          <Typography variant="body2" color="textSecondary" sx={{ wordBreak: 'break-all' }}>{folder}</Typography>
          <Button size="small" variant="outlined" sx={{ marginTop: 2 }} onClick={() => { attempt(bridge().shell.openLettersFolder()); }}>{t('result.openFolder')}</Button>
        </Box>
      )}
      {remarks.length > 0 && (
        <Box sx={{ maxHeight: 240, overflow: 'auto' }} tabIndex={0} role="region" aria-label={t('result.remarks')}>
          <Typography variant="h3" component="h3" sx={{ marginBottom: 1 }}>{t('result.remarks')}</Typography>
          {remarks.map((remark, i) => (
            <Typography key={i} variant="body2">{t('result.remark', { name: remark.clientName, reference: remark.reference, why: remarkSentence(remark.reason) })}</Typography>
          ))}
        </Box>
      )}
    </Stack>
  );
}
