import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface CardProps {
  readonly title: string;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One matter of the day. */
export function Card({ title, aside, children }: CardProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper', padding: 5, minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 3, marginBottom: 3 }}>
        <Typography id={id} variant="h2" noWrap sx={{ flexShrink: 0 }}>{title}</Typography>
        {aside}
      </Box>
      {children}
    </Box>
  );
}
