import type { OutputWriter } from '#main/usecases/ports/output-writer';
import { writePdf } from '../pdf/write-pdf';
import { statementSheets } from '../sheets/statement-sheets';
import { workbookFile } from '../sheets/workbook';
import { readWordDocument } from '../word/word-document';
import { callListFile } from './call-list';
import { emailDraft } from './email-draft';
import { envelopesFile, labelsFile } from './postal-sheets';
import { slipListFile } from './slip-list';

/** What comes out of letters, as files. */
export function outputFiles(): OutputWriter {
  return {
    pdf: (letters, facts, { bothSides, onDone }) => writePdf(sectionsOf(letters), facts, { evenPages: bothSides, onSection: onDone }),
    draft: emailDraft,
    callList: callListFile,
    slips: slipListFile,
    envelopes: (sender, blocks, envelope) => envelopesFile(sender, blocks, envelope),
    statementWorkbook: (facts) => workbookFile(statementSheets(facts)),
    labels: (blocks, sheet, first) => labelsFile(blocks, sheet, first),
  };
}

/** One at a time: a batch of letters is never read as a whole. */
function* sectionsOf(letters: Iterable<{ readonly bytes: Uint8Array }>) {
  for (const { bytes } of letters) yield readWordDocument(bytes);
}
