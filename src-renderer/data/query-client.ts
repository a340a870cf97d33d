import { QueryClient } from '@tanstack/react-query';

/** Everything is local: never waits for a network, never retries; what is read stays true until a command is done. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 30_000, refetchOnWindowFocus: true },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
