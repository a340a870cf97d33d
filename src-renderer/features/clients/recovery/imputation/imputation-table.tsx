import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImputationLine } from '#shared/contract/schemas/claims';
import { formatShortDate } from '#shared/domain/calendar';
import { formatRate } from '#shared/messages/rate-sources';
import { AmountInput } from '../../../../ui/fields';
import { eurosOrDash } from '../../../../ui/format';

interface ImputationTableProps {
  readonly lines: readonly ImputationLine[];
  readonly onChange: (lines: ImputationLine[]) => void;
  /** The debtor means this one to be paid first. */
  readonly onFirst: (line: ImputationLine) => void;
}

const PARTS = [['interestCents', 'interest'], ['capitalCents', 'capital'], ['indemnityCents', 'indemnity']] as const;

/** Each debt in the order it is paid: what is owed of it, and what the payment pays. */
export function ImputationTable({ lines, onChange, onFirst }: ImputationTableProps): ReactElement {
  const { t } = useTranslation('claims');
  return (
    <Table size="small" aria-label={t('impute.table')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('impute.debt')}</TableCell>
          {PARTS.map(([part, name]) => <TableCell key={part} align="right">{t(`impute.${name}`)}</TableCell>)}
          <TableCell sx={{ whiteSpace: 'nowrap' }}>{t('impute.order')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line, place) => (
          <TableRow key={line.invoiceId}>
            <TableCell>
              {line.number}
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t(line.rateBps === 0 ? 'impute.dueOnly' : 'impute.due', { date: formatShortDate(line.dueDate), rate: formatRate(line.rateBps) })}</Typography>
            </TableCell>
            {PARTS.map(([part, name]) => (
              <TableCell key={part} align="right">
                {line.owed[part] === 0 ? (
                  '–'
                ) : (
                  <AmountInput
                    hideLabel
                    label={t('impute.field', { what: t(`impute.${name}`), number: line.number })}
                    help={t('impute.of', { amount: eurosOrDash(line.owed[part]) })}
                    width={130}
                    value={line[part]}
                    onChange={(cents) => onChange(lines.map((each) => (each.invoiceId === line.invoiceId ? { ...each, [part]: cents ?? 0 } : each)))}
                  />
                )}
              </TableCell>
            ))}
            <TableCell>
              {line.chosen ? t('impute.chosen') : null}
              {place === 0 ? null : <Button size="small" aria-label={t('impute.firstNamed', { number: line.number })} onClick={() => onFirst(line)}>{t('impute.first')}</Button>}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
