import Box from '@mui/material/Box';
import type { SxProps } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/operations';
import { LetterTable } from './letter-table';
import { mm, PAPER, pt, SHEET } from './sheet';

type LetterContent = OutputOf<'dunning.preview'>;

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
  '& p': { margin: 0, marginBottom: mm(3) },
  userSelect: 'text',
};

/** The letter as Word will show it: same blocks, same order, same places. */
export function LetterPaper({ content }: { readonly content: LetterContent }) {
  const { t } = useTranslation('reminders');
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <Box component="article" aria-label={t('letter.paper')} lang="fr" sx={SHEET_STYLE}>
        <LetterHead content={content} />
        <p>{content.salutation}</p>
        <Paragraphs texts={content.opening} />
        <LetterTable table={content.table} />
        <Lines lines={content.notes} sx={{ fontSize: pt(8.5), color: PAPER.muted, marginBottom: mm(4) }} />
        <Paragraphs texts={content.body} />
        <MeansOfPayment lines={content.payment} />
        <Paragraphs texts={content.closing} />
        <Lines lines={content.signature} firstStrong sx={{ marginTop: mm(14), marginLeft: mm(SHEET.rightHalfMm) }} />
      </Box>
    </Box>
  );
}

/** Everything above the salutation. */
function LetterHead({ content }: { readonly content: LetterContent }) {
  const { t } = useTranslation('reminders');
  const [name = '', ...coordinates] = content.creditor;
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: `${mm(SHEET.rightHalfMm)} 1fr`, minHeight: mm(SHEET.blocksHeightMm), lineHeight: 1.15 }}>
        <div>
          <Box sx={{ fontSize: pt(12), fontWeight: 600, marginBottom: mm(1) }}>{name}</Box>
          <Lines lines={coordinates} sx={{ fontSize: pt(9.5), color: PAPER.muted }} />
        </div>
        <Lines lines={content.debtor} sx={{ paddingTop: mm(SHEET.windowTopMm) }} />
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: `${mm(SHEET.rightHalfMm)} 1fr`, marginBottom: mm(5), alignItems: 'baseline' }}>
        <Box sx={{ fontSize: pt(9.5), fontWeight: 600 }}>{content.registered && t('letter.registered')}</Box>
        <div>{content.placeAndDate}</div>
      </Box>
      <Box sx={{ fontWeight: 600 }}>{t('letter.subject', { subject: content.subject })}</Box>
      <Box sx={{ fontSize: pt(9.5), color: PAPER.muted, marginTop: mm(0.5), marginBottom: mm(5) }}>
        {t('letter.references', { references: content.references.join(' – ') })}
      </Box>
    </>
  );
}

/** A sentence, or a heading and its lines behind a rule. */
function MeansOfPayment({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length <= 1) return <Paragraphs texts={lines} />;
  return <Lines lines={lines} firstStrong sx={{ borderLeft: `2px solid ${PAPER.line}`, paddingLeft: mm(4), marginBottom: mm(3) }} />;
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
