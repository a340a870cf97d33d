import { useTranslation } from 'react-i18next';
import type { BookCheck } from '#shared/contract/book-checks';

/** A check of the books in words. */
export function useCheckName(): (name: BookCheck) => string {
  const { t } = useTranslation('settings');
  return (name) => t(`books.check.${name}`);
}
