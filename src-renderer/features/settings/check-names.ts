import { useTranslation } from 'react-i18next';
import { settings } from '../../i18n/fr/settings';

type CheckName = keyof typeof settings.books.check;

const isKnown = (name: string): name is CheckName => Object.hasOwn(settings.books.check, name);

/** A check of the books in words; one this version has no words for keeps its own name. */
export function useCheckName(): (name: string) => string {
  const { t } = useTranslation('settings');
  return (name) => (isKnown(name) ? t(`books.check.${name}`) : name);
}
