import type { TFunction } from 'i18next';
import type { ClientRetentionView } from '#shared/contract/schemas/privacy';
import { retentionBarNames } from '#shared/messages/privacy-sentences';
import type { GridColumn } from '../../../ui/grid/columns';

export const clientColumns = (t: TFunction<'privacy'>): readonly GridColumn<ClientRetentionView>[] => [
  { id: 'code', header: t('settings.columns.code'), kind: 'text', width: 110, value: ({ code }) => code },
  { id: 'name', header: t('settings.columns.name'), kind: 'text', width: 200, grow: true, value: ({ name }) => name },
  { id: 'last', header: t('settings.columns.last'), kind: 'date', width: 150, value: ({ lastEvent }) => lastEvent },
  { id: 'until', header: t('settings.columns.until'), kind: 'date', width: 150, value: ({ keptUntil }) => keptUntil },
  { id: 'why', header: t('settings.columns.why'), kind: 'text', width: 260, grow: true, value: ({ bars }) => (bars.length === 0 ? t('settings.can') : retentionBarNames(bars)) },
];
