import type { UseQueryResult } from '@tanstack/react-query';
import type { Status } from '#shared/contract/schemas/company';
import { useEngineQuery } from './hooks';

/** What the frame shows whatever the screen: company, counts, last import, today. */
export const useStatus = (): UseQueryResult<Status> => useEngineQuery('app.status', {}, { keepPrevious: true });

/** The engine's date of today; the empty string while it is not known (the frame waits for it before any screen). */
export const useToday = (): string => useStatus().data?.today ?? '';
