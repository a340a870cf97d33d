import { useForm, useController } from 'react-hook-form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportSettings } from '#shared/contract/schemas/import';
import { readClientAccounts } from '#shared/domain/fec/client-accounts';
import { useEngineCommand, useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { TextInput } from '../../ui/fields';
import { PageSkeleton } from '../../ui/skeletons';
import { useToast } from '../../ui/toast';
import { SaveBar } from '../../ui/save-bar';
import { Cell, Section } from './section';

/** How files are read in this company. */
export function ImportSection() {
  const { t } = useTranslation('settings');
  const settings = useEngineQuery('imports.settings', {});
  const update = useEngineCommand('imports.setSettings');
  const toast = useToast();
  const [generation, setGeneration] = useState(0);
  const again = (): void => { setGeneration((previous) => previous + 1); };
  if (settings.error !== null) return <ErrorState {...errorText(settings.error)} />;
  if (settings.data === undefined) return <PageSkeleton />;
  const save = async (changed: ImportSettings): Promise<void> => {
    await update.mutateAsync(changed);
    again();
    toast.show({ text: t('saved') });
  };
  return (
    <>
      {update.error !== null && <ErrorState {...errorText(update.error)} />}
      {/* the refusal is shown above the form, from the mutation's own state */}
      <ImportForm key={`${generation} ${settings.data.clientAccounts}`} settings={settings.data} saving={update.isPending} onSave={(changed) => { save(changed).catch(() => undefined); }} onReset={again} />
    </>
  );
}

interface ImportFormProps {
  readonly settings: ImportSettings;
  readonly saving: boolean;
  readonly onSave: (settings: ImportSettings) => void;
  readonly onReset: () => void;
}

function ImportForm({ settings, saving, onSave, onReset }: ImportFormProps) {
  const { t } = useTranslation('settings');
  const { control, handleSubmit, formState } = useForm<ImportSettings>({ defaultValues: settings, mode: 'onTouched' });
  const accounts = useController({ control, name: 'clientAccounts', rules: { validate: (text) => readClientAccounts(text) !== null } });
  const save = (): void => void handleSubmit(onSave)();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Section title={t('imports.title')} hint={t('imports.hint')}>
        <Cell span={3}>
          <TextInput
            label={t('imports.clientAccounts')}
            value={accounts.field.value}
            onChange={accounts.field.onChange}
            onBlur={accounts.field.onBlur}
            maxLength={200}
            help={t('imports.clientAccountsHelp')}
            error={accounts.fieldState.invalid ? t('imports.clientAccountsWrong') : undefined}
          />
        </Cell>
      </Section>
      <SaveBar dirty={formState.isDirty} valid={formState.isValid} saving={saving} onSave={save} onReset={onReset} />
    </form>
  );
}
