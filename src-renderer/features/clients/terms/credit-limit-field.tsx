import type { ReactElement } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../../ui/fields';
import type { CardDraft } from '../card-draft';

/** What the client may owe before the user wants to be told. */
export function CreditLimitField(): ReactElement {
  const { t } = useTranslation('clients');
  const { control } = useFormContext<CardDraft>();
  return (
    <Controller
      control={control}
      name="creditLimitCents"
      rules={{ validate: (cents) => cents === null || cents > 0 || t('door.limitPositive') }}
      render={({ field, fieldState }) => <AmountInput label={t('door.limit')} help={t('door.limitHelp')} value={field.value} onChange={field.onChange} error={fieldState.error?.message} />}
    />
  );
}
