import { imageSize } from '#main/files/letters/image-size';
import { readKeptFile } from '#main/files/filing/read-kept-file';
import { removeLogo, setLogo } from '#main/usecases/company-logo';
import { UsageError } from '../arguments';
import type { Command } from '../command';

export const logoCommand: Command = {
  usage: 'logo IMAGE | logo --remove',
  summary: 'met un logo (PNG ou JPEG) en tête des lettres à venir, ou l’en retire',
  options: { remove: 'flag' },
  positional: { min: 0, max: 1 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const [file] = args.positional;
      const wantsNone = args.flag('remove');
      if ((file === undefined) !== wantsNone) throw new UsageError('logo : une image, ou --remove.');
      if (file === undefined) {
        await removeLogo(context);
        return { json: { logo: null }, text: ['Les lettres n’ont plus de logo.'] };
      }
      const { width, height, mime, sha256 } = await setLogo(context, (bytes) => imageSize(Buffer.from(bytes)), await readKeptFile(file));
      return { json: { logo: { mime, width, height, sha256 } }, text: [`Logo de ${String(width)} × ${String(height)} pixels, en tête des lettres à venir.`] };
    },
  },
};
