import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BankInbox, MatchSuggestion } from '#shared/contract/schemas/bank';
import { useEngineQuery } from '../../data/hooks';
import { useStatusLine } from '../../data/status-line';
import { errorText } from '../../i18n/errors';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { ImportViews } from '../../ui/import-views';
import { Page } from '../../ui/page';
import { PrimaryAction } from '../../ui/primary-action';
import { Segmented } from '../../ui/segmented';
import { useShortcut } from '../../ui/use-shortcut';
import { ChooseDialog } from './choose-dialog';
import { bestOf, countCertain, decide, entryLines, type Line, paymentLines } from './lines';
import { LinesGrid } from './lines-grid';
import { MatchPanel } from './match-panel';
import { useBankCommands } from './use-bank-commands';

type View = 'entries' | 'payments';

const NOTHING: BankInbox = { entries: [], payments: [] };

/** The bank inbox: what came in, what it settles, one key to accept. */
export function BankPage() {
  const { t } = useTranslation('bank');
  const navigate = useNavigate();
  const inbox = useEngineQuery('bank.inbox', {}, { keepPrevious: true });
  const data = inbox.data ?? NOTHING;
  const [view, setView] = useState<View>('entries');
  const [place, setPlace] = useState(0);
  const [closed, setClosed] = useState(false);
  const [choosing, setChoosing] = useState<Line | null>(null);
  const commands = useBankCommands();

  const lines = view === 'entries' ? entryLines(data) : paymentLines(data);
  const shown = lines[Math.min(place, lines.length - 1)];
  const certain = countCertain(data);
  const accept = (line: Line, suggestion: MatchSuggestion): void => {
    commands.accept(decide(line, suggestion), [suggestion.client.name, ...suggestion.allocations.map(({ number }) => number)].join(', '));
  };
  const acceptBest = (line: Line): void => {
    const best = bestOf(line);
    if (best !== undefined) accept(line, best);
    else if (line.kind === 'credit') setChoosing(line);
  };
  const ignore = (): void => { if (shown !== undefined && shown.kind !== 'payment') commands.ignore(shown.id); };
  const choose = (): void => { if (shown?.kind === 'credit') setChoosing(shown); };
  useShortcut('I', ignore, { enabled: !commands.pending });
  useShortcut('C', choose);
  useStatusLine(t('status', { count: data.entries.length }));

  if (inbox.error !== null) return <ErrorState {...errorText(inbox.error)} />;
  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle')}
      primary={certain > 0 && <PrimaryAction label={t('acceptAll', { count: certain })} shortcut="Ctrl+Entrée" disabled={commands.pending} onClick={commands.acceptCertain} />}
      toolbar={
        <>
          <ImportViews view="bank" waiting={data.entries.length} onView={(chosen) => { if (chosen === 'files') void navigate({ to: '/imports' }); }} />
          <Segmented
            label={t('views.label')}
            value={view}
            options={[{ value: 'entries', label: t('views.entries', { count: data.entries.length }) }, { value: 'payments', label: t('views.payments', { count: data.payments.length }) }]}
            onChange={(chosen) => { setView(chosen); setPlace(0); }}
          />
        </>
      }
      panel={shown !== undefined && !closed && (
        <MatchPanel key={shown.key} line={shown} disabled={commands.pending} onAccept={(suggestion) => { accept(shown, suggestion); }} onChoose={choose} onIgnore={ignore} onClose={() => { setClosed(true); }} />
      )}
      layout="fill"
    >
      <LinesGrid
        key={view}
        lines={lines}
        loading={inbox.isPending}
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
    </Page>
  );
}
