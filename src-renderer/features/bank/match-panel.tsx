import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { MatchSuggestion } from '#shared/contract/schemas/bank';
import { formatLongDate } from '#shared/domain/calendar';
import { moneyOrDash } from '../../ui/format';
import { Kbd, KEY_IN_BUTTON } from '../../ui/kbd';
import { SidePanel } from '../../ui/side-panel';
import type { Line } from './lines';
import { MatchCard } from './match-card';

interface MatchPanelProps {
  readonly line: Line;
  readonly disabled: boolean;
  /** Whether what a small difference leaves open is given up, by the suggestion's place. */
  readonly givesUp: (place: number) => boolean;
  readonly onGiveUp: (place: number, givesUp: boolean) => void;
  readonly onAccept: (suggestion: MatchSuggestion, place: number) => void;
  readonly onChoose: () => void;
  readonly onIgnore: () => void;
  readonly onClose: () => void;
}

/** What the entry at hand most likely settles, why, and what else it may be. */
export function MatchPanel({ line, disabled, givesUp, onGiveUp, onAccept, onChoose, onIgnore, onClose }: MatchPanelProps) {
  const { t } = useTranslation('bank');
  const [best, ...others] = line.suggestions;
  const cardOf = (place: number, suggestion: MatchSuggestion) => (
    <MatchCard
      key={`${String(place)}-${String(suggestion.client.id)}`}
      line={line}
      suggestion={suggestion}
      best={place === 0}
      disabled={disabled}
      givesUp={givesUp(place)}
      onGiveUp={(on) => { onGiveUp(place, on); }}
      onAccept={() => { onAccept(suggestion, place); }}
    />
  );
  return (
    <SidePanel
      title={line.payer === '' ? line.label : line.payer}
      subtitle={`${moneyOrDash(line.amountCents, line.currency)} · ${formatLongDate(line.date)}`}
      onClose={onClose}
      width={380}
      actions={line.kind !== 'payment' && (
        <>
          {line.kind === 'credit' && <Button variant="outlined" disabled={disabled} onClick={onChoose} endIcon={<Kbd keys="C" />} sx={KEY_IN_BUTTON}>{t('panel.choose')}</Button>}
          <Button disabled={disabled} onClick={onIgnore} endIcon={<Kbd keys="I" />} sx={KEY_IN_BUTTON}>{t('panel.ignore')}</Button>
        </>
      )}
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        {line.payer !== '' && <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>{line.label}</Typography>}
        <Typography variant="h2" component="h3">{t('panel.best')}</Typography>
        {best === undefined ? <Typography color="textSecondary">{t('panel.none')}</Typography> : cardOf(0, best)}
        {others.length > 0 && <Typography variant="h2" component="h3">{t('panel.other', { count: others.length })}</Typography>}
        {others.map((suggestion, i) => cardOf(i + 1, suggestion))}
      </Box>
    </SidePanel>
  );
}
