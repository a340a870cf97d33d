import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/operations';
import type { PolicyOwner } from '#shared/contract/schemas/dunning';
import { useEngineCommand, useEngineQuery } from '../../../data/hooks';
import { useToday } from '../../../data/status';
import { errorText } from '../../../i18n/errors';
import { ErrorState } from '../../../ui/error-state';
import { PageSkeleton } from '../../../ui/skeletons';
import { useToast } from '../../../ui/toast';
import { useProblemToast } from '../../../ui/use-problem-toast';
import { PolicyForm } from './policy-form-view';

type Policy = OutputOf<'policy.get'>;

interface OwnedPolicyProps {
  readonly owner: PolicyOwner;
  readonly onDirty: (dirty: boolean) => void;
}

/** The scenario an owner follows: its own to change, or another's from which to make its own. */
export function OwnedPolicy({ owner, onDirty }: OwnedPolicyProps) {
  const { t } = useTranslation('policies');
  const followed = useEngineQuery('policy.followed', { owner });
  const name = useOwnerName(owner);
  const set = useEngineCommand('policy.setFor');
  const toast = useToast();
  const problem = useProblemToast();
  const [generation, setGeneration] = useState(0);
  if (followed.error !== null) return <ErrorState {...errorText(followed.error)} />;
  if (followed.data === undefined || name === null) return <PageSkeleton />;
  const { policy, from } = followed.data;
  const owned = from === owner.kind;

  const put = async (changed: Policy | null): Promise<void> => {
    await set.mutateAsync({ owner, policy: changed });
    setGeneration((previous) => previous + 1);
  };
  const save = (changed: Policy): void => { put(changed).then(() => { toast.show({ text: t('saved', { name: changed.name }) }); }, problem); };
  const giveUp = (): void => {
    const undo = (): void => { put(policy).catch(problem); };
    put(null).then(() => { toast.show({ text: t('given', { name }), action: { label: t('undo'), onClick: undo } }); }, problem);
  };
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, marginBottom: 4 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2" noWrap>{t(`of.${owner.kind}`, { name })}</Typography>
          <Typography variant="body2" color="textSecondary">{owned ? t('hint') : t(`followed.${from}`, { name: policy.name })}</Typography>
        </Box>
        {owned && owner.kind !== 'company' && <Button variant="outlined" onClick={giveUp} disabled={set.isPending}>{t(`unfollow.${owner.kind}`)}</Button>}
      </Box>
      <PolicyForm key={`${from}-${String(generation)}`} saved={policy} owned={owned} saving={set.isPending} onSave={save} onDirty={onDirty} />
    </>
  );
}

/** null while a client's is being read. */
function useOwnerName(owner: PolicyOwner): string | null {
  const { t } = useTranslation('policies');
  const asOf = useToday();
  const clientId = owner.kind === 'client' ? owner.clientId : 1;
  const { data } = useEngineQuery('clients.get', { id: clientId, asOf }, { enabled: owner.kind === 'client' });
  if (owner.kind === 'client') return data?.client.name ?? null;
  return owner.kind === 'company' ? t('owners.company') : owner.name;
}
