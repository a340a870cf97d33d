import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterSettings } from '#shared/contract/schemas/templates';
import { letterFileName } from '#shared/domain/letters/file-name';
import { MAX_PATTERN_LENGTH, NAME_FIELDS, patternProblem } from '#shared/domain/letters/name-pattern';
import { useEngineCommand, useEngineQuery } from '../../data/hooks';
import { useToday } from '../../data/status';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { TextInput } from '../../ui/fields';
import { SaveBar } from '../../ui/save-bar';
import { PageSkeleton } from '../../ui/skeletons';
import { useToast } from '../../ui/toast';
import { Cell, Section } from './section';

/** How letters' files are named, and what happens once they are written. */
export function LettersSection() {
  const { t } = useTranslation('settings');
  const settings = useEngineQuery('letters.settings', {});
  const update = useEngineCommand('letters.setSettings');
  const toast = useToast();
  if (settings.error !== null) return <ErrorState {...errorText(settings.error)} />;
  if (settings.data === undefined) return <PageSkeleton />;
  const save = (changed: LetterSettings): void => {
    // a refusal is shown above the form, from the mutation's own state
    update.mutateAsync(changed).then(() => { toast.show({ text: t('saved') }); }, () => undefined);
  };
  return (
    <>
      {update.error !== null && <ErrorState {...errorText(update.error)} />}
      <LettersForm key={JSON.stringify(settings.data)} settings={settings.data} saving={update.isPending} onSave={save} />
    </>
  );
}

interface LettersFormProps {
  readonly settings: LetterSettings;
  readonly saving: boolean;
  readonly onSave: (settings: LetterSettings) => void;
}

function LettersForm({ settings, saving, onSave }: LettersFormProps) {
  const { t } = useTranslation('settings');
  const date = useToday();
  const [draft, setDraft] = useState(settings);
  const problem = patternProblem(draft.namePattern.trim());
  const example = letterFileName({ template: 'relance-2', level: 2, rank: 2, clientName: 'Menuiserie Dupont SARL', clientCode: 'C000123', date, reference: `R${date.slice(0, 4)}-00042` }, draft.namePattern.trim());
  return (
    <>
      <Section title={t('letters.names')} hint={t('letters.namesHint')}>
        <Cell>
          <TextInput
            label={t('letters.pattern')}
            value={draft.namePattern}
            maxLength={MAX_PATTERN_LENGTH}
            help={t('letters.fields', { fields: NAME_FIELDS.map((name) => `{${name}}`).join(' ') })}
            error={problem === null ? undefined : t(`letters.problem.${problem.code}`, { text: 'text' in problem ? problem.text : '' })}
            onChange={(namePattern) => { setDraft({ ...draft, namePattern }); }}
          />
          <Box role="status" sx={{ marginTop: 2 }}>
            <Typography variant="body2" color="textSecondary">{t('letters.example')}</Typography>
            <Typography sx={{ overflowWrap: 'anywhere' }}>{problem === null ? example : '–'}</Typography>
          </Box>
        </Cell>
      </Section>
      <Section title={t('letters.after')}>
        <Cell>
          <FormControlLabel control={<Checkbox size="small" checked={draft.openFolder} onChange={(_, openFolder) => { setDraft({ ...draft, openFolder }); }} />} label={t('letters.openFolder')} />
        </Cell>
      </Section>
      <SaveBar dirty={draft.namePattern !== settings.namePattern || draft.openFolder !== settings.openFolder} valid={problem === null} saving={saving} onSave={() => { onSave(draft); }} onReset={() => { setDraft(settings); }} />
    </>
  );
}
