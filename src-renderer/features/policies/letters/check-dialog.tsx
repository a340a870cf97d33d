import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckedTemplate } from '#shared/contract/schemas/templates';
import { missingSentence, templateSentence } from '#shared/messages/template-sentences';
import { useEngineQuery } from '../../../data/hooks';
import { letterTitle, sameLetter } from './letter-name';
import { PreviewDialog } from './preview-dialog';
import { Sentences } from './sentences';
import type { TemplateCommands } from './use-template-commands';

interface CheckDialogProps {
  readonly checked: CheckedTemplate;
  readonly commands: TemplateCommands;
}

/** What a file is worth as a template, before anything is written. */
export function CheckDialog({ checked, commands }: CheckDialogProps) {
  const { t } = useTranslation('templates');
  const [previewing, setPreviewing] = useState(false);
  const { report: { problems, fields, healed }, missing, sameAs, name } = checked;
  const current = useEngineQuery('templates.list', {}).data?.templates.find((each) => sameLetter(each, checked));
  const before = current?.active?.version ?? null;
  const sound = problems.length === 0;
  return (
    <Dialog open onClose={commands.leave} maxWidth="sm" fullWidth aria-labelledby="check-title">
      <DialogTitle id="check-title">{t('check.title', { letter: letterTitle(checked) })}</DialogTitle>
      <DialogContent>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{sound ? t('check.sound', { name, count: fields.length }) : t('check.faulty', { name, count: problems.length })}</Typography>
        <Sentences title={t('check.problems')} tone="error.main" sentences={problems.map(templateSentence)} />
        <Sentences title={t('check.missing')} tone="warning.main" sentences={missing.map(missingSentence)} />
        <Sentences title={t('check.healedTitle')} tone="text.secondary" sentences={healed.length === 0 ? [] : [t('check.healed', { count: healed.length, fields: healed.map((each) => `{${each}}`).join(', ') })]} />
        {sameAs !== null && <Typography sx={{ marginTop: 3 }}>{t(sameAs === before ? 'check.sameActive' : 'check.same', { version: sameAs })}</Typography>}
        {!sound && <Typography sx={{ marginTop: 4 }}>{t('check.todo')}</Typography>}
      </DialogContent>
      <DialogActions>
        <Button onClick={commands.leave}>{t(sound ? 'cancel' : 'close')}</Button>
        {sound && <Button onClick={() => { setPreviewing(true); }}>{t('panel.preview')}</Button>}
        {sound ? (
          <Button variant="contained" disabled={commands.busy || (sameAs !== null && sameAs === before)} autoFocus onClick={() => void commands.use(checked, before)}>{t('check.use')}</Button>
        ) : (
          <Button variant="contained" autoFocus onClick={() => { commands.leave(); void commands.replace(checked); }}>{t('check.again')}</Button>
        )}
      </DialogActions>
      {previewing && <PreviewDialog letter={checked} source={{ kind: 'checked', stagingId: checked.stagingId }} onClose={() => { setPreviewing(false); }} />}
    </Dialog>
  );
}
