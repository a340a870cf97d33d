/** What can be told of files while they are still over the window: only their number and their type. */
export interface Recognised {
  readonly spreadsheets: number;
  readonly texts: number;
  readonly others: number;
}

const isSpreadsheet = (type: string): boolean => type.includes('spreadsheet') || type.includes('excel');
const isText = (type: string): boolean => type.startsWith('text/') || type === 'application/csv';

export function recognise(types: readonly string[]): Recognised {
  const spreadsheets = types.filter(isSpreadsheet).length;
  const texts = types.filter((type) => !isSpreadsheet(type) && isText(type)).length;
  return { spreadsheets, texts, others: types.length - spreadsheets - texts };
}
