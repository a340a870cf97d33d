import ContentCopyRounded from '@mui/icons-material/ContentCopyRounded';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LETTER_FIELDS, type LetterField } from '#shared/domain/letters/fields';
import { EmptyState } from '../../../ui/empty-state';
import type { GridColumn } from '../../../ui/grid/columns';
import { DataGrid } from '../../../ui/grid/data-grid';
import { useRowTabIndex } from '../../../ui/grid/row-active';
import { SearchField } from '../../../ui/search-field';
import { useToast } from '../../../ui/toast';
import { fieldText, matchesField } from './field-text';

/** The fields a template may hold: what each prints; one is copied to be pasted into Word. */
export function FieldsTab() {
  const { t } = useTranslation('policies');
  const [typed, setTyped] = useState('');
  const copy = useCopyField();
  const columns = useColumns(copy);
  const rows = useMemo(() => LETTER_FIELDS.filter((field) => matchesField(field, typed)), [typed]);
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, px: 6, py: 3 }}>
        <SearchField label={t('fields.search')} value={typed} onChange={setTyped} width={320} />
        <Typography variant="body2" color="textSecondary">{t('fields.hint')}</Typography>
      </Box>
      <DataGrid
        ariaLabel={t('fields.label')}
        columns={columns}
        rows={rows}
        rowKey={(field) => `${field.within ?? ''} ${field.name}`}
        sortable={false}
        onOpen={copy}
        autoFocus
        empty={<EmptyState sentence={t('fields.none', { text: typed })} action={{ label: t('fields.all'), onClick: () => { setTyped(''); } }} />}
      />
    </>
  );
}

function useCopyField(): (field: LetterField) => void {
  const { t } = useTranslation('policies');
  const { show } = useToast();
  return useCallback(
    (field) => {
      navigator.clipboard.writeText(fieldText(field)).then(
        () => { show({ text: t('fields.copied', { field: fieldText(field) }) }); },
        () => { show({ text: t('fields.notCopied', { field: fieldText(field) }), tone: 'problem' }); },
      );
    },
    [show, t],
  );
}

function useColumns(copy: (field: LetterField) => void): readonly GridColumn<LetterField>[] {
  const { t } = useTranslation('policies');
  return useMemo(
    () => [
      { id: 'field', header: t('fields.field'), kind: 'text', width: 250, value: fieldText, render: (field) => <FieldName field={field} /> },
      { id: 'meaning', header: t('fields.meaning'), kind: 'text', width: 360, grow: true, value: (field) => field.meaning },
      { id: 'example', header: t('fields.example'), kind: 'text', width: 260, grow: true, value: (field) => field.example },
      { id: 'within', header: t('fields.where'), kind: 'text', width: 150, value: (field) => (field.within === null ? '' : `{#${field.within}}`) },
      { id: 'copy', header: t('fields.copyColumn'), kind: 'chip', width: 84, value: () => null, render: (field) => <CopyButton field={field} onCopy={copy} /> },
    ],
    [copy, t],
  );
}

function FieldName({ field }: { readonly field: LetterField }): ReactElement {
  return <Box component="code" sx={{ fontFamily: 'ui-monospace, Consolas, monospace', fontSize: 12, paddingLeft: field.within === null ? 0 : 4 }}>{fieldText(field)}</Box>;
}

function CopyButton({ field, onCopy }: { readonly field: LetterField; readonly onCopy: (field: LetterField) => void }): ReactElement {
  const { t } = useTranslation('policies');
  const tabIndex = useRowTabIndex();
  return (
    <IconButton
      size="small"
      tabIndex={tabIndex}
      aria-label={t('fields.copy', { field: fieldText(field) })}
      onClick={(event) => {
        event.stopPropagation();
        onCopy(field);
      }}
      onDoubleClick={(event) => { event.stopPropagation(); }}
      sx={{ padding: '3px' }}
    >
      <ContentCopyRounded sx={{ fontSize: 16 }} />
    </IconButton>
  );
}
