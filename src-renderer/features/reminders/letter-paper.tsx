import Box from '@mui/material/Box';
import type { SxProps } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/operations';
import { light } from '../../app/theme/tokens';
import { LetterTable } from './letter-table';

type LetterContent = OutputOf<'dunning.preview'>;

/** 1 mm of the sheet: it keeps the proportions of A4 whatever the width it is given. */
const mm = (value: number): string => `calc(${String(value)} * 100cqw / 210)`;
const POINT = 25.4 / 72;

/** A sheet of paper is white in the dark too. */
const SHEET: SxProps = {
  backgroundColor: light.surface,
  color: light.ink,
  border: `1px solid ${light.line}`,
  borderRadius: '2px',
  minHeight: mm(297),
  padding: `${mm(20)} ${mm(20)} ${mm(20)} ${mm(25)}`,
  fontFamily: 'Carlito, Calibri, Arial, sans-serif',
  fontSize: mm(11 * POINT),
  lineHeight: 1.25,
  '& p': { margin: 0, marginBottom: mm(3) },
  userSelect: 'text',
};

/** The letter as Word will show it: same blocks, same order, same places. */
export function LetterPaper({ content }: { readonly content: LetterContent }) {
  const { t } = useTranslation('reminders');
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <Box component="article" aria-label={t('letter.paper')} lang="fr" sx={SHEET}>
        <Box sx={{ display: 'flex', minHeight: mm(58), justifyContent: 'space-between' }}>
          <Lines lines={content.creditor} firstStrong sx={{ maxWidth: mm(78) }} />
          <Lines lines={content.debtor} sx={{ width: mm(80), paddingTop: mm(30) }} />
        </Box>
        {content.registered && <Box component="p" sx={{ fontWeight: 600 }}>{t('letter.registered')}</Box>}
        <Box component="p" sx={{ textAlign: 'right' }}>{content.placeAndDate}</Box>
        <Box component="p" sx={{ fontWeight: 600 }}>{t('letter.subject', { subject: content.subject })}</Box>
        <Lines lines={content.references} sx={{ marginBottom: mm(5), color: light.muted }} />
        <p>{content.salutation}</p>
        <Paragraphs texts={content.opening} />
        <LetterTable table={content.table} unit={mm} />
        <Lines lines={content.notes} sx={{ fontSize: '0.85em', color: light.muted, marginBottom: mm(3) }} />
        <Paragraphs texts={content.body} />
        <Paragraphs texts={content.payment} />
        <Paragraphs texts={content.closing} />
        <Lines lines={content.signature} sx={{ marginTop: mm(8), marginLeft: '55%' }} />
      </Box>
    </Box>
  );
}

/** The order never changes while a letter is shown: the position is the key. */
function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text, position) => <p key={position}>{text}</p>);
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly firstStrong?: boolean;
  readonly sx?: SxProps;
}

function Lines({ lines, firstStrong = false, sx = {} }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <Box sx={sx}>
      {lines.map((line, position) => (
        <Box key={position} sx={{ fontWeight: firstStrong && position === 0 ? 600 : 400 }}>{line}</Box>
      ))}
    </Box>
  );
}
