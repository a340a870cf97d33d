import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Company } from '#shared/contract/schemas/company';
import { TextInput } from '../../ui/fields';
import type { CompanyRule } from './company-rules';

type TextName =
  | Exclude<keyof Company, 'address' | 'terms'>
  | `address.${keyof Company['address']}`;

interface CompanyTextFieldProps {
  readonly control: Control<Company>;
  readonly name: TextName;
  readonly label: string;
  readonly rule?: CompanyRule;
  readonly help?: string;
  readonly maxLength?: number;
}

const noRule: CompanyRule = () => null;

/** One line of text about the company. */
export function CompanyTextField({ control, name, label, rule = noRule, help, maxLength = 200 }: CompanyTextFieldProps) {
  const { t } = useTranslation('settings');
  const { field, fieldState } = useController({ control, name, rules: { validate: (value) => rule(value) === null } });
  const wrong = fieldState.invalid ? rule(field.value) : null;
  return (
    <TextInput
      label={label}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      maxLength={maxLength}
      help={help}
      error={wrong === null ? undefined : t(`company.${wrong}`)}
    />
  );
}
