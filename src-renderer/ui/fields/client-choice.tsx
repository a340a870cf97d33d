import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '../use-debounced';

export interface ChosenClient {
  readonly id: number;
  readonly name: string;
}

interface ClientChoiceProps<T extends ChosenClient> {
  readonly label: string;
  readonly client: T | null;
  readonly found: readonly T[];
  /** Told what is typed, once the typing pauses. */
  readonly onSearch: (text: string) => void;
  readonly onChoose: (client: T | null) => void;
  readonly width?: number;
  readonly autoFocus?: boolean;
}

/** A client found by name, code or town. */
export function ClientChoice<T extends ChosenClient>({ label, client, found, onSearch, onChoose, width, autoFocus = false }: ClientChoiceProps<T>) {
  const { t } = useTranslation('ui');
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed);
  useEffect(() => { onSearch(search); }, [search, onSearch]);
  return (
    <Autocomplete<T>
      options={found}
      value={client}
      onChange={(_event, chosen) => { onChoose(chosen); }}
      onInputChange={(_event, text, why) => { setTyped(why === 'input' ? text : ''); }}
      // whoever finds them has searched: code and town count too
      filterOptions={(all) => all}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      noOptionsText={t('client.none')}
      renderInput={(params) => <TextField {...params} label={label} placeholder={t('client.search')} autoFocus={autoFocus} margin="dense" />}
      sx={width === undefined ? {} : { width }}
    />
  );
}
