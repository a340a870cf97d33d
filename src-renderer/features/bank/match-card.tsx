import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { MatchSuggestion } from '#shared/contract/schemas/bank';
import { matchReasonText, explanationText } from '#shared/messages/match-reasons';
import { Amount } from '../../ui/amount';
import { moneyOrDash } from '../../ui/format';
import { Kbd, KEY_IN_BUTTON } from '../../ui/kbd';
import { CertaintyChip } from './certainty-chip';
import { type Line, smallRestCents, unallocatedCents } from './lines';

interface MatchCardProps {
  readonly line: Line;
  readonly suggestion: MatchSuggestion;
  readonly best: boolean;
  readonly disabled: boolean;
  readonly givesUp: boolean;
  readonly onGiveUp: (givesUp: boolean) => void;
  readonly onAccept: () => void;
}

/** A suggestion: the client, what would be paid, why, and what does not add up. */
export function MatchCard({ line, suggestion, best, disabled, givesUp, onGiveUp, onAccept }: MatchCardProps) {
  const { t } = useTranslation('bank');
  const { client, certainty, allocations, credits = [], kind } = suggestion;
  const restCents = smallRestCents(suggestion);
  return (
    <Box component="section" aria-label={client.name} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, padding: 4, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 2 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{client.name}</Typography>
        <CertaintyChip certainty={certainty} />
      </Box>
      {allocations.length + credits.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, fontSize: 13 }}>
          {allocations.map(({ invoiceId, number, cents }) => (
            <Box component="li" key={invoiceId} sx={{ display: 'flex', justifyContent: 'space-between', gap: 3 }}>
              <span>{number}</span>
              <Amount cents={cents} currency={line.currency} />
            </Box>
          ))}
          {credits.map(({ creditNoteId, creditNote, invoiceId, number, cents }) => (
            <Box component="li" key={`${String(creditNoteId)}-${String(invoiceId)}`} sx={{ display: 'flex', justifyContent: 'space-between', gap: 3 }}>
              <span>{t('panel.credit', { creditNote, number })}</span>
              <Amount cents={cents} currency={line.currency} />
            </Box>
          ))}
        </Box>
      )}
      <MatchNotes line={line} suggestion={suggestion} />
      {restCents > 0 && (
        <FormControlLabel
          control={<Checkbox size="small" checked={givesUp} onChange={(_event, on) => { onGiveUp(on); }} />}
          label={t('panel.giveUp', { amount: moneyOrDash(restCents, line.currency) })}
          slotProps={{ typography: { sx: { fontSize: 13 } } }}
        />
      )}
      <Box component="ul" aria-label={t('panel.why')} sx={{ margin: 0, paddingLeft: 4, fontSize: 13, color: 'text.secondary' }}>
        {suggestion.reasons.map((reason) => <li key={`${reason.code}-${reason.value}`}>{matchReasonText(reason)}</li>)}
      </Box>
      <Button variant={best ? 'contained' : 'outlined'} size="small" disabled={disabled} onClick={onAccept} endIcon={best ? <Kbd keys="Entrée" onAction /> : undefined} sx={{ justifySelf: 'start', ...KEY_IN_BUTTON }}>
        {t(best || kind === 'return' ? 'panel.accept' : 'panel.takeThis')}
      </Button>
    </Box>
  );
}

function MatchNotes({ line, suggestion }: Pick<MatchCardProps, 'line' | 'suggestion'>) {
  const { t } = useTranslation('bank');
  const { kind, explanation, differenceCents } = suggestion;
  const rest = unallocatedCents(line, suggestion);
  const notes = [
    ...(kind === 'recorded' ? [t('panel.recorded')] : []),
    ...(kind === 'return' ? [t('panel.return')] : []),
    ...(kind === 'sameEntry' ? [t('panel.sameEntry')] : []),
    ...(explanation === null ? [] : [t('panel.difference', { amount: moneyOrDash(differenceCents, line.currency), why: explanationText[explanation] })]),
    ...(rest > 0 ? [t('panel.unallocated', { amount: moneyOrDash(rest, line.currency) })] : []),
  ];
  return notes.map((note) => <Typography key={note} variant="body2">{note}</Typography>);
}
