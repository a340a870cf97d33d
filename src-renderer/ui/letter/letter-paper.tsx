import Box from '@mui/material/Box';
import type { SxProps } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { LetterPreview } from '#shared/domain/letters/letter-preview';
import { LetterBlocks } from './letter-blocks';
import { mm, PAPER, pt, SHEET } from './sheet';

const SHEET_STYLE: SxProps = {
  backgroundColor: PAPER.ground,
  color: PAPER.ink,
  border: `1px solid ${PAPER.line}`,
  minHeight: mm(SHEET.heightMm),
  padding: `${mm(SHEET.topMm)} ${mm(SHEET.rightMm)} ${mm(SHEET.bottomMm)} ${mm(SHEET.leftMm)}`,
  fontFamily: 'Arial, "Liberation Sans", sans-serif',
  fontFeatureSettings: 'normal',
  fontSize: pt(11),
  lineHeight: 1.3,
  userSelect: 'text',
};

/** The letter as its Word file shows it, page breaks apart. */
export function LetterPaper({ letter }: { readonly letter: LetterPreview }) {
  const { t } = useTranslation('ui');
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <Box component="article" aria-label={t('letter.paper')} lang={letter.language} sx={SHEET_STYLE}>
        <LetterBlocks blocks={letter.blocks} />
      </Box>
    </Box>
  );
}
