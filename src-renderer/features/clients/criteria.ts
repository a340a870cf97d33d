import { CLIENT_SORT_KEYS, type ClientListQuery } from '#shared/contract/schemas/client';
import { createStore } from '../../data/store';

export type Criteria = Omit<ClientListQuery, 'offset' | 'limit'>;
export type SortKey = Criteria['sort']['key'];

/** Kept while a dossier is read, so that the list comes back as it was left. */
export const criteriaStore = createStore<Criteria>({ search: '', show: 'all', sort: { key: 'outstandingCents', direction: 'desc' } });

export const isSortKey = (key: string): key is SortKey => CLIENT_SORT_KEYS.some((known) => known === key);
