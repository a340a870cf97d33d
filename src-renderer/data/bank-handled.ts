import type { HandledEntries, HandledEntry } from '#shared/contract/schemas/bank';
import { call } from './client';
import { type SlicedList, useSlices } from './slices';

/** The bank entries that wait no more, the newest first. */
export const useHandledEntries = (): SlicedList<HandledEntry, HandledEntries> =>
  useSlices<HandledEntry, HandledEntries>(['bank.handled'], (slice) => call('bank.handled', slice));
