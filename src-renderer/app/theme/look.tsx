import CssBaseline from '@mui/material/CssBaseline';
import GlobalStyles from '@mui/material/GlobalStyles';
import { ThemeProvider } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import { usePreferences } from '../../data/preferences';
import { DensityContext } from '../../ui/density';
import { makeTheme } from './theme';

/** Light or dark as the user chose, or as the system says; and the density of the grids. */
export function Look({ children }: { readonly children: ReactNode }): ReactElement {
  const { preferences } = usePreferences();
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const mode = preferences.colorScheme === 'system' ? (systemDark ? 'dark' : 'light') : preferences.colorScheme;
  const theme = useMemo(() => makeTheme(mode), [mode]);
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <GlobalStyles styles={{ ':root': { colorScheme: mode } }} />
      <DensityContext value={preferences.density}>{children}</DensityContext>
    </ThemeProvider>
  );
}
