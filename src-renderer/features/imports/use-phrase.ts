import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportCounts } from '#shared/contract/schemas/import';
import { NO_COUNTS, summaryParts } from './summary';

/** What an import brings, in a phrase: '12 factures, 3 règlements et 1 mise à jour'; 'rien' when it brings nothing. */
export function usePhrase(): (created: ImportCounts, updated?: ImportCounts) => string {
  const { t } = useTranslation('imports');
  return useCallback(
    (created, updated = NO_COUNTS) => {
      const parts = summaryParts(created, updated).map(({ what, count }) => t(`amount.${what}`, { count }));
      const last = parts.pop();
      if (last === undefined) return t('amount.nothing');
      return parts.length === 0 ? last : t('amount.and', { list: parts.join(', '), last });
    },
    [t],
  );
}
