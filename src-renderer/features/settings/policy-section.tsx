import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/operations';
import { useEngineCommand, useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { PageSkeleton } from '../../ui/skeletons';
import { useToast } from '../../ui/toast';
import { PolicyForm } from './policy-form-view';

/** The steps every overdue invoice goes through. */
export function PolicySection() {
  const { t } = useTranslation('settings');
  const policy = useEngineQuery('policy.get', {});
  const set = useEngineCommand('policy.set');
  const toast = useToast();
  const [generation, setGeneration] = useState(0);
  if (policy.error !== null) return <ErrorState {...errorText(policy.error)} />;
  if (policy.data === undefined) return <PageSkeleton />;

  const save = async (changed: OutputOf<'policy.get'>): Promise<void> => {
    await set.mutateAsync(changed);
    setGeneration((previous) => previous + 1);
    toast.show({ text: t('saved') });
  };
  return (
    <>
      {set.error !== null && <ErrorState {...errorText(set.error)} />}
      <PolicyForm
        key={generation}
        saved={policy.data}
        saving={set.isPending}
        // the refusal is shown above the form, from the mutation's own state
        onSave={(changed) => { save(changed).catch(() => undefined); }}
      />
    </>
  );
}
