import { keepPreviousData, useMutation, type UseMutationResult, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/operations';
import { call } from './client';

export { useJob } from './jobs';

export interface EngineQueryOptions {
  readonly enabled?: boolean;
  /** Shows the previous answer while another input is read: no flash when a date or a search changes. */
  readonly keepPrevious?: boolean;
}

export function useEngineQuery<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  { enabled = true, keepPrevious = false }: EngineQueryOptions = {},
): UseQueryResult<OutputOf<N>> {
  return useQuery<OutputOf<N>, Error, OutputOf<N>, readonly [N, InputOf<N>]>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** A change of the books: when it is done, everything shown is read again. */
export function useEngineCommand<N extends OperationName>(name: N): UseMutationResult<OutputOf<N>, Error, InputOf<N>> {
  const queries = useQueryClient();
  return useMutation<OutputOf<N>, Error, InputOf<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: () => queries.invalidateQueries(),
  });
}
