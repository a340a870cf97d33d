import type { PreviewPicture } from '#shared/domain/letters/letter-preview';
import type { XmlElement } from '#shared/domain/xml/element';
import type { readParts } from './engine/package';
import { imageSize } from './image-size';

const EMU_PER_MM = 36_000;

/** The body of a Word file, and the pictures that it shows. */
export interface LetterPictures {
  readonly document: string;
  /** The first picture under an element, null without one. */
  readonly of: (element: XmlElement) => PreviewPicture | null;
}

export function letterPictures(parts: ReturnType<typeof readParts>): LetterPictures {
  const content = (name: string): Buffer | null => parts.find(({ part }) => part.name === name)?.content() ?? null;
  const targets = relationTargets(content('word/_rels/document.xml.rels')?.toString('utf8') ?? '');
  return {
    document: content('word/document.xml')?.toString('utf8') ?? '',
    of: (element) => {
      const extent = find(element, 'extent')?.attributes;
      if (extent === undefined) return null;
      const target = targets.get(find(element, 'blip')?.attributes['embed'] ?? '');
      return {
        width: Number(extent['cx'] ?? 0) / EMU_PER_MM,
        height: Number(extent['cy'] ?? 0) / EMU_PER_MM,
        name: find(element, 'docPr')?.attributes['name'] ?? '',
        data: target === undefined ? '' : dataUrl(content(target)),
      };
    },
  };
}

function relationTargets(relations: string): Map<string, string> {
  const tags = [...relations.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => tag);
  const given = (tag: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return new Map(tags.map((tag) => [given(tag, 'Id'), given(tag, 'Target').startsWith('/') ? given(tag, 'Target').slice(1) : `word/${given(tag, 'Target')}`]));
}

function dataUrl(bytes: Buffer | null): string {
  const image = bytes === null ? null : imageSize(bytes);
  return bytes === null || image === null ? '' : `data:${image.mime};base64,${bytes.toString('base64')}`;
}

function find(element: XmlElement, name: string): XmlElement | null {
  for (const child of element.children) {
    const found = child.name === name ? child : find(child, name);
    if (found !== null) return found;
  }
  return null;
}
