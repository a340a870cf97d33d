import type { Components, Theme } from '@mui/material/styles';
import type { ColourTokens } from './tokens';

/** Cards with a line and no shadow, quiet buttons, one focus ring: what every MUI component here has in common. */
export function components(t: ColourTokens): Components<Theme> {
  const ring = { outline: `2px solid ${t.accent}`, outlineOffset: 2 };
  return {
    MuiCssBaseline: {
      styleOverrides: {
        'html, body, #root': { height: '100%' },
        body: { overflow: 'hidden', fontFeatureSettings: '"tnum", "cv11"', WebkitFontSmoothing: 'antialiased' },
        ':focus-visible': ring,
        '*': { scrollbarWidth: 'thin', scrollbarColor: `${t.scroll} transparent` },
        '::selection': { backgroundColor: t.selected },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
        },
      },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { fontFamily: 'inherit', '&.Mui-focusVisible': ring } } },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'medium' },
      styleOverrides: {
        root: { borderRadius: 6, minHeight: 34, padding: '4px 14px', whiteSpace: 'nowrap' },
        sizeSmall: { minHeight: 28, padding: '2px 10px', fontSize: 13 },
        outlined: { borderColor: t.line, color: t.ink, backgroundColor: t.surface },
        text: { paddingInline: 10 },
      },
    },
    MuiIconButton: { styleOverrides: { root: { borderRadius: 6 } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiDialog: {
      styleOverrides: { paper: { borderRadius: 12, border: `1px solid ${t.line}`, boxShadow: '0 16px 48px rgb(0 0 0 / 0.18)' } },
    },
    MuiDrawer: { styleOverrides: { paper: { '&:focus-visible': { outline: 'none' } } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: 16, fontWeight: 600, padding: '20px 24px 8px' } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px', gap: 4 } } },
    MuiMenu: {
      styleOverrides: { paper: { border: `1px solid ${t.line}`, boxShadow: '0 8px 24px rgb(0 0 0 / 0.12)', marginTop: 4 } },
    },
    MuiMenuItem: { styleOverrides: { root: { fontSize: 14, minHeight: 34 } } },
    MuiTooltip: {
      defaultProps: { enterDelay: 800, enterNextDelay: 800, disableInteractive: true },
      styleOverrides: { tooltip: { backgroundColor: t.ink, color: t.paper, fontSize: 12, fontWeight: 400, padding: '6px 10px' } },
    },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { backgroundColor: t.surface, borderRadius: 6 },
        notchedOutline: { borderColor: t.line },
        input: { '&.MuiInputBase-inputSizeSmall': { paddingBlock: 7 } },
      },
    },
    MuiInputLabel: { styleOverrides: { root: { fontSize: 14 } } },
    MuiChip: { styleOverrides: { root: { borderRadius: 6, fontSize: 12, height: 22 }, label: { paddingInline: 8 } } },
    MuiTab: { styleOverrides: { root: { minHeight: 40, padding: '8px 0', marginRight: 24, minWidth: 0, fontSize: 14 } } },
    MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
    MuiLink: { defaultProps: { underline: 'hover' } },
    MuiSkeleton: { defaultProps: { animation: false }, styleOverrides: { root: { backgroundColor: t.sunken } } },
    MuiLinearProgress: { styleOverrides: { root: { borderRadius: 4, height: 4, backgroundColor: t.line } } },
  };
}
