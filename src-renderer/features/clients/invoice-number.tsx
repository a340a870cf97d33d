import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvoiceView } from '#shared/contract/schemas/client';

/** An invoice's number; a penalty or an indemnity put on the account says that it is no invoice. */
export function InvoiceNumber({ invoice: { number, nature } }: { readonly invoice: Pick<InvoiceView, 'number' | 'nature'> }): ReactElement {
  const { t } = useTranslation('claims');
  if (nature === 'invoice') return <>{number}</>;
  return (
    <span>
      {number}
      <Box component="span" sx={{ ml: 2, color: 'text.secondary', fontSize: 12 }}>{t(`nature.${nature}`)}</Box>
    </span>
  );
}
