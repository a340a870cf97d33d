import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/operations';
import type { PolicyOwner } from '#shared/contract/schemas/dunning';
import { useEngineCommand, useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { SelectInput } from '../../ui/fields';
import { PageSkeleton } from '../../ui/skeletons';
import { useToast } from '../../ui/toast';
import { PolicyForm } from './policy-form-view';

const COMPANY = '';

/** The steps every overdue invoice goes through: the company's, and those of a group of clients. */
export function PolicySection() {
  const { t } = useTranslation('settings');
  const [group, setGroup] = useState(COMPANY);
  const groups = useEngineQuery('groups.list', {}).data?.groups ?? [];
  const owner: PolicyOwner = group === COMPANY ? { kind: 'company' } : { kind: 'group', name: group };
  const owners = [{ value: COMPANY, label: t('policy.ownerCompany') }, ...groups.map(({ name }) => ({ value: name, label: t('policy.ownerGroup', { name }) }))];
  return (
    <>
      {groups.length > 0 && <Box sx={{ marginBottom: 5 }}><SelectInput label={t('policy.owner')} value={group} options={owners} width={320} onChange={setGroup} /></Box>}
      <OwnedPolicy key={group} owner={owner} />
    </>
  );
}

function OwnedPolicy({ owner }: { readonly owner: PolicyOwner }) {
  const { t } = useTranslation('settings');
  const followed = useEngineQuery('policy.followed', { owner });
  const set = useEngineCommand('policy.setFor');
  const toast = useToast();
  const [generation, setGeneration] = useState(0);
  if (followed.error !== null) return <ErrorState {...errorText(followed.error)} />;
  if (followed.data === undefined) return <PageSkeleton />;
  const { policy, from } = followed.data;

  const save = async (changed: OutputOf<'policy.get'> | null): Promise<void> => {
    await set.mutateAsync({ owner, policy: changed });
    setGeneration((previous) => previous + 1);
    toast.show({ text: t('saved') });
  };
  // the refusal is shown above the form, from the mutation's own state
  const saveQuietly = (changed: OutputOf<'policy.get'> | null): void => { save(changed).catch(() => undefined); };
  return (
    <>
      {set.error !== null && <ErrorState {...errorText(set.error)} />}
      {owner.kind === 'group' && from !== 'group' && <Typography color="textSecondary" sx={{ marginBottom: 4 }}>{t('policy.follows')}</Typography>}
      {owner.kind === 'group' && from === 'group' && <Button variant="outlined" sx={{ marginBottom: 4 }} onClick={() => { saveQuietly(null); }}>{t('policy.unfollow')}</Button>}
      <PolicyForm key={`${from}-${String(generation)}`} saved={policy} saving={set.isPending} onSave={saveQuietly} />
    </>
  );
}
