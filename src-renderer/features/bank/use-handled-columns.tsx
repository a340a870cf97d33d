import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandledEntry } from '#shared/contract/schemas/bank';
import { Amount } from '../../ui/amount';
import type { GridColumn } from '../../ui/grid/columns';

/** The columns of the entries that wait no more. */
export function useHandledColumns(): readonly GridColumn<HandledEntry>[] {
  const { t } = useTranslation('bank');
  return useMemo(
    () => [
      { id: 'date', header: t('grid.date'), kind: 'date', width: 116, value: ({ entry }) => entry.date },
      { id: 'what', header: t('grid.what'), kind: 'text', width: 220, grow: true, value: ({ entry: { counterpartyName: payer, label } }) => (payer === '' || label.includes(payer) ? label : `${payer} · ${label}`) },
      { id: 'amount', header: t('grid.amount'), kind: 'amount', width: 120, value: ({ entry }) => entry.amountCents, render: ({ entry }) => <Amount cents={entry.amountCents} currency={entry.currency} /> },
      { id: 'state', header: t('handled.became'), kind: 'text', width: 130, value: ({ state }) => t(`handled.state.${state}`) },
      { id: 'client', header: t('handled.detail'), kind: 'text', width: 180, grow: true, value: ({ client, invoices, reason }) => (client === null ? reason : [client, ...invoices].join(', ')) },
    ],
    [t],
  );
}
