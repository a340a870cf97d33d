import type { OutputOf } from '#shared/contract/operations';
import { useEngineCommand, useEngineQuery } from './hooks';

export type Preferences = OutputOf<'preferences.get'>;

const DEFAULTS: Preferences = { colorScheme: 'system', density: 'compact' };

/** The user's own choices of look, whatever the company. */
export function usePreferences(): { readonly preferences: Preferences; change(patch: Partial<Preferences>): void } {
  const { data = DEFAULTS } = useEngineQuery('preferences.get', {});
  const { mutate } = useEngineCommand('preferences.set');
  return { preferences: data, change: (patch) => mutate({ ...data, ...patch }) };
}
