import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/operations';
import { READY_MADE_POLICIES } from '#shared/domain/dunning/ready-made';
import { useToday } from '../../../data/status';
import { AmountInput, SelectInput, TextInput } from '../../../ui/fields';
import { isSound, nameProblem, samePolicy } from './policy-form';
import { PolicySteps } from './policy-steps';
import { PolicyTimeline } from './policy-timeline';
import { SaveBar } from '../../../ui/save-bar';
import { useProblemText } from './use-problem-text';

type Policy = OutputOf<'policy.get'>;

/** Stands for the last step in the choice of when to stop. */
const NEVER = 0;

interface PolicyFormProps {
  readonly saved: Policy;
  /** Not another's, from which this owner's would be made. */
  readonly owned: boolean;
  readonly saving: boolean;
  readonly onSave: (policy: Policy) => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** The policy as a draft: the timeline follows every change, nothing is kept before it is saved. */
export function PolicyForm({ saved, owned, saving, onSave, onDirty }: PolicyFormProps) {
  const { t } = useTranslation('policies');
  const today = useToday();
  const problemText = useProblemText();
  const [draft, setDraft] = useState<Policy>(saved);
  const [generation, setGeneration] = useState(0);
  const patch = (change: Partial<Policy>): void => { setDraft({ ...draft, ...change }); };
  /** The number fields keep what was typed: they are made anew when the steps are replaced. */
  const replace = (policy: Policy): void => {
    setDraft(policy);
    setGeneration(generation + 1);
  };
  const sound = isSound(draft);
  const changed = !samePolicy(draft, saved);
  const tell = useEffectEvent(onDirty);
  useEffect(() => { tell(changed); }, [changed]);
  const readyMade = [{ value: '', label: t('readyMadeNone') }, ...READY_MADE_POLICIES.map(({ name }) => ({ value: name, label: name }))];
  const startFrom = (name: string): void => {
    const chosen = READY_MADE_POLICIES.find((policy) => policy.name === name);
    if (chosen !== undefined) replace(withMutableSteps(chosen));
  };
  const stops = [{ value: NEVER, label: t('stopNever') }, ...draft.steps.map((_, i) => ({ value: i + 1, label: t('stopAt', { count: i + 1 }) }))];
  return (
    <Stack spacing={6}>
      <Box sx={{ display: 'flex', gap: 4, alignItems: 'flex-start' }}>
        <TextInput label={t('name')} value={draft.name} width={320} maxLength={200} error={problemText(nameProblem(draft)) ?? undefined} onChange={(name) => { patch({ name }); }} />
        <SelectInput label={t('readyMade')} value="" options={readyMade} width={240} onChange={startFrom} />
        <AmountInput label={t('minimum')} value={draft.minimumAmountCents} width={240} help={t('minimumHint')} onChange={(cents) => { patch({ minimumAmountCents: Math.max(0, cents ?? 0) }); }} />
      </Box>
      <Box>
        <PolicySteps policy={draft} generation={generation} onChange={(policy) => { setDraft(withMutableSteps(policy)); }} onReshape={(policy) => { replace(withMutableSteps(policy)); }} />
      </Box>
      {sound && <PolicyTimeline policy={draft} dueDate={today} />}
      <Box sx={{ display: 'grid' }}>
        <Typography variant="h2" sx={{ marginBottom: 1 }}>{t('general')}</Typography>
        <Box sx={{ marginY: 2 }}>
          <SelectInput label={t('stopAfter')} value={draft.stopAfter ?? NEVER} options={stops} help={t('stopHint')} width={320} onChange={(stop) => { patch({ stopAfter: stop === NEVER ? null : stop }); }} />
        </Box>
        <FormControlLabel control={<Checkbox size="small" checked={draft.perInvoice} onChange={(_, perInvoice) => { patch({ perInvoice }); }} />} label={t('perInvoice')} />
        <FormControlLabel control={<Checkbox size="small" checked={draft.workingDaysOnly} onChange={(_, workingDaysOnly) => { patch({ workingDaysOnly }); }} />} label={t('workingDays')} />
      </Box>
      <SaveBar dirty={changed || !owned} note={owned ? undefined : t('notOwned')} valid={sound} saving={saving} onSave={() => { onSave(draft); }} onReset={() => { replace(saved); }} />
    </Stack>
  );
}

/** The contract's policy has an array of its own. */
function withMutableSteps({ steps, ...policy }: Omit<Policy, 'steps'> & { readonly steps: readonly Policy['steps'][number][] }): Policy {
  return { ...policy, steps: [...steps] };
}
