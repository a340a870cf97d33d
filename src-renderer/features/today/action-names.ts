import { useTranslation } from 'react-i18next';
import { today } from '../../i18n/fr/today';

type ActionName = keyof typeof today.activity.action;

const isKnown = (name: string): name is ActionName => Object.hasOwn(today.activity.action, name);

/** An action of the journal in words; one this version has no words for reads as 'autre action'. */
export function useActionName(): (name: string) => string {
  const { t } = useTranslation('today');
  return (name) => (isKnown(name) ? t(`activity.action.${name}`) : t('activity.other'));
}
