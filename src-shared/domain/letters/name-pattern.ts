/** What a file name may be made of. */
export const NAME_FIELDS = ['type', 'niveau', 'client', 'code', 'date', 'reference'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

export const DEFAULT_NAME_PATTERN = '{type} - {client} - {code} - {date}';
export const MAX_PATTERN_LENGTH = 80;

export type PatternPiece = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'field'; readonly field: NameField };

export type PatternProblem =
  | { readonly code: 'tooLong' }
  /** A character that Windows refuses in a name. */
  | { readonly code: 'character'; readonly text: string }
  | { readonly code: 'unknownField'; readonly text: string }
  /** A brace without its other. */
  | { readonly code: 'brace' }
  /** Nothing in it tells one client's letter from another's. */
  | { readonly code: 'noClient' };

/** In its order: text, and fields; what looks like a field and is not one is text. */
export function patternPieces(pattern: string): PatternPiece[] {
  return pattern.split(/(\{[^{}]*\})/).flatMap((text): PatternPiece[] => {
    const field = NAME_FIELDS.find((name) => text === `{${name}}`);
    if (field !== undefined) return [{ kind: 'field', field }];
    return text === '' ? [] : [{ kind: 'text', text }];
  });
}

/** Why a pattern cannot name files; null when it can. */
export function patternProblem(pattern: string): PatternProblem | null {
  if (pattern.length > MAX_PATTERN_LENGTH) return { code: 'tooLong' };
  const refused = /[<>:"/\\|?*\p{Cc}]/u.exec(pattern)?.[0];
  if (refused !== undefined) return { code: 'character', text: refused };
  const pieces = patternPieces(pattern);
  const texts = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []));
  const unknown = texts.map((text) => /^\{([^{}]*)\}$/.exec(text)?.[1]).find((name) => name !== undefined);
  if (unknown !== undefined) return { code: 'unknownField', text: unknown };
  if (texts.some((text) => /[{}]/.test(text))) return { code: 'brace' };
  return pieces.some((piece) => piece.kind === 'field' && ['client', 'code', 'reference'].includes(piece.field)) ? null : { code: 'noClient' };
}
