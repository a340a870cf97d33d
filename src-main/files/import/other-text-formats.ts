import { FileProblem } from '#main/files/import/file-problem';

/** Refuses the texts that are no tables, by what they start with. */
export function refuseOtherFormats(text: string): void {
  const start = text.slice(0, 4000).trimStart();
  if (!start.startsWith('<')) return;
  if (/^<(?:!doctype html|html|table|head|body)/i.test(start)) throw new FileProblem('fileKindUnknown', { format: 'html' });
  throw new FileProblem('xmlUnknown');
}
