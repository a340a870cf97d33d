import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandledEntries, HandledEntry } from '#shared/contract/schemas/bank';
import type { SlicedList } from '../../data/slices';
import { EmptyState } from '../../ui/empty-state';
import { DataGrid } from '../../ui/grid/data-grid';
import { Page } from '../../ui/page';
import { useShortcut } from '../../ui/use-shortcut';
import { HandledPanel } from './handled-panel';
import { useBankCommands } from './use-bank-commands';
import { useHandledColumns } from './use-handled-columns';

interface HandledPageProps {
  readonly list: SlicedList<HandledEntry, HandledEntries>;
  readonly toolbar: ReactNode;
}

/** The entries that wait no more: what each became, and R to have it wait again. */
export function HandledPage({ list, toolbar }: HandledPageProps) {
  const { t } = useTranslation('bank');
  const columns = useHandledColumns();
  const commands = useBankCommands();
  const [shown, setShown] = useState<HandledEntry | null>(null);
  const reopen = (): void => {
    if (shown === null) return;
    commands.reopen(shown.entry.id);
    setShown(null);
  };
  useShortcut('R', reopen, { enabled: shown !== null && !commands.pending });
  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle')}
      toolbar={toolbar}
      panel={shown !== null && <HandledPanel line={shown} disabled={commands.pending} onReopen={reopen} onClose={() => { setShown(null); }} />}
      layout="fill"
    >
      <DataGrid
        ariaLabel={t('handled.label')}
        columns={columns}
        source={list.source}
        rowKey={({ entry }) => entry.id}
        sortable={false}
        loading={list.isPending}
        onPeek={setShown}
        onActiveChange={setShown}
        autoFocus
        empty={<EmptyState sentence={t('empty.handled')} />}
      />
    </Page>
  );
}
