import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewBlock, PreviewParagraph, PreviewPicture, PreviewRun, PreviewTable } from '#shared/domain/letters/letter-preview';
import { QR_PICTURE } from '#shared/domain/letters/fields';
import { mm, PAPER, pt, SHEET } from './sheet';

/** The order never changes while a letter is shown: the position is the key. */
export function LetterBlocks({ blocks }: { readonly blocks: readonly PreviewBlock[] }): ReactElement[] {
  return blocks.map((block, position) => (block.kind === 'table' ? <LetterTable key={position} table={block} /> : <LetterParagraph key={position} paragraph={block} />));
}

function LetterParagraph({ paragraph }: { readonly paragraph: PreviewParagraph }): ReactElement {
  const { align, indent, before, after, runs, picture } = paragraph;
  const space = { textAlign: align, marginLeft: mm(indent), paddingTop: mm(before), paddingBottom: mm(after), whiteSpace: 'pre-wrap' } as const;
  if (picture !== null) {
    return (
      <Box sx={{ ...space, display: 'flex', justifyContent: align }}>
        <LetterPicture picture={picture} />
      </Box>
    );
  }
  const tab = runs.findIndex((run) => run.text.includes('\t'));
  if (tab >= 0) return <Tabbed runs={runs} tab={tab} style={space} />;
  return (
    <Box component="p" sx={{ margin: 0, ...space }}>
      <Runs runs={runs} />
    </Box>
  );
}

/** The payment code as it will be read, the logo, whatever the template holds. */
function LetterPicture({ picture: { width, height, name, data } }: { readonly picture: PreviewPicture }): ReactElement {
  const { t } = useTranslation('ui');
  const size = { width: mm(width), height: mm(height) };
  const alt = name === QR_PICTURE ? t('letter.code') : t('letter.picture');
  if (data === '') return <Box role="img" aria-label={alt} sx={{ ...size, border: `1px solid ${PAPER.muted}` }} />;
  return <Box component="img" src={data} alt={alt} sx={{ ...size, display: 'block' }} />;
}

/** What follows the tab stands on the axis of the right half. */
function Tabbed({ runs, tab, style }: { readonly runs: readonly PreviewRun[]; readonly tab: number; readonly style: object }): ReactElement {
  return (
    <Box component="p" sx={{ margin: 0, ...style, display: 'grid', gridTemplateColumns: `${mm(SHEET.rightHalfMm)} 1fr`, alignItems: 'baseline' }}>
      <span><Runs runs={runs.slice(0, tab)} /></span>
      <span><Runs runs={runs.slice(tab).map((run, i) => (i === 0 ? { ...run, text: run.text.replace('\t', '') } : run))} /></span>
    </Box>
  );
}

function Runs({ runs }: { readonly runs: readonly PreviewRun[] }): ReactElement[] {
  return runs.map(({ text, bold, italic, size, muted }, position) => (
    <Box key={position} component="span" sx={{ fontWeight: bold ? 600 : 400, fontStyle: italic ? 'italic' : 'normal', ...(size === null ? {} : { fontSize: pt(size) }), ...(muted ? { color: PAPER.muted } : {}) }}>
      {text}
    </Box>
  ));
}

/** Ruled like the invoices, or only there to set blocks side by side. */
function LetterTable({ table }: { readonly table: PreviewTable }): ReactElement {
  const { widths, ruled, rows } = table;
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    <Box
      component="table"
      role={ruled ? undefined : 'presentation'}
      sx={{
        width: mm(total),
        maxWidth: '100%',
        tableLayout: 'fixed',
        borderCollapse: 'collapse',
        lineHeight: 1.15,
        '& td, & th': { padding: ruled ? `${mm(0.9)} ${mm(1.2)}` : 0, verticalAlign: ruled ? 'middle' : 'top', fontWeight: 400 },
        ...(ruled ? { borderTop: `1.5px solid ${PAPER.ink}`, borderBottom: `1.5px solid ${PAPER.ink}`, '& > tbody > tr > *': { borderBottom: `1px solid ${PAPER.line}` } } : {}),
      }}
    >
      <colgroup>{widths.map((width, column) => <Box key={column} component="col" sx={{ width: `${String((100 * width) / total)}%` }} />)}</colgroup>
      <tbody>
        {rows.map((row, position) => (
          <Box key={position} component="tr" sx={{ height: mm(row.minHeight) }}>
            {row.cells.map((cell, column) => (
              <Box key={column} component={row.header ? 'th' : 'td'} colSpan={cell.span} scope={row.header ? 'col' : undefined} sx={cell.filled ? { backgroundColor: PAPER.fill } : {}}>
                <LetterBlocks blocks={cell.blocks} />
              </Box>
            ))}
          </Box>
        ))}
      </tbody>
    </Box>
  );
}
