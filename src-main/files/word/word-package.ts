import path from 'node:path';
import type { XmlElement } from '#shared/domain/xml/element';
import { readParts } from '#main/files/letters/engine/package';
import { readXml } from '#main/files/import/xml';

/** A Word file whose parts are read when they are asked for. */
export interface WordPackage {
  /** null without such a part. */
  xml(part: string): XmlElement | null;
  bytes(part: string): Buffer | null;
  /** The part that a relation of `part` leads to. */
  target(part: string, relationId: string): string | null;
}

/** @throws FileProblem when the archive or a part is damaged */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const contents = new Map(readParts(Buffer.from(bytes)).map(({ part, content }) => [part.name, content]));
  const parsed = new Map<string, XmlElement | null>();
  const xml = (part: string): XmlElement | null => {
    const known = parsed.get(part);
    if (known !== undefined) return known;
    const content = contents.get(part);
    const root = content === undefined ? null : readXml(content().toString('utf8'));
    parsed.set(part, root);
    return root;
  };
  return {
    xml,
    bytes: (part) => contents.get(part)?.() ?? null,
    target: (part, relationId) => {
      const folder = path.posix.dirname(part);
      const relations = xml(`${folder}/_rels/${path.posix.basename(part)}.rels`);
      const target = relations?.children.find(({ attributes }) => attributes['Id'] === relationId)?.attributes['Target'];
      if (target === undefined) return null;
      return target.startsWith('/') ? target.slice(1) : path.posix.normalize(`${folder}/${target}`);
    },
  };
}
