import type { IsoDate } from '#shared/domain/calendar';
import type { Context } from '#main/usecases/context';
import type { JobControl } from '#main/usecases/imports/import-files';
import type { ImportReader } from '#main/usecases/ports/import-reader';
import type { LetterWriter } from '#main/usecases/ports/letter-writer';
import type { OutputWriter } from '#main/usecases/ports/output-writer';
import type { Arguments, OptionKind } from './arguments';

/** What a command answers: an object for --json, lines for a person, and whether it counts as refused. */
export interface Answer {
  readonly json: object;
  readonly text: readonly string[];
  readonly refused?: boolean;
}

export interface Surroundings {
  readonly database: string;
  readonly today: IsoDate;
  readonly migrationsFolder: string;
  readonly reader: ImportReader;
  readonly writer: LetterWriter;
  readonly output: OutputWriter;
  readonly control: JobControl;
}

export interface Command {
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** How many words may follow the command's name. */
  readonly positional: { readonly min: number; readonly max: number };
  readonly run: { readonly needs: 'books'; readonly answer: (args: Arguments, context: Context, around: Surroundings) => Promise<Answer> | Answer } | {
    readonly needs: 'file';
    readonly answer: (args: Arguments, around: Surroundings) => Promise<Answer>;
  };
}
