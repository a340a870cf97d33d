import { type Cell, cellText, isBlank, type Row, type Table } from '#shared/domain/imports/cells';
import { type Column, looksLikeAmount, looksLikeDate } from '#shared/domain/imports/columns';
import { fold } from '#shared/domain/imports/fold';
import { agesOfHeaders } from '#shared/domain/imports/vocabulary/ages';
import { meaningOfHeader } from '#shared/domain/imports/vocabulary/headers';

/** The client that a row above its documents names. */
export interface GroupClient {
  readonly code: string;
  readonly name: string;
}

/** "Client :", "Compte n°", "Tiers -": what announces the name. */
const ANNOUNCED = /^(?:nom du )?(?:client|compte(?: client| tiers| auxiliaire| individuel)?|tiers|auxiliaire|customer|account|partner|partenaire)\s*(?:n°|no\.?|num(?:éro|ero)?\.?)?\s*[:\-–]\s*/i;
const ANNOUNCED_CODE = /^(?:client|compte|tiers|auxiliaire|customer|account)\s+(?:n°\s*)?(?=\S*\d)/i;
/** "41100540 - Dupont", "411DUPONT  Dupont SARL". */
const CODE_AND_NAME = /^(\S{2,17})(\s*[-–:|]\s+|\s+-\s*|\s{2,}|\s+)(\S.*)$/;
const TOTAL = /^(?:sous |grand )?tota(?:l|ux)\b|\btota(?:l|ux)$|^(?:cumul|solde|report|a reporter|nombre|soit|page|edite|edition|imprime)\b/;
/** The group goes on from the page before. */
const CONTINUED = /\s*\((?:suite|cont(?:inued|'d|\.)?)\)$/i;
const MONTH = /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: \d{2,4})?$/;
/** A heading such as "Factures" is a word of headers, not a name. */
const SURE_HEADER = 0.7;

/**
 * Reads the client out of a row that names it and has no document of its own.
 * @param cells its cells that are not blank
 * @returns null when they name nobody: a total, a page number, an age, a header
 */
export function groupClientOf(cells: readonly Cell[]): GroupClient | null {
  const texts = cells.map((cell) => rawText(cell).replace(CONTINUED, '')).filter((text) => text !== '');
  // a client may be the sum of its documents beside its name
  const [first = '', second = ''] = texts.filter((text, i) => i === 0 || !looksLikeAmount(text));
  if (first === '' || looksLikeDate(first) || (TOTAL.test(fold(first)) && !ANNOUNCED.test(first)) || agesOfHeaders([first])[0] !== null) return null;
  const announced = withoutAnnouncement(first);
  if (announced === '') return second === '' ? null : groupClientOf([second, ...cells.slice(2)]);
  if (!/[\p{L}\d]/u.test(announced) || (announced === first && isWordOfLists(first))) return null;
  if (second !== '' && !/\s/.test(announced)) return { code: announced, name: second };
  return codeAndName(announced);
}

/** True for "Client : Dupont". */
export function isAnnounced(row: Row): boolean {
  const first = row.find((cell) => !isBlank(cell));
  return typeof first === 'string' && ANNOUNCED.test(first.trim());
}

function isWordOfLists(text: string): boolean {
  return MONTH.test(fold(text)) || (meaningOfHeader(cellText(text))?.score ?? 0) >= SURE_HEADER;
}

function rawText(cell: Cell): string {
  return typeof cell === 'string' ? cell.replace(/[\u00a0\u202f\t]/g, ' ').trim() : cellText(cell);
}

/** The text after "Client :"; the text itself where nothing announces it. */
function withoutAnnouncement(text: string): string {
  if (ANNOUNCED.test(text)) return text.replace(ANNOUNCED, '').trim();
  return /^(?:client|compte|tiers|auxiliaire)$/i.test(text) ? '' : text.replace(ANNOUNCED_CODE, '').trim();
}

function codeAndName(text: string): GroupClient | null {
  // "Dupont SARL (3)": how many documents follow
  const bare = text.replace(/\s*\(\d+\)$/, '');
  const parts = CODE_AND_NAME.exec(bare);
  const [, code = '', between = '', name = ''] = parts ?? [];
  const separated = between.trim() !== '' || between.length > 1;
  if (parts && isCode(code, separated)) return { code, name: cellText(name) };
  if (looksLikeAmount(bare)) return /^\d{3,}$/.test(bare) ? { code: bare, name: '' } : null;
  return /^411\S+$/.test(bare) ? { code: bare, name: '' } : { code: '', name: cellText(bare) };
}

/** "3M France" is a name; "41100540 Dupont" begins with a code. */
function isCode(text: string, separated: boolean): boolean {
  if (/^411\S*$/.test(text) || /^[A-Z]{0,4}-?\d{3,}[A-Z]?$/i.test(text)) return true;
  return separated && !/\p{Ll}/u.test(text) && /\d/.test(text);
}

/** True for a row that opens the group of a client: no date, and the only figures are sums beside its name. */
export function opensGroup(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const first = filled[0];
  if (first === undefined || filled.some((cell) => looksLikeDate(cell) && !looksLikeAmount(cell))) return false;
  const words = filled.filter((cell) => !looksLikeAmount(cell));
  const client = words.length > 0 && words.length <= 3 && !isHeaderLike(words) ? groupClientOf(filled) : null;
  // "R1", "F1" are references that lost their date
  return client !== null && (isAnnounced(row) || NAME.test(client.name) || client.code.startsWith(CLIENT_ACCOUNTS));
}

function isHeaderLike(cells: readonly Cell[]): boolean {
  return cells.length >= 2 && cells.every((cell) => meaningOfHeader(cellText(cell)) !== null);
}

const NAME = /\p{L}{2}/u;
const CLIENT_ACCOUNTS = '411';

const LOOKED_AT = 400;
const LEAST_SHARE = 0.9;

/**
 * True when a table names its clients in rows of their own: one stands above the first document, and the documents
 * have no client in their columns.
 */
export function isGroupedByClient(table: Table, headerIndex: number, columns: readonly Column[]): boolean {
  const clients = columns.filter(({ meaning }) => meaning !== null && ['clientCode', 'clientName', 'anyClient', 'ledgerAccount'].includes(meaning.meaning));
  let opened = false;
  let documents = 0;
  let unnamed = 0;
  for (let i = headerIndex + 1; i < Math.min(table.length, headerIndex + LOOKED_AT); i++) {
    const row = table.row(i);
    if (isDocument(row)) {
      if (!opened) return false;
      documents++;
      if (clients.every(({ index }) => isBlank(row[index]))) unnamed++;
    } else opened ||= opensGroup(row);
  }
  return documents > 0 && unnamed / documents >= LEAST_SHARE;
}

/** A date and an amount. */
function isDocument(row: Row): boolean {
  return row.some((cell) => cell !== null && typeof cell !== 'number' && looksLikeDate(cell)) && row.some((cell) => !isBlank(cell) && looksLikeAmount(cell) && !looksLikeDate(cell));
}
