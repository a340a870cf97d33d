import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { checkTerms } from '#shared/domain/law/terms-check';
import { useEngineQuery } from '../../../data/hooks';
import { type CardDraft, parseDays } from '../card-draft';
import { LongInvoices } from './long-invoices';

/** The terms as they are typed, and the due dates of the invoices, beside the text; what to do about it is the user's. */
export function TermsCheck({ clientId }: { readonly clientId: number }): ReactElement | null {
  const { t } = useTranslation('clients');
  const { control } = useFormContext<CardDraft>();
  const [which, typedDays, method, kind] = useWatch({ control, name: ['termsWhich', 'days', 'method', 'kind'] });
  const company = useEngineQuery('company.get', {}).data;
  const view = useEngineQuery('terms.ofClient', { clientId }).data;
  const days = parseDays(typedDays);
  const own = days === null ? null : { days, method };
  const terms = which === 'own' ? own : (company?.terms ?? null);
  if (kind !== 'professional') return <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('door.otherRules')}</Typography>;
  if (terms === null || view === undefined) return null;
  const { standing, mostDays } = checkTerms(terms, kind);
  const named = t(`door.methods.${terms.method}`, { days: terms.days });
  return (
    <Box sx={{ display: 'grid', gap: 2, fontSize: 13, color: 'text.secondary' }}>
      <Box role="status" sx={standing === 'over' ? { color: 'warning.main' } : {}}>{t(standing === 'over' ? 'door.standing.over' : 'door.standing.within', { terms: named, most: mostDays })}</Box>
      <LongInvoices invoices={view.invoices} />
      <span>{t('door.law')} {t('door.periodic')}</span>
    </Box>
  );
}
