/** Files of banks that are no statement of an account, and that people drop in its place. */
export type OtherBankFormat = 'cfonb240' | 'cfonb160' | 'pain' | 'qif';

/** @param start the first characters of a text, without blanks before them; @returns null when it is none of these */
export function otherBankFormat(start: string): OtherBankFormat | null {
  const [first = ''] = start.split(/\r\n|\r|\n/, 1);
  if (/^!(?:Type|Account|Option|Clear)\b/i.test(start)) return 'qif';
  // the currency letter and the account follow blanks: neither separators nor quotes
  if (/^3[1349]00\d{6}.{14}/.test(first) && first.length > 200 && first.length <= 240) return 'cfonb240';
  if (/^0[368]0[268] /.test(first) && first.length > 100 && first.length <= 160 && !/[;\t,|]/.test(first)) return 'cfonb160';
  return start.startsWith('<') && /<(?:[\w.-]+:)?(?:CstmrCdtTrfInitn|CstmrDrctDbtInitn|CstmrPmtStsRpt)\b/.test(start) ? 'pain' : null;
}
