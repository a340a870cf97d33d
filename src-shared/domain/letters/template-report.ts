/** What can be wrong with a template. */
export const TEMPLATE_PROBLEMS = [
  'notWord',
  'tooLarge',
  'macros',
  'externalLink',
  'fieldCode',
  'embeddedObject',
  'remarks',
  'unknownField',
  'outsideList',
  'listAsValue',
  'listInItself',
  'valueAsList',
  'unclosedBrace',
  'unopenedBrace',
  'unclosedSection',
  'unopenedSection',
  'crossedSections',
  'broken',
] as const;
export type TemplateProblemCode = (typeof TEMPLATE_PROBLEMS)[number];

export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  /** The field, or the text near the fault, as it stands in the document. */
  readonly text: string;
  /** The field that was meant, or the list that the field belongs to; null when it cannot be told. */
  readonly suggestion: string | null;
}

/** What was found in a Word file given as a template. It can be used when there is no problem. */
export interface TemplateReport {
  readonly problems: readonly TemplateProblem[];
  /** Names of the fields found, in their order. */
  readonly fields: readonly string[];
  /** Names of those that Word had cut in pieces, and that are read whole. */
  readonly healed: readonly string[];
}
