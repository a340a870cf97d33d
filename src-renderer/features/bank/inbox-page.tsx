import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BankInbox, MatchSuggestion } from '#shared/contract/schemas/bank';
import { useStatusLine } from '../../data/status-line';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PrimaryAction } from '../../ui/primary-action';
import { useShortcut } from '../../ui/use-shortcut';
import { ChooseDialog } from './choose-dialog';
import { LeaveAsideDialog } from './leave-aside-dialog';
import { bestOf, countCertain, decide, entryLines, givesUpByDefault, type Line, paymentLines } from './lines';
import { LinesGrid } from './lines-grid';
import { MatchPanel } from './match-panel';
import { useBankCommands } from './use-bank-commands';

interface InboxPageProps {
  readonly view: 'entries' | 'payments';
  readonly data: BankInbox;
  readonly loading: boolean;
  readonly toolbar: ReactNode;
}

/** What waits: what came in, what it settles, one key to accept. */
export function InboxPage({ view, data, loading, toolbar }: InboxPageProps) {
  const { t } = useTranslation('bank');
  const navigate = useNavigate();
  const [place, setPlace] = useState(0);
  const [closed, setClosed] = useState(false);
  const [choosing, setChoosing] = useState<Line | null>(null);
  const [leaving, setLeaving] = useState<Line | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const commands = useBankCommands();

  const lines = view === 'entries' ? entryLines(data) : paymentLines(data);
  const shown = lines[Math.min(place, lines.length - 1)];
  const certain = countCertain(data);
  const givesUp = (line: Line, suggestion: MatchSuggestion, at: number): boolean => choices.get(`${line.key}/${String(at)}`) ?? givesUpByDefault(suggestion);
  const accept = (line: Line, suggestion: MatchSuggestion, at: number): void => {
    commands.accept(decide(line, suggestion, givesUp(line, suggestion, at)), [suggestion.client.name, ...suggestion.allocations.map(({ number }) => number)].join(', '));
  };
  const acceptBest = (line: Line): void => {
    const best = bestOf(line);
    if (best !== undefined) accept(line, best, 0);
    else if (line.kind === 'credit') setChoosing(line);
  };
  const ignore = (): void => { if (shown !== undefined && shown.kind !== 'payment') setLeaving(shown); };
  const choose = (): void => { if (shown?.kind === 'credit') setChoosing(shown); };
  useShortcut('I', ignore, { enabled: !commands.pending });
  useShortcut('C', choose);
  useStatusLine(t('status', { count: data.entries.length }));

  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle')}
      primary={certain > 0 && <PrimaryAction label={t('acceptAll', { count: certain })} shortcut="Ctrl+Entrée" disabled={commands.pending} onClick={commands.acceptCertain} />}
      toolbar={toolbar}
      panel={shown !== undefined && !closed && (
        <MatchPanel
          key={shown.key}
          line={shown}
          disabled={commands.pending}
          givesUp={(at) => { const suggestion = shown.suggestions[at]; return suggestion !== undefined && givesUp(shown, suggestion, at); }}
          onGiveUp={(at, on) => { setChoices(new Map(choices).set(`${shown.key}/${String(at)}`, on)); }}
          onAccept={(suggestion, at) => { accept(shown, suggestion, at); }}
          onChoose={choose}
          onIgnore={ignore}
          onClose={() => { setClosed(true); }}
        />
      )}
      layout="fill"
    >
      <LinesGrid
        key={view}
        lines={lines}
        loading={loading}
        narrow={shown !== undefined && !closed}
        onShow={(line) => { setPlace(lines.indexOf(line)); setClosed(false); }}
        onAccept={acceptBest}
        empty={<EmptyState sentence={t(`empty.${view}`)} action={{ label: t('empty.action'), onClick: () => { void navigate({ to: '/imports' }); } }} />}
      />
      {choosing !== null && (
        <ChooseDialog
          key={choosing.key}
          line={choosing}
          onClose={() => { setChoosing(null); }}
          onChosen={(decision, what) => { setChoosing(null); commands.accept(decision, what); }}
        />
      )}
      {leaving !== null && <LeaveAsideDialog line={leaving} onClose={() => { setLeaving(null); }} onLeave={(reason) => { setLeaving(null); commands.ignore(leaving.id, reason); }} />}
    </Page>
  );
}
