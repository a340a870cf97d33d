import { useTranslation } from 'react-i18next';
import { CHANNELS, type DunningPolicy, type DunningStep, LETTER_TEMPLATES } from '#shared/domain/dunning/policy';
import { SelectInput } from '../../../ui/fields';
import { NumberField } from '../../../ui/fields/number-field';
import { stepProblem, type StepNumber, withStep } from './policy-form';
import { useProblemText } from './use-problem-text';

interface PolicyStepCellsProps {
  readonly policy: DunningPolicy;
  readonly index: number;
  readonly onChange: (policy: DunningPolicy) => void;
}

/** The fields of one step; each names its step, for who hears the page rather than sees it. */
export function PolicyStepCells({ policy, index, onChange }: PolicyStepCellsProps) {
  const { t } = useTranslation(['policies', 'reminders']);
  const problemText = useProblemText();
  const step = policy.steps[index];
  if (step === undefined) return null;
  const change = (patch: Partial<DunningStep>): void => { onChange(withStep(policy, index, patch)); };
  const name = (label: string): string => `${t('policies:step', { level: index + 1 })}, ${label}`;
  const number = (field: StepNumber, label: string) => (
    <td>
      <NumberField
        hiddenLabel
        label={name(label)}
        initial={step[field]}
        error={problemText(stepProblem(policy, index, field))}
        onChange={(value) => { change({ [field]: value }); }}
      />
    </td>
  );
  return (
    <>
      {number('offsetDays', t('policies:offset'))}
      {number('minimumGapDays', t('policies:gap'))}
      <td>
        <SelectInput
          hideLabel
          label={name(t('policies:template'))}
          value={step.template}
          options={LETTER_TEMPLATES.map((template) => ({ value: template, label: t(`reminders:template.${template}`) }))}
          onChange={(template) => { change({ template }); }}
        />
      </td>
      <td>
        <SelectInput
          hideLabel
          label={name(t('policies:channel'))}
          value={step.channel}
          options={CHANNELS.map((channel) => ({ value: channel, label: t(`reminders:channel.${channel}`) }))}
          onChange={(channel) => { change({ channel }); }}
        />
      </td>
      {number('newDeadlineDays', t('policies:deadline'))}
    </>
  );
}
