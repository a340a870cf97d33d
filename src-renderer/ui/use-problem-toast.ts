import { useCallback } from 'react';
import type { Refusal } from '#shared/contract/result';
import { errorText, refusalText } from '../i18n/errors';
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

/** The same for refusals that came with an answer: all in one toast. */
export function useProblems(): (problems: readonly Refusal[]) => void {
  const { show } = useToast();
  return useCallback(
    (problems) => {
      const texts = problems.map(({ code, details }) => refusalText(code, details)).map(({ title, why, todo }) => `${title} ${why} ${todo}`);
      if (texts.length > 0) show({ text: texts.join(' '), tone: 'problem' });
    },
    [show],
  );
}
