import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEngineCommand } from '../../../data/hooks';
import { TextInput } from '../../../ui/fields';
import { SaveBar } from '../../../ui/save-bar';
import { ToCheck } from '../../../ui/to-check';
import { useToast } from '../../../ui/toast';
import { useProblemToast } from '../../../ui/use-problem-toast';
import { Cell, Section } from '../section';

const YEARS = /^([1-9]|[1-4]\d|50)$/;

/** The retention period, in years. */
export function RetentionForm({ years }: { readonly years: number }): ReactElement {
  const { t } = useTranslation('privacy');
  const { t: told } = useTranslation('settings');
  const [typed, setTyped] = useState(String(years));
  const saving = useEngineCommand('privacy.setRetention');
  const toast = useToast();
  const problem = useProblemToast();
  const isValid = YEARS.test(typed.trim());
  const save = (): void => {
    saving.mutateAsync({ years: Number(typed) }).then(() => { toast.show({ text: told('saved') }); }, problem);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isValid) save();
      }}
    >
      <Section title={t('settings.title')} hint={t('settings.hint')}>
        <Cell span={2}>
          <TextInput label={t('settings.years')} value={typed} onChange={setTyped} maxLength={2} error={isValid ? undefined : t('settings.yearsWrong')} />
        </Cell>
        <Cell span={4}>
          <ToCheck />
        </Cell>
      </Section>
      {typed !== String(years) && <SaveBar dirty valid={isValid} saving={saving.isPending} onSave={save} onReset={() => { setTyped(String(years)); }} />}
    </form>
  );
}
