import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { MouseEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cents } from '#shared/domain/money';
import { moneyOrDash } from './format';
import { useRowTabIndex } from './grid/row-active';
import { colourOf, type Tone } from './tone';

export interface AmountProps {
  readonly cents: Cents;
  /** ISO 4217; euros when left out. */
  readonly currency?: string | undefined;
  readonly tone?: Tone | undefined;
  /** Opens the lines that make the amount. Zero has none. */
  readonly onExplain?: (() => void) | undefined;
}

/** An amount, aligned and never broken; dotted on hover when it explains itself. */
export function Amount({ cents, currency, tone = 'plain', onExplain }: AmountProps): ReactElement {
  const { t } = useTranslation('ui');
  const tabIndex = useRowTabIndex();
  const text = moneyOrDash(cents, currency);
  const colour = colourOf(cents === 0 ? 'muted' : tone);
  if (onExplain === undefined || cents === 0) {
    return (
      <Box component="span" sx={{ color: colour, whiteSpace: 'nowrap' }}>
        {text}
      </Box>
    );
  }
  const explain = (event: MouseEvent): void => {
    event.stopPropagation();
    onExplain();
  };
  return (
    <ButtonBase
      onClick={explain}
      tabIndex={tabIndex}
      aria-label={t('amount.explain', { amount: text })}
      sx={{
        font: 'inherit',
        color: colour,
        whiteSpace: 'nowrap',
        verticalAlign: 'baseline',
        borderRadius: '2px',
        textDecoration: 'underline dotted transparent',
        textUnderlineOffset: '4px',
        '&:hover, &.Mui-focusVisible': { textDecorationColor: 'currentColor' },
      }}
    >
      {text}
    </ButtonBase>
  );
}
