import type { IsoDate } from '../calendar';
import type { Channel } from '../dunning/policy';
import { DEFAULT_NAME_PATTERN, type NameField, patternPieces } from './name-pattern';
import type { TemplateKey } from './template-keys';

/** What a letter's file is named after. */
export interface LetterNameFacts {
  /** A call is none of the letters; left out where it says nothing. */
  readonly channel?: Channel;
  readonly template: TemplateKey;
  /** Step of the policy; 0 for a letter that is no reminder. */
  readonly level: number;
  /** Which reminder it is, of a reminder. */
  readonly rank: number;
  readonly clientName: string;
  readonly clientCode: string;
  readonly date: IsoDate;
  /** The letter's own number. */
  readonly reference: string;
}

/** Longest name, extension included: leaves room for the folder under Windows' 260 characters. */
export const MAX_NAME_LENGTH = 120;
const MAX_CODE_LENGTH = 40;
const EXTENSION = '.docx';
const MAX_STEM_LENGTH = MAX_NAME_LENGTH - EXTENSION.length;

/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** What a letter is, for those that have no rank. */
const KINDS: Readonly<Partial<Record<TemplateKey, string>>> = {
  courtoisie: 'Rappel avant échéance',
  'relance-3': 'Dernière relance',
  'mise-en-demeure': 'Mise en demeure',
  echeancier: 'Accord d’échéancier',
  remerciement: 'Remerciement',
  releve: 'Relevé de compte',
};

/**
 * "Relance 2 - MENUISERIE DUPONT - C000123 - 2026-11-21.docx": a name every file system accepts, made from a pattern. A
 * long client name is cut to fit; what is not known goes with what stands before it.
 */
export function letterFileName(facts: LetterNameFacts, pattern = DEFAULT_NAME_PATTERN): string {
  const rest = namedAfter(pattern, { ...valuesOf(facts), client: 'x' }).length - 1;
  const client = cut(filePart(facts.clientName), MAX_STEM_LENGTH - rest);
  const stem = cut(filePart(namedAfter(pattern, { ...valuesOf(facts), client })), MAX_STEM_LENGTH);
  const safe = stem === '' || RESERVED.test(stem) ? cut(`Lettre ${stem}`.trim(), MAX_STEM_LENGTH) : stem;
  return `${safe}${EXTENSION}`;
}

function valuesOf({ channel, template, level, rank, clientName, clientCode, date, reference }: LetterNameFacts): Record<NameField, string> {
  return {
    type: channel === 'phone' ? 'Appel' : (KINDS[template] ?? `Relance ${String(rank)}`),
    niveau: level === 0 ? '' : String(level),
    client: filePart(clientName),
    code: cut(filePart(clientCode), MAX_CODE_LENGTH),
    date,
    reference: cut(filePart(reference), MAX_CODE_LENGTH),
  };
}

/** An empty field takes with it the text before it, or, when it comes first, the text after it. */
function namedAfter(pattern: string, values: Record<NameField, string>): string {
  let name = '';
  let between = '';
  let isDropping = false;
  for (const piece of patternPieces(pattern)) {
    if (piece.kind === 'text') {
      if (!isDropping) between += piece.text;
      continue;
    }
    const value = values[piece.field];
    isDropping = value === '' && name === '';
    if (value !== '') name += between + value;
    between = '';
  }
  return name + between;
}

/** Gives each name of a batch once: a name met again, case apart as disks do, gets " (2)", " (3)"… */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let candidate = name;
    for (let n = 2; taken.has(sameOnDisk(candidate)); n++) candidate = numberedName(name, n);
    taken.add(sameOnDisk(candidate));
    return candidate;
  };
}

/** Windows and macOS do not tell "É" from "é", nor one writing of it from another. */
const sameOnDisk = (name: string): string => name.normalize('NFC').toLowerCase();

/** "Lettre.docx", 2 -> "Lettre (2).docx", still within the longest length. */
export function numberedName(name: string, n: number): string {
  const suffix = ` (${String(n)})`;
  const dot = name.lastIndexOf('.');
  const stem = dot <= 0 ? name : name.slice(0, dot);
  const extension = dot <= 0 ? '' : name.slice(dot);
  return `${cut(stem, MAX_NAME_LENGTH - suffix.length - extension.length)}${suffix}${extension}`;
}

/** Without what Windows refuses in a name, nor what is not seen, nor a dot or space at its ends. */
function filePart(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}\p{Cn}\p{Co}]/gu, '')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}

/** At most `length` UTF-16 units, no pair cut in two. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text
    .slice(0, Math.max(0, length))
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[. ]+$/, '');
}
