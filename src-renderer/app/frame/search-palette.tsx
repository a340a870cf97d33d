import Autocomplete from '@mui/material/Autocomplete';
import Dialog from '@mui/material/Dialog';
import ListSubheader from '@mui/material/ListSubheader';
import TextField from '@mui/material/TextField';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEngineQuery } from '../../data/hooks';
import { useShortcut } from '../../ui/use-shortcut';
import { PLACES } from '../places';

interface Target {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly group: string;
  go(): void;
}

/** Ctrl+K: any client, any place, by a few letters. */
export function SearchPalette(): ReactElement {
  const { t } = useTranslation('frame');
  const [open, setOpen] = useState(false);
  useShortcut('Ctrl+K', () => setOpen(true));
  const close = (): void => setOpen(false);
  return (
    <Dialog
      open={open}
      onClose={close}
      fullWidth
      maxWidth="sm"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{ paper: { 'aria-label': t('search.label'), sx: { mt: 20, p: 3, overflow: 'visible' } } }}
    >
      {open ? <PaletteField onDone={close} /> : null}
    </Dialog>
  );
}

const matches = (label: string, search: string): boolean => label.toLocaleLowerCase('fr').includes(search.trim().toLocaleLowerCase('fr'));

function PaletteField({ onDone }: { readonly onDone: () => void }): ReactElement {
  const { t } = useTranslation('frame');
  const [search, setSearch] = useState('');
  const targets = useTargets(search);
  const go = (target: Target | null): void => {
    if (target === null) return;
    onDone();
    target.go();
  };
  return (
    <Autocomplete<Target>
      open
      openOnFocus
      autoHighlight
      onClose={(_event, reason) => (reason === 'escape' ? onDone() : undefined)}
      slotProps={{ paper: { sx: { border: 1, borderColor: 'divider', boxShadow: '0 8px 24px rgb(0 0 0 / 0.12)' } } }}
      disablePortal
      forcePopupIcon={false}
      options={targets}
      filterOptions={(options) => options}
      groupBy={({ group }) => group}
      getOptionLabel={({ label }) => label}
      isOptionEqualToValue={(a, b) => a.key === b.key}
      noOptionsText={t('search.none', { text: search })}
      inputValue={search}
      onInputChange={(_event, text, reason) => (reason === 'reset' ? undefined : setSearch(text))}
      onChange={(_event, target) => go(target)}
      renderGroup={({ key, group, children }) => (
        // A list box may hold groups of options, and no list item.
        <li key={key} role="presentation">
          <ListSubheader component="div" role="presentation">{group}</ListSubheader>
          <ul role="group" aria-label={group} style={{ padding: 0 }}>{children}</ul>
        </li>
      )}
      renderOption={({ key: _key, ...props }, { key, label, detail }) => (
        <li {...props} key={key}>
          <span>{label}</span>
          <span style={{ marginLeft: 12, opacity: 0.75, fontSize: 12 }}>{detail}</span>
        </li>
      )}
      renderInput={(params) => <TextField {...params} autoFocus placeholder={t('search.placeholder')} slotProps={{ ...params.slotProps, htmlInput: { ...params.slotProps.htmlInput, 'aria-label': t('search.label') } }} />}
    />
  );
}

function useTargets(search: string): readonly Target[] {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const found = useEngineQuery(
    'clients.list',
    { search: search.trim(), show: 'all', sort: { key: 'name', direction: 'asc' }, offset: 0, limit: 8 },
    { enabled: search.trim() !== '', keepPrevious: true },
  );
  const places = PLACES.map((place): Target => ({
    key: place.id,
    label: t(`places.${place.id}`),
    detail: place.key,
    group: t('search.places'),
    go: () => void navigate({ to: place.path }),
  })).filter(({ label }) => matches(label, search));
  if (search.trim() === '') return places;
  const clients = (found.data?.rows ?? []).map((row): Target => ({
    key: `client-${String(row.id)}`,
    label: row.name,
    detail: [row.code, row.city].filter(Boolean).join(' – '),
    group: t('search.clients'),
    go: () => void navigate({ to: '/clients/$clientId', params: { clientId: String(row.id) } }),
  }));
  return [...clients, ...places];
}
