import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';

export interface PageProps {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** A <PrimaryAction/>, top right; one per page. */
  readonly primary?: ReactNode;
  /** Beside the title: the as-of picker, where the page has a date. */
  readonly aside?: ReactNode;
  /** Filters as sentences, under the title. */
  readonly toolbar?: ReactNode;
  /** Beside the content: the side panel. */
  readonly panel?: ReactNode;
  /** 'fill': the content is one grid that scrolls by itself; 'scroll': the page scrolls. */
  readonly layout?: 'fill' | 'scroll';
  readonly children: ReactNode;
}

/** Title, filters, content, panel: the same places on every screen. */
export function Page({ title, subtitle, primary, aside, toolbar, panel, layout = 'scroll', children }: PageProps): ReactElement {
  return (
    <Box component="main" sx={{ display: 'flex', flexDirection: 'column', minWidth: 0, height: '100%' }}>
      <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, px: 6, minHeight: 56, borderBottom: 1, borderColor: 'divider' }}>
        <Box sx={{ flex: '1 1 180px', minWidth: 0, py: 2 }}>
          <Typography variant="h1" noWrap>
            {title}
          </Typography>
          {subtitle === undefined ? null : (
            <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }} component="div">
              {subtitle}
            </Typography>
          )}
        </Box>
        {aside}
        {primary}
      </Box>
      {toolbar === undefined ? null : (
        <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 3, rowGap: 2, px: 6, py: 2, minHeight: 48, borderBottom: 1, borderColor: 'divider' }}>
          {toolbar}
        </Box>
      )}
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        <Box sx={{ flex: 1, minWidth: 0, ...(layout === 'fill' ? { display: 'flex', flexDirection: 'column' } : { overflow: 'auto', px: 6, py: 5 }) }}>{children}</Box>
        {panel}
      </Box>
    </Box>
  );
}
