import { lawSettings, setLawSettings } from '#main/usecases/law/settings';
import { type Arguments, UsageError } from '../arguments';
import type { Command } from '../command';

export const lawSettingsCommand: Command = {
  usage: 'law-settings [--year-days 365|actual] [--carrier yes|no]',
  summary: 'ce qui divise les jours d’intérêts, et si la société transporte des marchandises (prescription d’un an)',
  options: { 'year-days': 'value', carrier: 'value' },
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const now = lawSettings(context.books.read);
      const wanted = { yearDays: choiceOf(args, 'year-days', ['365', 'actual']) ?? now.yearDays, carrier: carrierOf(args) ?? now.carrier };
      await setLawSettings(context, wanted);
      return { json: wanted, text: [`Jours de l’année : ${wanted.yearDays === '365' ? '365' : 'ceux de chaque année'}`, `Transport de marchandises : ${wanted.carrier ? 'oui, prescription d’un an' : 'non'}`] };
    },
  },
};

function choiceOf<T extends string>(args: Arguments, option: string, values: readonly T[]): T | undefined {
  const given = args.value(option);
  const known = values.find((value) => value === given);
  if (given !== undefined && known === undefined) throw new UsageError(`--${option} : ${values.join(', ')}.`);
  return known;
}

function carrierOf(args: Arguments): boolean | undefined {
  const given = choiceOf(args, 'carrier', ['yes', 'no']);
  return given === undefined ? undefined : given === 'yes';
}
