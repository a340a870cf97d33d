import { createTheme, type Theme } from '@mui/material/styles';
import { components } from './components';
import { type AgeingStep, tokensOf } from './tokens';

declare module '@mui/material/styles' {
  interface TypeBackground {
    /** Rows under the pointer, fields at rest. */
    sunken: string;
    /** The active or selected row. */
    selected: string;
  }
  interface Theme {
    ageing: readonly AgeingStep[];
  }
  interface ThemeOptions {
    ageing?: readonly AgeingStep[];
  }
  interface TypographyVariants {
    figure: React.CSSProperties;
  }
  interface TypographyVariantsOptions {
    figure?: React.CSSProperties;
  }
}

declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    figure: true;
  }
}

const FONT = '"Inter Variable", system-ui, sans-serif';

/** error = overdue, success = positive, text.secondary = muted, divider = line: the roles of the look under MUI's names. */
export function makeTheme(mode: 'light' | 'dark'): Theme {
  const t = tokensOf(mode);
  const tone = (main: string) => ({ main, light: main, dark: main, contrastText: mode === 'dark' ? t.paper : t.surface });
  return createTheme({
    ageing: t.ageing,
    palette: {
      mode,
      primary: { ...tone(t.accent), contrastText: t.onAccent },
      error: tone(t.overdue),
      success: tone(t.positive),
      warning: tone(t.warning),
      info: tone(t.accent),
      text: { primary: t.ink, secondary: t.muted },
      background: { default: t.paper, paper: t.surface, sunken: t.sunken, selected: t.selected },
      divider: t.line,
      action: { hover: t.sunken, selected: t.selected },
    },
    shape: { borderRadius: 8 },
    spacing: 4,
    transitions: {
      duration: { shortest: 120, shorter: 120, short: 140, standard: 160, complex: 160, enteringScreen: 160, leavingScreen: 120 },
    },
    typography: {
      fontFamily: FONT,
      fontSize: 14,
      fontWeightRegular: 400,
      fontWeightMedium: 600,
      fontWeightBold: 600,
      h1: { fontSize: 20, fontWeight: 600, lineHeight: 1.3, letterSpacing: '-0.01em' },
      h2: { fontSize: 15, fontWeight: 600, lineHeight: 1.4 },
      h3: { fontSize: 13, fontWeight: 600, lineHeight: 1.4 },
      figure: { fontSize: 28, fontWeight: 600, lineHeight: 1.2, letterSpacing: '-0.015em', fontFamily: FONT },
      body1: { fontSize: 14, lineHeight: 1.5 },
      body2: { fontSize: 13, lineHeight: 1.5 },
      caption: { fontSize: 12, lineHeight: 1.4 },
      button: { textTransform: 'none', fontWeight: 600, fontSize: 14 },
    },
    components: components(t),
  });
}
