const LINE_END = '\r\n';
/** Windows' Notepad then knows that it is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Lines as a text file that opens anywhere. */
export const plainText = (lines: readonly string[]): string => `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
