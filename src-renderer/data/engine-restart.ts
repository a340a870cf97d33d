import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { bridge } from './bridge';

/** True from the moment the engine stopped by itself until dismissed; what is shown is read again from the new one. */
export function useEngineRestart(): { readonly restarted: boolean; dismiss(): void } {
  const queries = useQueryClient();
  const [restarted, setRestarted] = useState(false);
  useEffect(
    () =>
      bridge().onEngineRestart(() => {
        setRestarted(true);
        void queries.invalidateQueries();
      }),
    [queries],
  );
  return { restarted, dismiss: () => setRestarted(false) };
}
