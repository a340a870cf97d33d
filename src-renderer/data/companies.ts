import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CompanySummary } from '#shared/contract/schemas/company';
import { resetDates } from './as-of';
import { call } from './client';
import { useEngineQuery } from './hooks';

const NONE: readonly CompanySummary[] = [];

export const useCompanies = (): readonly CompanySummary[] => useEngineQuery('companies.list', {}).data?.companies ?? NONE;

export interface CompanyDoor {
  readonly busy: boolean;
  /** Each resolves once the company is the one shown. @throws RefusedError */
  open(id: string): Promise<void>;
  create(input: { name: string; siren: string }): Promise<void>;
  openExample(): Promise<void>;
}

/** Goes into a company: nothing of the previous one stays on the screen. */
export function useCompanyDoor(): CompanyDoor {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);

  const enter = async (findId: () => Promise<string>): Promise<void> => {
    setBusy(true);
    try {
      await call('companies.open', { id: await findId() });
      resetDates();
      await queries.resetQueries();
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    open: (id) => enter(() => Promise.resolve(id)),
    create: (input) => enter(async () => (await call('companies.create', input)).id),
    openExample: () => enter(async () => (await call('companies.createExample', {})).id),
  };
}
