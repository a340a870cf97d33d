import { useTranslation } from 'react-i18next';
import type { PolicyProblem } from './policy-form';

/** What a problem of the policy reads as under its field. */
export function useProblemText(): (problem: PolicyProblem | null) => string | null {
  const { t } = useTranslation('policies');
  return (problem) => {
    if (problem === null) return null;
    if (problem.code === 'nameMissing') return t('nameMissing');
    if (problem.code === 'firstStep') return t('firstStep');
    return problem.code === 'whole' ? t('whole', { min: problem.min, max: problem.max }) : t('order', { min: problem.min });
  };
}
