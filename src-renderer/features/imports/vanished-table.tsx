import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { VanishedQuestion } from '#shared/contract/schemas/import-questions';
import { formatShortDate } from '#shared/domain/calendar';
import { VANISHED_FATES, type VanishedFate } from '#shared/domain/imports/vanished';
import { formatEuros } from '#shared/domain/money';
import { SelectInput } from '../../ui/fields';

interface VanishedTableProps {
  readonly question: VanishedQuestion;
  readonly disabled: boolean;
  readonly onChange: (invoiceId: number, fate: VanishedFate) => void;
}

const TABLE: SxProps<Theme> = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 13,
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': { paddingY: 1, paddingX: 2, borderBottom: '1px solid', borderColor: 'divider', textAlign: 'left', fontWeight: 400 },
  '& .figure': { textAlign: 'right' },
  '& thead th': { color: 'text.secondary', fontSize: 12 },
  '& tr.client th': { fontWeight: 600 },
};

/** Client by client, the most owing first, with a word to say on each invoice. */
export function VanishedTable({ question, disabled, onChange }: VanishedTableProps) {
  const { t } = useTranslation('imports');
  const options = VANISHED_FATES.map((value) => ({ value, label: t(`vanished.fate.${value}`) }));
  const shown = question.clients.reduce((sum, { invoices }) => sum + invoices.length, 0);
  return (
    <Box sx={{ maxHeight: 360, overflow: 'auto' }} tabIndex={0} role="region" aria-label={t('vanished.list')}>
      <Box component="table" sx={TABLE}>
        <thead>
          <tr>
            <th scope="col">{t('vanished.invoice')}</th>
            <th scope="col">{t('vanished.dueDate')}</th>
            <th scope="col" className="figure">{t('vanished.open')}</th>
            <Box component="th" scope="col" sx={{ width: 210 }}>{t('vanished.becomes')}</Box>
          </tr>
        </thead>
        <tbody>
          {question.clients.map((client) => (
            <Fragment key={client.code}>
              <tr className="client">
                <th scope="rowgroup" colSpan={2}>{client.name}</th>
                <td className="figure">{formatEuros(client.openCents)}</td>
                <td />
              </tr>
              {client.invoices.map((invoice) => (
                <tr key={invoice.id}>
                  <th scope="row">{invoice.number}</th>
                  <td>{formatShortDate(invoice.dueDate)}</td>
                  <td className="figure">{formatEuros(invoice.openCents)}</td>
                  <td>
                    <SelectInput hideLabel label={t('vanished.fateOf', { number: invoice.number })} value={invoice.fate} options={options} disabled={disabled} onChange={(fate) => { onChange(invoice.id, fate); }} />
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </Box>
      {shown < question.invoiceCount && <Typography variant="body2" color="textSecondary" sx={{ paddingTop: 2 }}>{t('vanished.more', { count: question.invoiceCount - shown })}</Typography>}
    </Box>
  );
}
