import { createHash } from 'node:crypto';
import { RefusalError } from '#shared/contract/result';
import { MOST_LOGO_BYTES } from '#shared/domain/letters/logo';
import type { Context } from './context';
import type { CompanyLogo } from './ports/books';

/** What tells the kind and the size of an image; null for what is none. */
export type ImageReader = (bytes: Uint8Array) => Pick<CompanyLogo, 'mime' | 'width' | 'height'> | null;

/** Puts a picture at the head of the letters to come. Those issued keep theirs. @throws RefusalError 'logoNotAnImage', 'logoTooLarge' */
export async function setLogo({ books }: Context, readImage: ImageReader, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<CompanyLogo> {
  if (bytes.byteLength > MOST_LOGO_BYTES) throw new RefusalError('logoTooLarge', { name });
  const image = readImage(bytes);
  if (image === null) throw new RefusalError('logoNotAnImage', { name });
  const logo = { ...image, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  return books.write(({ company, journal }) => {
    company.setLogo(logo);
    journal.append({ action: 'setLogo', subject: name, amountCents: null, data: { mime: logo.mime, width: logo.width, height: logo.height, sha256: logo.sha256 } });
    return logo;
  });
}

/** Letters to come have no picture. */
export function removeLogo({ books }: Context): Promise<Record<string, never>> {
  return books.write(({ company, journal }) => {
    const before = company.logo();
    if (before !== null) {
      company.setLogo(null);
      journal.append({ action: 'removeLogo', subject: '', amountCents: null, data: { sha256: before.sha256 } });
    }
    return {};
  });
}
