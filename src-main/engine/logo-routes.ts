import { operations } from '#shared/contract/operations';
import { RefusalError } from '#shared/contract/result';
import type { CompanyLogoView } from '#shared/contract/schemas/company';
import { imageSize } from '#main/files/letters/image-size';
import { readKeptFile } from '#main/files/filing/read-kept-file';
import { removeLogo, setLogo } from '#main/usecases/company-logo';
import type { CompanyLogo } from '#main/usecases/ports/books';
import { route } from './route';
import type { Workplace } from './workplace';

export function logoRoutes(workplace: Workplace, tokens: ReadonlyMap<string, string>) {
  return {
    'company.logo': route(operations['company.logo'], () => shown(workplace.read().company.logo())),
    'company.setLogo': route(operations['company.setLogo'], async ({ token }) => {
      const path = tokens.get(token);
      if (path === undefined) throw new RefusalError('fileNotFound', { name: '' });
      const file = await readKeptFile(path);
      return shown(await setLogo(workplace.context(), imageOf, file));
    }),
    'company.removeLogo': route(operations['company.removeLogo'], () => removeLogo(workplace.context())),
  };
}

const imageOf = (bytes: Uint8Array) => imageSize(Buffer.from(bytes));

function shown(logo: CompanyLogo | null): CompanyLogoView {
  return { logo: logo === null ? null : { mime: logo.mime, width: logo.width, height: logo.height, base64: Buffer.from(logo.bytes).toString('base64') } };
}
