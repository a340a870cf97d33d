import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyOwner } from '#shared/contract/schemas/dunning';
import { useEngineQuery } from '../../../data/hooks';
import { errorText } from '../../../i18n/errors';
import { useConfirm } from '../../../ui/confirm';
import { ErrorState } from '../../../ui/error-state';
import { PageSkeleton } from '../../../ui/skeletons';
import { OwnedPolicy } from './owned-policy';
import { ownerKey } from './owner';
import { OwnersList } from './owners-list';

/** Whose scenario at the left, the scenario itself at the right. */
export function ScenariosTab({ clientId }: { readonly clientId: number | null }) {
  const { t } = useTranslation('policies');
  const owners = useEngineQuery('policy.owners', {});
  const confirm = useConfirm();
  const [owner, setOwner] = useState<PolicyOwner>(clientId === null ? { kind: 'company' } : { kind: 'client', clientId });
  const dirty = useRef(false);
  if (owners.error !== null) return <ErrorState {...errorText(owners.error)} action={{ label: t('retry'), onClick: () => { void owners.refetch(); } }} />;
  if (owners.data === undefined) return <PageSkeleton />;

  const choose = async (chosen: PolicyOwner): Promise<void> => {
    if (ownerKey(chosen) === ownerKey(owner)) return;
    if (dirty.current && !(await confirm({ title: t('leave.title'), text: t('leave.text'), action: t('leave.action'), cancel: t('leave.stay'), destructive: true }))) return;
    dirty.current = false;
    setOwner(chosen);
  };
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
      <OwnersList owners={owners.data} owner={owner} onChoose={(chosen) => void choose(chosen)} />
      <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto', px: 6, py: 5 }}>
        <Box sx={{ maxWidth: 960 }}>
          <OwnedPolicy key={ownerKey(owner)} owner={owner} onDirty={(is) => { dirty.current = is; }} />
        </Box>
      </Box>
    </Box>
  );
}
