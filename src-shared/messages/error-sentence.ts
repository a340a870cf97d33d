/** What happened, why, and what to do; each part may use the refusal's details. */
export interface ErrorSentence {
  readonly title: string;
  readonly why: string;
  readonly todo: string;
}
