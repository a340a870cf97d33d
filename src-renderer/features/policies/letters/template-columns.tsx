import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/operations';
import { LETTER_NAMES } from '#shared/domain/letters/letter-names';
import type { GridColumn } from '../../../ui/grid/columns';
import { addedOn } from './added-on';
import type { LetterKind } from './letter-name';

export type Row = OutputOf<'templates.list'>['templates'][number];

export function useTemplateColumns(): readonly GridColumn<Row>[] {
  const { t } = useTranslation('templates');
  return useMemo(
    () => [
      { id: 'letter', header: t('grid.letter'), kind: 'text', width: 190, value: ({ key }) => LETTER_NAMES[key] },
      { id: 'source', header: t('grid.source'), kind: 'text', width: 120, value: ({ active }) => (active === null ? t('shipped') : t('version', { version: active.version })) },
      { id: 'file', header: t('grid.file'), kind: 'text', width: 190, grow: true, value: ({ active }) => active?.name ?? '' },
      { id: 'since', header: t('grid.since'), kind: 'date', width: 104, value: ({ active }) => (active === null ? null : addedOn(active)) },
      { id: 'steps', header: t('grid.steps'), kind: 'text', width: 220, grow: true, value: (row) => row.usedBy.map(({ policy, levels }) => t('grid.step', { policy, levels: levels.join(', '), count: levels.length })).join(' · ') },
    ],
    [t],
  );
}

/** The row on which something was let go; the grid shows the rows in their order. */
export function rowUnder(target: Element | null, rows: readonly Row[]): LetterKind | null {
  const index = target?.closest('[role="row"]')?.getAttribute('aria-rowindex');
  return index === null || index === undefined ? null : (rows[Number(index) - 2] ?? null);
}
