import type { TFunction } from 'i18next';
import type { ResponseLine } from '#shared/contract/schemas/response';
import type { GridColumn } from '../../../ui/grid/columns';

/** The reminder, whose it was, the invoice, and when it was paid. */
export const lineColumns = (t: TFunction<'response'>): readonly GridColumn<ResponseLine>[] => [
  { id: 'reference', header: t('lines.reference'), kind: 'text', width: 140, value: ({ reference }) => reference },
  { id: 'issuedOn', header: t('lines.issuedOn'), kind: 'date', width: 112, value: ({ issuedOn }) => issuedOn },
  { id: 'client', header: t('lines.client'), kind: 'text', width: 170, grow: true, value: ({ client }) => client.name },
  { id: 'number', header: t('lines.number'), kind: 'text', width: 130, value: ({ number }) => number },
  { id: 'openCents', header: t('lines.open'), kind: 'amount', width: 128, value: ({ openCents }) => openCents },
  { id: 'paidOn', header: t('lines.paidOn'), kind: 'date', width: 126, value: ({ paidOn }) => paidOn },
];
