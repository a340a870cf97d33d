import { fileURLToPath } from 'node:url';
import { type Refusal, RefusalError } from '#shared/contract/result';
import { isIsoDate, type IsoDate } from '#shared/domain/calendar';
import { refusalText } from '#shared/messages/refusals';
import { openExistingBooks } from '#main/db/create-books';
import { instantOn, systemToday } from '#main/engine/clock';
import { createWorkerReader } from '#main/files/import/worker-reader';
import { docxLetters } from '#main/files/letters/docx-letters';
import { outputFiles } from '#main/files/outputs/output-files';
import { parseArguments, UsageError } from './arguments';
import type { Answer, Command, Surroundings } from './command';
import { RowsRejectedError } from './commands/import';
import { commands, helpText } from './registry';

const EVERYWHERE = { db: 'value', json: 'flag', help: 'flag' } as const;

/** Runs one command and returns the process's exit status. */
async function run(tokens: readonly string[]): Promise<number> {
  const json = tokens.includes('--json');
  try {
    if (tokens.includes('--help') || tokens.length === 0) {
      print(helpText());
      return tokens.length === 0 ? 2 : 0;
    }
    const answer = await answerTo(tokens);
    print(json ? [JSON.stringify(answer.json)] : answer.text);
    return answer.refused === true ? 1 : 0;
  } catch (error) {
    return complain(error, json);
  }
}

async function answerTo(tokens: readonly string[]): Promise<Answer> {
  const { name, command, rest } = findCommand(tokens);
  const args = parseArguments(rest, { ...command.options, ...EVERYWHERE });
  const { min, max } = command.positional;
  if (args.positional.length < min || args.positional.length > max) throw new UsageError(`Usage : ${command.usage}`);
  const around = surroundings(args.required('db'));
  if (command.run.needs === 'file') return command.run.answer(args, around);
  const now = () => instantOn(around.today);
  const books = openExistingBooks(around.database, around.migrationsFolder, now);
  try {
    return await command.run.answer(args, { books, today: around.today, now }, around);
  } finally {
    books.close();
    process.stderr.write(name === 'import' && process.stderr.isTTY ? '\n' : '');
  }
}

/** The first word that is neither an option nor the value of --db is the command. */
function findCommand(tokens: readonly string[]): { name: string; command: Command; rest: string[] } {
  const at = tokens.findIndex((token, i) => !token.startsWith('--') && tokens[i - 1] !== '--db');
  const name = tokens[at] ?? '';
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new UsageError(name === '' ? 'Il manque une commande.' : `Commande inconnue : ${name}.`);
  return { name, command, rest: tokens.filter((_, i) => i !== at) };
}

function surroundings(database: string): Surroundings {
  return {
    database,
    today: today(),
    migrationsFolder: fileURLToPath(new URL('../../migrations', import.meta.url)),
    reader: createWorkerReader(new URL('./import-worker.js', import.meta.url), { keepsReady: false }),
    output: outputFiles(),
    writer: docxLetters(new URL('./letters-worker.js', import.meta.url)),
    control: { onProgress: showProgress, signal: new AbortController().signal },
  };
}

function today(): IsoDate {
  const given = process.env['ENCOURS_TODAY'];
  if (given === undefined || given === '') return systemToday();
  if (!isIsoDate(given)) throw new UsageError(`ENCOURS_TODAY : « ${given} » n’est pas une date (exemple : 2026-11-21).`);
  return given;
}

function showProgress({ done, total }: { done: number; total: number }): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${String(done)} / ${String(total)} `);
}

function complain(error: unknown, json: boolean): number {
  if (error instanceof UsageError) {
    if (json) print([JSON.stringify({ error: { code: 'usage', message: error.message, details: {} } })]);
    else process.stderr.write(`${error.message}\nAide : encours --help\n`);
    return 2;
  }
  const refusal: Refusal = error instanceof RefusalError ? error.refusal : { code: 'internal', details: {} };
  const message = messageOf(refusal);
  const rejected = error instanceof RowsRejectedError ? error : null;
  if (json) print([JSON.stringify({ error: { code: refusal.code, message, details: { ...refusal.details, ...(rejected === null ? {} : { files: rejected.files }) } } })]);
  else process.stderr.write([message, ...(rejected?.lines ?? [])].join('\n') + '\n');
  return 1;
}

/** What happened, why, what to do; of several files, the name says to which. */
function messageOf({ code, details }: Refusal): string {
  const { title, why, todo } = refusalText(code, details);
  const file = details['file'];
  return [...(typeof file === 'string' ? [`« ${file} » :`] : []), title, why, todo].join(' ');
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.join('\n') + '\n');
}

// whoever reads may have seen enough: `encours clients | head`
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exitCode = error.code === 'EPIPE' ? 0 : 1;
});
process.exitCode = await run(process.argv.slice(2));
