/** What a colour says: overdue is the only red. */
export type Tone = 'plain' | 'muted' | 'overdue' | 'positive' | 'warning' | 'accent';

const COLOURS = {
  plain: 'text.primary',
  muted: 'text.secondary',
  overdue: 'error.main',
  positive: 'success.main',
  warning: 'warning.main',
  accent: 'primary.main',
} as const satisfies Record<Tone, string>;

/** The theme's colour for `sx`. */
export const colourOf = (tone: Tone): (typeof COLOURS)[Tone] => COLOURS[tone];
