import { useState } from 'react';
import type { ListedClient } from '#shared/contract/schemas/client';
import { useEngineQuery } from './hooks';

const OFFERED = 20;

interface ClientSearch {
  readonly found: readonly ListedClient[];
  readonly onSearch: (text: string) => void;
}

/** The first clients by name that answer to a name, a code or a town. */
export function useClientSearch(): ClientSearch {
  const [search, onSearch] = useState('');
  const { data } = useEngineQuery('clients.list', { search: search.slice(0, 100), show: 'all', sort: { key: 'name', direction: 'asc' }, offset: 0, limit: OFFERED }, { keepPrevious: true });
  return { found: data?.rows ?? [], onSearch };
}
