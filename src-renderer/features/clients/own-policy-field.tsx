import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { READY_MADE_POLICIES } from '#shared/domain/dunning/ready-made';
import { useEngineCommand, useEngineQuery } from '../../data/hooks';
import { SelectInput } from '../../ui/fields';
import { useToast } from '../../ui/toast';
import { useProblemToast } from '../../ui/use-problem-toast';

const FOLLOWS = '';

/** Which steps this client goes through: those it follows, or ready-made ones of its own. Applied at once. */
export function OwnPolicyField({ clientId }: { readonly clientId: number }): ReactElement | null {
  const { t } = useTranslation('clients');
  const toast = useToast();
  const problem = useProblemToast();
  const navigate = useNavigate();
  const setting = useEngineCommand('policy.setFor');
  const owner = { kind: 'client', clientId } as const;
  const { data } = useEngineQuery('policy.followed', { owner });
  if (data === undefined) return null;
  const own = data.from === 'client' ? data.policy.name : FOLLOWS;
  const names = [...new Set([...READY_MADE_POLICIES.map(({ name }) => name), ...(own === FOLLOWS ? [] : [own])])];
  const follows = data.from === 'client' ? t('card.policyFollow') : t(`card.policyFrom.${data.from}`, { name: data.policy.name });

  const choose = (name: string): void => {
    const chosen = READY_MADE_POLICIES.find((policy) => policy.name === name);
    if (name === own || (name !== FOLLOWS && chosen === undefined)) return;
    const policy = chosen === undefined ? null : { ...chosen, steps: [...chosen.steps] };
    setting.mutateAsync({ owner, policy }).then(() => toast.show({ text: t('card.policySaved') }), problem);
  };
  const open = (): void => void navigate({ to: '/templates', search: { tab: 'scenarios', client: clientId } });
  return (
    <>
      <SelectInput label={t('card.policy')} value={own} options={[{ value: FOLLOWS, label: follows }, ...names.map((name) => ({ value: name, label: name }))]} onChange={choose} />
      <Box sx={{ marginTop: 1 }}>
        <Button size="small" onClick={open}>{t(data.from === 'client' ? 'card.policyOpen' : 'card.policyMake')}</Button>
      </Box>
    </>
  );
}
