import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import type { Status } from '#shared/contract/schemas/company';
import { Rail } from './rail';
import { SearchPalette } from './search-palette';
import { StatusBar } from './status-bar';

/** Rail on the left, the page, the status bar under both. */
export function Frame({ status, children }: { readonly status: Status; readonly children: ReactNode }): ReactElement {
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        <Rail company={status.company} waiting={{ imports: status.bankEntries }} />
        <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      </Box>
      <StatusBar status={status} />
      <SearchPalette />
    </Box>
  );
}
