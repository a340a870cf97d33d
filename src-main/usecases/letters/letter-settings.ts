import { DEFAULT_LETTER_SETTINGS, letterSettings as schema, type LetterSettings } from '#shared/contract/schemas/templates';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';

const KEY = 'letterFiles';

/** How letters' files are named and shown. What is kept and can no longer be read is worth the usual. */
export function letterSettings({ settings }: Pick<Repositories, 'settings'>): LetterSettings {
  return schema.safeParse(settings.get(KEY)).data ?? DEFAULT_LETTER_SETTINGS;
}

export function setLetterSettings({ books }: Context, after: LetterSettings): Promise<LetterSettings> {
  return books.write((repositories) => {
    const before = letterSettings(repositories);
    repositories.settings.set(KEY, after);
    repositories.journal.append({ action: 'updateLetterSettings', subject: after.namePattern, amountCents: null, data: { before, after } });
    return after;
  });
}
