/** What the bank says to the account holder of an operation (:86:). */
export interface Details {
  /** All the words but names and accounts. */
  readonly words: readonly string[];
  readonly references: readonly string[];
  readonly name: string;
  readonly iban: string;
}

/** Lines of 65 characters are cut where they end, in the middle of words; shorter ones end where the bank ended them. */
const FULL_LINE = 58;

/** @param lines of the field; '' of them all when there is none */
export function detailsOf(lines: readonly string[]): Details {
  const text = lines.reduce((joined, line, i) => {
    const before = lines[i - 1] ?? '';
    const cut = i === 0 || before.length >= FULL_LINE || /^[?>/]/.test(line);
    return joined + (cut ? '' : ' ') + line;
  }, '');
  if (/^\s*\d{0,3}\s*\?\d{2}/.test(text)) return codedDetails(text);
  if (/(?:^|\s)\/[A-Z]{2,4}\//.test(text.slice(0, 80))) return namedDetails(text);
  return { words: [text], references: [text], name: '', iban: '' };
}

/** "166?00GUTSCHRIFT?20EREF+…?32DUPONT": parts by number, as German and Polish banks write them. */
function codedDetails(text: string): Details {
  const parts = text.split(/\?(?=\d{2})/).slice(1).map((part) => ({ code: Number(part.slice(0, 2)), said: part.slice(2) }));
  const of = (from: number, to: number) => parts.filter(({ code }) => code >= from && code <= to).map(({ said }) => said);
  const remittance = [...of(20, 29), ...of(60, 63)].reduce((joined, piece) => joined + piece + (piece.length < 27 && !piece.endsWith(' ') ? ' ' : ''), '');
  const tagged = sepaTags(remittance);
  const subject = tagged.get('SVWZ') ?? (tagged.size === 0 ? remittance : '');
  return {
    words: [...of(0, 0), subject, tagged.get('ABWA') ?? '', ...of(34, 34)],
    references: [tagged.get('EREF') ?? '', tagged.get('KREF') ?? '', subject],
    name: of(32, 33).join(''),
    iban: firstNamed([...of(38, 38), ...of(31, 31), tagged.get('IBAN') ?? '']),
  };
}

const SEPA_TAG = /\b(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC|COAM|OAMT|RREF|RTRN|PURP)\+/;

function sepaTags(text: string): Map<string, string> {
  const pieces = text.split(SEPA_TAG);
  return pairs(pieces);
}

/** "/EREF/…/NAME/DUPONT/REMI/…": parts by name, as Dutch banks and SWIFT itself write them. */
const NAMED_PART = /\/(EREF|KREF|PREF|MARF|CSID|BENM|ORDP|NAME|REMI|IBAN|BIC|ACCT|ISDT|TRTP|ADDR|CNTP|ULTB|ULTC|ULTD|PURP|RTRN|ID|SVCL|TRCD|OCMT|CHGS)\//;

function namedDetails(text: string): Details {
  const tagged = pairs(text.split(NAMED_PART));
  // account, BIC, name and town in one
  const [account = '', , name = ''] = (tagged.get('CNTP') ?? '').split('/');
  const subject = (tagged.get('REMI') ?? '').replace(/^(?:USTD\/\/|STRD\/(?:CUR\/)?)/, '').replace(/\/+$/, '');
  return {
    words: [tagged.get('TRTP') ?? '', tagged.get('NAME') ?? name, subject, tagged.get('RTRN') ?? ''],
    references: [tagged.get('EREF') ?? '', subject],
    name: tagged.get('NAME') ?? name,
    iban: firstNamed([tagged.get('IBAN') ?? '', account]),
  };
}

/** What follows each name that a text was split at; the first of each. */
function pairs(pieces: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (let i = 1; i < pieces.length; i += 2) {
    const name = pieces[i] ?? '';
    const said = (pieces[i + 1] ?? '').replace(/\/+$/, '').trim();
    if (said !== '' && !found.has(name)) found.set(name, said);
  }
  return found;
}

function firstNamed(texts: readonly string[]): string {
  return texts.find((text) => text.trim() !== '') ?? '';
}
