import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Company } from '#shared/contract/schemas/company';
import { SelectInput } from '../../ui/fields';
import { NumberField } from '../../ui/fields/number-field';
import { Cell, Section } from './section';

const METHODS = ['net', 'netThenEndOfMonth', 'endOfMonthThenNet'] as const;
const DAYS = { min: 0, max: 365 };

const isSound = (days: number): boolean => Number.isInteger(days) && days >= DAYS.min && days <= DAYS.max;

/** How long clients have to pay when neither the file nor their card says so. */
export function TermsFields({ control }: { readonly control: Control<Company> }) {
  const { t } = useTranslation('settings');
  const days = useController({ control, name: 'terms.days', rules: { validate: isSound } });
  const method = useController({ control, name: 'terms.method' });
  return (
    <Section title={t('company.terms')} hint={t('company.termsHint')}>
      <Cell span={2}>
        <NumberField
          label={t('company.termsDays')}
          initial={days.field.value}
          error={isSound(days.field.value) ? null : t('company.number', DAYS)}
          onChange={days.field.onChange}
        />
      </Cell>
      <Cell span={4}>
        <SelectInput
          label={t('company.termsMethod')}
          value={method.field.value}
          options={METHODS.map((each) => ({ value: each, label: t(`company.methods.${each}`) }))}
          onChange={method.field.onChange}
        />
      </Cell>
    </Section>
  );
}
