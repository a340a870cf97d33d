import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactElement, type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly intro?: string | undefined;
  /** What can be done with the whole of it. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One matter of the recovery of a dossier, under its heading. */
export function RecoverySection({ title, intro, aside, children }: SectionProps): ReactElement {
  const titleId = useId();
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ mb: 10 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 32 }}>
        <Typography id={titleId} component="h2" sx={{ fontWeight: 600, fontSize: 15, flex: 1 }}>{title}</Typography>
        {aside}
      </Box>
      {intro === undefined ? null : <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: 900, mb: 3 }}>{intro}</Typography>}
      {children}
    </Box>
  );
}
