import { useTranslation } from 'react-i18next';
import type { PolicyProblem } from './policy-form';

/** What a problem of the policy reads as under its field. */
export function useProblemText(): (problem: PolicyProblem | null) => string | null {
  const { t } = useTranslation('settings');
  return (problem) => {
    if (problem === null) return null;
    if (problem.code === 'nameMissing') return t('policy.nameMissing');
    if (problem.code === 'firstStep') return t('policy.firstStep');
    return problem.code === 'whole' ? t('policy.whole', { min: problem.min, max: problem.max }) : t('policy.order', { min: problem.min });
  };
}
