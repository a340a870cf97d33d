import type { LetterData } from '#shared/domain/letters/letter-data';
import type { NewNotice } from '../ports/books';
import type { LetterFile, LetterWriter } from '../ports/letter-writer';

interface Made {
  readonly data: LetterData;
  readonly notice: NewNotice;
}

/**
 * What the folder of a run gets: the letters, drafts of those that go by email; the calls are in one list, each kept in
 * its dossier only. `placeOf` tells which file stands for the letter of a place.
 */
export async function folderFiles(writer: LetterWriter, made: readonly Made[]): Promise<{ files: LetterFile[]; placeOf: (position: number) => number }> {
  const written = made.filter(({ data }) => data.channel !== 'phone');
  const { drafts, callList } = await writer.besides(made.map(({ data, notice: { document } }) => ({ data, name: document.name, bytes: document.bytes })));
  const files = [...written.map(({ notice }) => notice.document), ...(callList === null ? [] : [callList]), ...drafts];
  const places = new Map(written.map((each, place) => [each, place]));
  return {
    files,
    placeOf: (position) => {
      const each = made[position];
      return (each === undefined ? undefined : places.get(each)) ?? written.length;
    },
  };
}
