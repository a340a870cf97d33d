import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Client } from '#shared/contract/schemas/client';
import { RefusedError } from '../../data/client';
import { useEngineCommand } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { useToast } from '../../ui/toast';
import { useProblemToast } from '../../ui/use-problem-toast';
import { type CardDraft, draftOf, patchOf } from './card-draft';
import { CardFields } from './card-fields';
import { PersonalData } from './privacy/personal-data';

/** The client's own card: address, contact, terms, and whether to remind at all. */
export function CardTab({ client }: { readonly client: Client }): ReactElement {
  const { t } = useTranslation('clients');
  const toast = useToast();
  const problem = useProblemToast();
  const saving = useEngineCommand('clients.update');
  const form = useForm<CardDraft>({ values: draftOf(client), resetOptions: { keepDirtyValues: true } });
  const { isDirty } = form.formState;

  const save = async (draft: CardDraft): Promise<void> => {
    try {
      const saved = await saving.mutateAsync({ id: client.id, patch: patchOf(draft) });
      // as saved, which may be written otherwise than it was typed
      form.reset(draftOf(saved), { keepDirtyValues: false });
      toast.show({ text: t('card.saved', { name: saved.name }) });
    } catch (error) {
      const { title, todo } = errorText(error);
      if (error instanceof RefusedError && error.code === 'sirenInvalid') form.setError('siren', { message: `${title} ${todo}` }, { shouldFocus: true });
      else problem(error);
    }
  };

  return (
    <FormProvider {...form}>
      <Box component="form" noValidate onSubmit={(event) => void form.handleSubmit(save)(event)} sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        <Box tabIndex={0} role="group" aria-label={t('dossier.tabs.card')} sx={{ flex: 1, overflow: 'auto', px: 6, py: 5, '&:focus-visible': { outlineOffset: -2 } }}>
          <CardFields clientId={client.id} />
          <PersonalData client={client} />
        </Box>
        <Box sx={{ display: 'flex', gap: 2, px: 6, py: 3, borderTop: 1, borderColor: 'divider' }}>
          <Button type="submit" variant="contained" disabled={!isDirty || saving.isPending}>
            {t('card.save')}
          </Button>
          <Button onClick={() => form.reset(draftOf(client), { keepDirtyValues: false })} disabled={!isDirty}>
            {t('card.reset')}
          </Button>
        </Box>
      </Box>
    </FormProvider>
  );
}
