import type { InputOf } from '#shared/contract/operations';
import type { OutputKind } from '#shared/contract/schemas/outputs';

/** What the buttons offer, in their order; a PDF of each letter is beside the print of all. */
export const OFFERED = ['merged', 'registered', 'emails', 'calls', 'envelopes', 'labels'] as const satisfies readonly OutputKind[];
export type OfferedKind = (typeof OFFERED)[number];

/** What a button makes: the registered letters come with the list of their slips. */
export const kindsOf = (kind: OfferedKind): OutputKind[] => (kind === 'registered' ? ['registered', 'slips'] : [kind]);

/** What is asked of the engine, less the run and the folder. */
export type OutputChoices = Omit<InputOf<'outputs.make'>, 'date' | 'noticeIds' | 'kinds' | 'folder'>;

/** A batch of letters: those of a day, or some of them. */
export interface OutputScope {
  readonly date: string;
  /** null: all of the day's. */
  readonly noticeIds: readonly number[] | null;
  /** Whatever way their step goes: they were chosen one by one. */
  readonly everyLetter: boolean;
}
