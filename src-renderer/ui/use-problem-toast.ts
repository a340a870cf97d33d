import { useCallback } from 'react';
import { errorText } from '../i18n/errors';
import { useToast } from './toast';

/** Says in a toast why a command was refused and what to do. */
export function useProblemToast(): (error: unknown) => void {
  const { show } = useToast();
  return useCallback(
    (error) => {
      const { title, why, todo } = errorText(error);
      show({ text: `${title} ${why} ${todo}`, tone: 'problem' });
    },
    [show],
  );
}
