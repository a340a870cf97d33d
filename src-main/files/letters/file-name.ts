import type { TemplateKey } from '#shared/domain/letters/template-keys';
import type { LetterNameFacts } from '#main/usecases/ports/letter-writer';

/** Longest name, extension included: leaves room for the folder under Windows' 260 characters. */
export const MAX_NAME_LENGTH = 120;
const MAX_CODE_LENGTH = 40;
const EXTENSION = '.docx';

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
 * "Relance 2 - MENUISERIE DUPONT - C000123 - 2026-11-21.docx": a name every file system accepts. It begins with the
 * kind of letter, so that it is never one of Windows' reserved names, and a long client name is cut to fit.
 */
export function letterFileName(facts: LetterNameFacts): string {
  const kind = KINDS[facts.template] ?? `Relance ${String(facts.rank)}`;
  const code = cut(filePart(facts.clientCode), MAX_CODE_LENGTH);
  const others = [kind, code, facts.date].filter((part) => part !== '').join(' - ');
  const name = cut(filePart(facts.clientName), MAX_NAME_LENGTH - EXTENSION.length - others.length - ' - '.length);
  return `${[kind, name, code, facts.date].filter((part) => part !== '').join(' - ')}${EXTENSION}`;
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
