import { fold } from '../imports/fold';

export type JournalKind = 'sales' | 'cash' | 'opening' | 'other';

/** Codes that accounting programs give by default, folded. */
const CODES: Readonly<Record<Exclude<JournalKind, 'other'>, RegExp>> = {
  opening: /^(an|ano|anx|ran|rano|ouv|report)\d*$/,
  sales: /^(ve|ven|vt|vte|vta|vent|fac|fv|vc)\d*$/,
  cash: /^(bq|bqe|ban|bnp|bp|ca|cai|cs|ce|cic|cm|lcl|sg|tr|tre|cb|chq|eff|enc|rgt|reg|rch|crc|ccp|bk)\d*$/,
};

const WORDS: Readonly<Record<Exclude<JournalKind, 'other'>, RegExp>> = {
  opening: /\ba? ?nouveaux?\b|\bouverture\b|\breport\b/,
  sales: /\bventes?\b|\bfacturation\b|\bfactures? clients?\b|\bsales\b|\bchiffre d affaires\b/,
  cash: /\bbanques?\b|\bcaisse\b|\btresorerie\b|\bencaissements?\b|\breglements?\b|\beffets?\b|\bcheques?\b|\bcarte\b|\bbank\b|\bcash\b|\bcredit (agricole|mutuel|lyonnais|cooperatif|du nord)\b|\bbnp\b|\bsociete generale\b|\bcaisse d epargne\b/,
};

const KINDS = ['opening', 'sales', 'cash'] as const;

/** What a journal is for: its label says it better than its code. */
export function journalKind(code: string, label: string): JournalKind {
  const foldedLabel = fold(label);
  const foldedCode = fold(code).replaceAll(' ', '');
  return KINDS.find((kind) => WORDS[kind].test(foldedLabel)) ?? KINDS.find((kind) => CODES[kind].test(foldedCode)) ?? 'other';
}
