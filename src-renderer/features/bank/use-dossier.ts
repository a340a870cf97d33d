import type { Dossier } from '#shared/contract/schemas/client';
import { useEngineQuery } from '../../data/hooks';
import { useToday } from '../../data/status';

export function useDossier(clientId: number): Dossier | undefined {
  return useEngineQuery('clients.get', { id: clientId, asOf: useToday() }).data;
}
