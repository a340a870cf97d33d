import { FileProblem } from '#main/files/import/file-problem';

/** Refuses the texts that are no tables, by what they start with. */
export function refuseOtherFormats(text: string): void {
  const start = text.slice(0, 4000).trimStart();
  if (isBankStatement(start)) throw new FileProblem('fileKindLater', { detected: 'bank' });
  if (!start.startsWith('<')) return;
  const format = /^<(?:!doctype html|html|table|head|body)/i.test(start) ? 'html' : 'xml';
  throw new FileProblem('fileKindUnknown', { format });
}

/** OFX, CAMT.053, MT940 and CFONB120. */
function isBankStatement(start: string): boolean {
  if (/^(?:OFXHEADER|<OFX|<\?OFX)/i.test(start) || /^<\?xml[^>]*>\s*<\?OFX/i.test(start)) return true;
  if (start.startsWith('<') && /camt\.05[234]|BkToCstmrStmt/.test(start)) return true;
  if (/^(?::20:|\{1:F\d\d)/.test(start) || /^:(?:25|28C?|60F):/m.test(start)) return true;
  return /^0[1457]\d{5} {0,4}.{105,115}$/m.test(start) && /^0[1457]/.test(start);
}
