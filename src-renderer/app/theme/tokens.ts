/** The colours of the look, by role. Every pair of text and ground here is checked for contrast by a test. */
export interface ColourTokens {
  readonly paper: string;
  readonly surface: string;
  /** Rows under the pointer, fields at rest, skeletons. */
  readonly sunken: string;
  /** The active or selected row. */
  readonly selected: string;
  readonly line: string;
  /** The thumb of a scroll bar. */
  readonly scroll: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly positive: string;
  readonly overdue: string;
  readonly warning: string;
  /** From not due to the latest bucket: one hue, growing. `text` is read on `fill`. */
  readonly ageing: readonly AgeingStep[];
}

export interface AgeingStep {
  readonly fill: string;
  readonly text: string;
}

export const light: ColourTokens = {
  paper: '#FBFAF7',
  surface: '#FFFFFF',
  sunken: '#F4F2EC',
  selected: '#E6EEF9',
  line: '#E7E4DC',
  scroll: '#C9C4B8',
  ink: '#1C2430',
  muted: '#5F697D',
  accent: '#1F5FBF',
  onAccent: '#FFFFFF',
  positive: '#1A7347',
  overdue: '#B42318',
  warning: '#A15508',
  ageing: [
    { fill: '#EAE6DC', text: '#1C2430' },
    { fill: '#F6CFC2', text: '#1C2430' },
    { fill: '#EA9F8B', text: '#1C2430' },
    { fill: '#C24A35', text: '#FFFFFF' },
    { fill: '#851B10', text: '#FFFFFF' },
  ],
};

export const dark: ColourTokens = {
  paper: '#12161C',
  surface: '#1A2029',
  sunken: '#212834',
  selected: '#22344F',
  line: '#2A323E',
  scroll: '#465061',
  ink: '#E8ECF2',
  muted: '#98A2B3',
  accent: '#7FB0FF',
  onAccent: '#0E1A2C',
  positive: '#5CC28E',
  overdue: '#FF8A7A',
  warning: '#F2B35C',
  ageing: [
    { fill: '#343D4A', text: '#E8ECF2' },
    { fill: '#5A3A38', text: '#F6E4E1' },
    { fill: '#8A443B', text: '#FFFFFF' },
    { fill: '#D9695A', text: '#12161C' },
    { fill: '#FF9E8F', text: '#12161C' },
  ],
};

export const tokensOf = (mode: 'light' | 'dark'): ColourTokens => (mode === 'dark' ? dark : light);
