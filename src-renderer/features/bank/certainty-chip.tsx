import Chip from '@mui/material/Chip';
import { useTranslation } from 'react-i18next';
import type { MatchSuggestion } from '#shared/contract/schemas/bank';

const COLOUR = { certain: 'success.main', probable: 'primary.main', possible: 'text.secondary', none: 'warning.main' } as const;

/** How sure a suggestion is, in a word; the colour only repeats it. */
export function CertaintyChip({ certainty }: { readonly certainty: MatchSuggestion['certainty'] | 'none' }) {
  const { t } = useTranslation('bank');
  return <Chip size="small" variant="outlined" label={t(`certainty.${certainty}`)} sx={{ borderColor: 'divider', color: COLOUR[certainty] }} />;
}
