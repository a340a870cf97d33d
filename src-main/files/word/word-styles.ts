import { allAt, firstAt, type XmlElement } from '#shared/domain/xml/element';

/** Where a property of a paragraph, a run or a table may be given, the nearest first. */
export type Properties = readonly XmlElement[];

export interface WordStyles {
  /** Of a paragraph: its own, its style's and those that one is based on, the document's. */
  paragraph(own: XmlElement | null): Properties;
  /** Of a run in such a paragraph. */
  run(own: XmlElement | null, paragraph: XmlElement | null): Properties;
  table(own: XmlElement | null): Properties;
}

/** @param root of styles.xml; null when the file has none */
export function wordStyles(root: XmlElement | null): WordStyles {
  const styles = new Map((root === null ? [] : allAt(root, 'style')).map((style) => [style.attributes['styleId'] ?? '', style]));
  const defaultOf = (type: string): string => [...styles.values()].find(({ attributes }) => attributes['type'] === type && attributes['default'] === '1')?.attributes['styleId'] ?? '';
  const defaults = { paragraph: defaultOf('paragraph'), table: defaultOf('table') };
  const chain = (styleId: string, name: string, depth = 0): XmlElement[] => {
    const style = styles.get(styleId);
    if (style === undefined || depth > 20) return [];
    return [...present(firstAt(style, name)), ...chain(firstAt(style, 'basedOn')?.attributes['val'] ?? '', name, depth + 1)];
  };
  const document = (name: string): XmlElement[] => present(root === null ? null : firstAt(root, 'docDefaults', `${name}Default`, name));
  const styleOf = (properties: XmlElement | null, name: string): string | undefined => (properties === null ? undefined : firstAt(properties, name)?.attributes['val']);
  return {
    paragraph: (own) => [...present(own), ...chain(styleOf(own, 'pStyle') ?? defaults.paragraph, 'pPr'), ...document('pPr')],
    run: (own, paragraph) => [
      ...present(own),
      ...chain(styleOf(own, 'rStyle') ?? '', 'rPr'),
      ...chain(styleOf(paragraph, 'pStyle') ?? defaults.paragraph, 'rPr'),
      ...document('rPr'),
    ],
    table: (own) => [...present(own), ...chain(styleOf(own, 'tblStyle') ?? defaults.table, 'tblPr')],
  };
}

const present = (element: XmlElement | null): XmlElement[] => (element === null ? [] : [element]);

/** An attribute of the nearest property of that path that gives it. */
export function given(properties: Properties, path: readonly string[], ...attributes: readonly string[]): string | null {
  for (const place of properties) {
    const element = firstAt(place, ...path);
    for (const attribute of attributes) {
      const value = element?.attributes[attribute];
      if (value !== undefined) return value;
    }
  }
  return null;
}

/** A property that is on when it stands there without "0": <w:b/>. */
export function isOn(properties: Properties, name: string): boolean {
  for (const place of properties) {
    const element = firstAt(place, name);
    if (element !== null) return !['0', 'false', 'none', 'off'].includes(element.attributes['val'] ?? '');
  }
  return false;
}

/** Twentieths of a point, as Word counts lengths, to points. */
export function points(twips: string | null): number {
  const value = Number(twips ?? '0') / 20;
  return Number.isFinite(value) ? value : 0;
}

const AUTOMATIC = '000000';

/** "1C2430"; black for what is left to the system. */
export function colour(value: string | null): string {
  return value !== null && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : AUTOMATIC;
}
