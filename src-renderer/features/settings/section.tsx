import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A group of settings: its title and reason at the left, its fields at the right. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ display: 'grid', gridTemplateColumns: '220px minmax(0, 1fr)', columnGap: 8, paddingY: 5, '& + &': { borderTop: 1, borderColor: 'divider' }, '&:first-of-type': { paddingTop: 0 } }}
    >
      <div>
        <Typography id={id} variant="h2">{title}</Typography>
        {hint !== undefined && <Typography variant="body2" color="textSecondary" sx={{ marginTop: 1 }}>{hint}</Typography>}
      </div>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(6, minmax(0, 1fr))', gap: 4, alignItems: 'start' }}>{children}</Box>
    </Box>
  );
}

/** `span` of the six columns of a section. */
export function Cell({ span = 6, children }: { readonly span?: number; readonly children: ReactNode }) {
  return <Box sx={{ gridColumn: `span ${String(span)}` }}>{children}</Box>;
}
