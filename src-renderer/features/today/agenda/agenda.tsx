import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactElement, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import Box from '@mui/material/Box';
import type { TodayPage } from '#shared/contract/schemas/today';
import type { GridTree } from '../../../ui/grid/columns';
import { DataGrid } from '../../../ui/grid/data-grid';
import { actionOfKey, ACTIONS_OF, type LineAction, SECTION_OF } from './actions';
import { agendaColumns } from './columns';
import { CallDialog } from './call-dialog';
import { ProlongDialog, PutOffDialog, ReceiveDialog } from './dialogs';
import { type AgendaRow, agendaRows, type GroupName, type Line, lineWithDigit, rowKeyOf } from './rows';
import { useLineCommands } from './use-line-commands';

/** A line with the dialog that asks the rest. */
interface Asking {
  readonly action: LineAction;
  readonly line: Line;
}

const DIGIT = /^Digit([1-9])$/;

/** The list of the day: chosen with the arrows, done with Enter, a letter, or the line's digit. */
export function Agenda({ page }: { readonly page: TodayPage }): ReactElement {
  const { t } = useTranslation('agenda');
  const go = useLeave();
  const frame = useRef<HTMLDivElement>(null);
  const commands = useLineCommands(page.date);
  const [folded, setFolded] = useState<ReadonlySet<GroupName>>(new Set<GroupName>(['lapsed', 'done']));
  const [asking, setAsking] = useState<Asking | null>(null);
  const rows = useMemo(() => agendaRows(page, folded), [page, folded]);

  const act = (action: LineAction, line: Line): void => {
    if (go(action, line)) return;
    if (action === 'note') void commands.takeNote(line).then(backToList);
    else if (action === 'handled') void commands.handled(line).then(backToList);
    else setAsking({ action, line });
  };
  /** A button that was pressed is gone with its line: the list keeps the keyboard. */
  const backToList = (): void => frame.current?.querySelector<HTMLElement>('[role="treegrid"]')?.focus({ preventScroll: true });
  const toggle = (group: GroupName): void =>
    setFolded((previous) => {
      const next = new Set(previous);
      if (!next.delete(group)) next.add(group);
      return next;
    });
  const open = (row: AgendaRow): void => {
    if (row.kind === 'line') act(ACTIONS_OF[row.line.kind][0], row.line);
    else if (row.kind === 'group') toggle(row.group);
    else if (row.kind === 'more' && row.group === 'letters') go('validate', null);
  };
  const onKey = (row: AgendaRow, event: KeyboardEvent): boolean => {
    const digit = DIGIT.exec(event.code)?.[1];
    const numbered = digit === undefined ? null : lineWithDigit(rows, Number(digit));
    const line = numbered ?? (row.kind === 'line' ? row.line : null);
    if (line === null) return false;
    const action = numbered === null ? actionOfKey(line.kind, line.client !== null, event.key) : ACTIONS_OF[line.kind][0];
    if (action === null) return false;
    act(action, line);
    return true;
  };
  const tree: GridTree<AgendaRow> = {
    level: ({ kind }) => (kind === 'group' ? 1 : 2),
    expanded: (row) => (row.kind === 'group' ? row.expanded : undefined),
    onToggle: ({ group }) => toggle(group),
  };
  const columns = agendaColumns(t, page.date, act);

  return (
    <Box ref={frame} sx={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
      <DataGrid
        ariaLabel={t('label')}
        columns={columns}
        rows={rows}
        rowKey={rowKeyOf}
        sortable={false}
        tree={tree}
        onOpen={open}
        onKey={onKey}
        getRowTone={({ kind }) => (kind === 'done' || kind === 'more' ? 'muted' : undefined)}
        autoFocus
        startAt={1}
      />
      {asking === null ? null : <AskingDialog asking={asking} today={page.date} commands={commands} onClose={() => { setAsking(null); backToList(); }} />}
    </Box>
  );
}

interface AskingDialogProps {
  readonly asking: Asking;
  readonly today: string;
  readonly commands: ReturnType<typeof useLineCommands>;
  readonly onClose: () => void;
}

function AskingDialog({ asking: { action, line }, ...rest }: AskingDialogProps): ReactElement | null {
  if (action === 'putOff') return <PutOffDialog line={line} {...rest} />;
  if (action === 'prolong') return <ProlongDialog line={line} {...rest} />;
  if (action === 'receive') return <ReceiveDialog line={line} {...rest} />;
  return action === 'call' ? <CallDialog line={line} {...rest} /> : null;
}

/** What is done on another page; false: it is done here. */
function useLeave(): (action: LineAction, line: Line | null) => boolean {
  const navigate = useNavigate();
  return (action, line) => {
    switch (action) {
      case 'open':
        if (line !== null && line.client !== null) void navigate({ to: '/clients/$clientId', params: { clientId: String(line.client.id) } });
        return true;
      case 'recovery':
        if (line !== null && line.client !== null) void navigate({ to: '/clients/$clientId', params: { clientId: String(line.client.id) }, search: { tab: 'recovery', section: SECTION_OF[line.kind] } });
        return true;
      case 'import':
        void navigate({ to: '/imports' });
        return true;
      case 'bank':
        void navigate({ to: '/imports/bank' });
        return true;
      case 'validate':
        void navigate({ to: '/reminders' });
        return true;
      case 'handled':
      case 'receive':
      case 'prolong':
      case 'note':
      case 'call':
      case 'putOff':
        return false;
    }
  };
}
