import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEngineQuery } from '../../data/hooks';
import { useDebounced } from '../../ui/use-debounced';

export interface ChosenClient {
  readonly id: number;
  readonly name: string;
}

interface ClientChoiceProps {
  readonly label: string;
  readonly client: ChosenClient | null;
  readonly onChoose: (client: ChosenClient | null) => void;
  readonly width?: number;
}

const OFFERED = 20;

/** A client found by name, code or town. */
export function ClientChoice({ label, client, onChoose, width }: ClientChoiceProps) {
  const { t } = useTranslation('policies');
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed);
  const { data } = useEngineQuery('clients.list', { search: search.slice(0, 100), show: 'all', sort: { key: 'name', direction: 'asc' }, offset: 0, limit: OFFERED }, { keepPrevious: true });
  return (
    <Autocomplete<ChosenClient>
      options={(data?.rows ?? []).map(({ id, name }) => ({ id, name }))}
      value={client}
      onChange={(_event, chosen) => { onChoose(chosen); }}
      onInputChange={(_event, text, why) => { setTyped(why === 'input' ? text : ''); }}
      // the engine has searched: code and town count too
      filterOptions={(found) => found}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      noOptionsText={t('client.none')}
      renderInput={(params) => <TextField {...params} label={label} placeholder={t('client.search')} />}
      sx={width === undefined ? {} : { width }}
    />
  );
}
