import ArrowDownwardRounded from '@mui/icons-material/ArrowDownwardRounded';
import ArrowUpwardRounded from '@mui/icons-material/ArrowUpwardRounded';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import { useTranslation } from 'react-i18next';
import { COUNTED_FROM, type DunningPolicy, type DunningStep } from '#shared/domain/dunning/policy';
import { AmountInput, SelectInput } from '../../../ui/fields';
import { withMovedStep, withStep } from './policy-form';

interface PolicyStepDetailsProps {
  readonly policy: DunningPolicy;
  readonly index: number;
  readonly onChange: (policy: DunningPolicy) => void;
  readonly onReshape: (policy: DunningPolicy) => void;
}

/** The rest of a step, on a line under it. */
export function PolicyStepDetails({ policy, index, onChange, onReshape }: PolicyStepDetailsProps) {
  const { t } = useTranslation('policies');
  const step = policy.steps[index];
  if (step === undefined) return null;
  const level = index + 1;
  const change = (patch: Partial<DunningStep>): void => { onChange(withStep(policy, index, patch)); };
  const name = (label: string): string => `${t('step', { level })}, ${label}`;
  const claim = (field: 'claimInterest' | 'claimIndemnity') => (
    <FormControlLabel
      control={<Checkbox size="small" checked={step[field]} onChange={(_, checked) => { change({ [field]: checked }); }} slotProps={{ input: { 'aria-label': name(t(field)) } }} />}
      label={t(field)}
      slotProps={{ typography: { variant: 'body2' } }}
    />
  );
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, paddingBottom: 2, flexWrap: 'wrap' }}>
      <SelectInput
        hideLabel
        width={210}
        label={name(t('countedFrom'))}
        value={step.countedFrom}
        options={COUNTED_FROM.map((value) => ({ value, label: t(`from.${value}`) }))}
        onChange={(countedFrom) => { change({ countedFrom }); }}
      />
      <AmountInput label={t('stepMinimum')} value={step.minimumAmountCents} width={132} onChange={(cents) => { change({ minimumAmountCents: Math.max(0, cents ?? 0) }); }} />
      {claim('claimInterest')}
      {claim('claimIndemnity')}
      <Box sx={{ flex: 1 }} />
      <IconButton size="small" aria-label={t('moveUp', { level })} disabled={index === 0} onClick={() => { onReshape(withMovedStep(policy, index, -1)); }}>
        <ArrowUpwardRounded fontSize="small" />
      </IconButton>
      <IconButton size="small" aria-label={t('moveDown', { level })} disabled={level === policy.steps.length} onClick={() => { onReshape(withMovedStep(policy, index, 1)); }}>
        <ArrowDownwardRounded fontSize="small" />
      </IconButton>
    </Box>
  );
}
