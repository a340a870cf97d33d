import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Company } from '#shared/contract/schemas/company';
import { useEngineCommand, useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { PageSkeleton } from '../../ui/skeletons';
import { useToast } from '../../ui/toast';
import { CompanyForm } from './company-form';
import { LogoField } from './logo-field';

/** The creditor, as letters name it. */
export function CompanySection() {
  const { t } = useTranslation('settings');
  const company = useEngineQuery('company.get', {});
  const update = useEngineCommand('company.update');
  const toast = useToast();
  const [generation, setGeneration] = useState(0);
  if (company.error !== null) return <ErrorState {...errorText(company.error)} />;
  if (company.data === undefined) return <PageSkeleton />;

  const save = async (changed: Company): Promise<void> => {
    await update.mutateAsync(changed);
    setGeneration((previous) => previous + 1);
    toast.show({ text: t('saved') });
  };
  return (
    <Box>
      {update.error !== null && <ErrorState {...errorText(update.error)} />}
      <LogoField />
      <CompanyForm
        key={generation}
        company={company.data}
        saving={update.isPending}
        // the refusal is shown above the form, from the mutation's own state
        onSave={(changed) => { save(changed).catch(() => undefined); }}
        onReset={() => { setGeneration((previous) => previous + 1); }}
      />
    </Box>
  );
}
