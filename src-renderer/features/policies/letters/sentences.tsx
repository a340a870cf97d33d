import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

interface SentencesProps {
  readonly title: string;
  /** Of the bar beside them. */
  readonly tone: string;
  readonly sentences: readonly string[];
}

/** Things to know about a file, under their title; nothing at all without any. */
export function Sentences({ title, tone, sentences }: SentencesProps) {
  const id = useId();
  if (sentences.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ marginTop: 4, borderLeft: 3, borderColor: tone, paddingLeft: 3 }}>
      <Typography id={id} variant="h3">{title}</Typography>
      <Box component="ul" sx={{ margin: 0, marginTop: 1, paddingLeft: 4 }}>
        {sentences.map((sentence) => <Typography component="li" key={sentence} sx={{ overflowWrap: 'anywhere' }}>{sentence}</Typography>)}
      </Box>
    </Box>
  );
}
