import path from 'node:path';
import { outputsInput, type OutputKind, type OutputsInput } from '#shared/contract/schemas/outputs';
import { remarkSentence } from '#shared/messages/output-remarks';
import type { Context } from '#main/usecases/context';
import { makeOutputs } from '#main/usecases/outputs/make-outputs';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Surroundings } from '../command';
import { dateOf } from '../values';

export const OUTPUT_OPTIONS = {
  pdf: 'flag',
  merged: 'flag',
  registered: 'flag',
  slips: 'flag',
  'both-sides': 'flag',
  eml: 'flag',
  'every-letter': 'flag',
  attach: 'value',
  calls: 'flag',
  envelopes: 'flag',
  envelope: 'value',
  labels: 'flag',
  'label-sheet': 'value',
  'first-label': 'value',
} as const;

/** The option that asks for each kind. */
const KINDS: readonly (readonly [string, OutputKind])[] = [['pdf', 'pdf'], ['merged', 'merged'], ['registered', 'registered'], ['slips', 'slips'], ['eml', 'emails'], ['calls', 'calls'], ['envelopes', 'envelopes'], ['labels', 'labels']];

/** What comes out of the reminders issued on a day; all of it when no kind is named. */
export async function outputs(args: Arguments, context: Context, { writer, output, control }: Surroundings): Promise<Answer> {
  const date = dateOf(args.required('date'), 'date');
  const folder = path.resolve(args.required('out'));
  const outcome = await makeOutputs(context, { output, letters: writer }, folder, inputOf(args, date), control);
  const files = outcome.files.map((file) => ({ kind: file.kind, file: path.join(folder, file.name), items: file.items }));
  const remarks = outcome.remarks.map(({ reason, clientCode, reference }) => ({ client: clientCode, reference, reason }));
  return {
    json: { date, files, remarks },
    text: [`${String(files.length)} fichiers dans ${folder}`, ...outcome.files.map(({ name }) => `  ${name}`), ...outcome.remarks.map((remark) => `  ${remark.clientCode} ${remark.clientName} : ${remarkSentence(remark.reason)}`)],
  };
}

function inputOf(args: Arguments, date: string): OutputsInput {
  const kinds = KINDS.filter(([option]) => args.flag(option)).map(([, kind]) => kind);
  const given = {
    date,
    kinds: kinds.length === 0 ? KINDS.map(([, kind]) => kind) : kinds,
    bothSides: args.flag('both-sides'),
    everyLetter: args.flag('every-letter'),
    ...optional('attach', args.value('attach')),
    ...optional('envelope', args.value('envelope')),
    ...optional('labelSheet', args.value('label-sheet')),
    ...optional('firstLabel', numberOf(args.value('first-label'))),
  };
  const { data, error } = outputsInput.safeParse(given);
  if (data === undefined) throw new UsageError(`dunning outputs : valeur refusée (${error.issues.map((issue) => issue.path.join('.')).join(', ')}). --attach pdf|docx ; --envelope DL|C5 ; --label-sheet L7163|105x37 ; --first-label 1…`);
  return data;
}

const optional = (name: string, value: string | number | undefined): object => (value === undefined ? {} : { [name]: value });

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
