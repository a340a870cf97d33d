import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyOwner } from '#shared/contract/schemas/dunning';
import type { PolicyOwners } from '#shared/contract/schemas/templates';
import { useClientSearch } from '../../../data/client-search';
import { ClientChoice } from '../../../ui/fields/client-choice';
import { ownerKey } from './owner';

interface OwnersListProps {
  readonly owners: PolicyOwners;
  readonly owner: PolicyOwner;
  readonly onChoose: (owner: PolicyOwner) => void;
}

/** The company, the groups and the clients with a scenario of their own; any other client can be given one. */
export function OwnersList({ owners, owner, onChoose }: OwnersListProps) {
  const { t } = useTranslation('policies');
  const search = useClientSearch();
  const item = (target: PolicyOwner, name: string, policy: string) => (
    <ListItem key={ownerKey(target)} disablePadding>
      <ListItemButton selected={ownerKey(target) === ownerKey(owner)} aria-current={ownerKey(target) === ownerKey(owner) || undefined} onClick={() => { onChoose(target); }} sx={{ borderRadius: '8px', py: '3px', px: 2 }}>
        <ListItemText primary={name} secondary={policy} slotProps={{ primary: { noWrap: true }, secondary: { noWrap: true, variant: 'caption' } }} />
      </ListItemButton>
    </ListItem>
  );
  return (
    <Box component="section" aria-label={t('owners.label')} sx={{ width: 228, flexShrink: 0, borderRight: 1, borderColor: 'divider', overflow: 'auto', px: 3, py: 4 }}>
      <List disablePadding>{item({ kind: 'company' }, t('owners.company'), owners.companyPolicy)}</List>
      <Section title={t('owners.groups')} empty={owners.groups.length === 0 ? t('owners.noGroup') : null}>
        {owners.groups.map(({ name, policyName }) => item({ kind: 'group', name }, name, policyName ?? t('owners.followsCompany')))}
      </Section>
      <Section title={t('owners.clients')} empty={owners.clients.length === 0 ? t('owners.noClient') : null}>
        {owners.clients.map(({ clientId, name, policyName }) => item({ kind: 'client', clientId }, name, policyName))}
      </Section>
      <Box sx={{ marginTop: 3 }}>
        <ClientChoice label={t('owners.add')} client={null} {...search} onChoose={(client) => { if (client !== null) onChoose({ kind: 'client', clientId: client.id }); }} />
      </Box>
    </Box>
  );
}

function Section({ title, empty, children }: { readonly title: string; readonly empty: string | null; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ marginTop: 4 }}>
      <Typography id={id} variant="h3" component="h2" sx={{ px: 2, marginBottom: 1, color: 'text.secondary' }}>{title}</Typography>
      {empty === null ? <List disablePadding>{children}</List> : <Typography variant="body2" color="textSecondary" sx={{ px: 2 }}>{empty}</Typography>}
    </Box>
  );
}
