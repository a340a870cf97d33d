/** An element of an XML document, by local names: what prefix a program gave a namespace says nothing. */
export interface XmlElement {
  readonly name: string;
  /** '' when it has none. */
  readonly namespace: string;
  /** By local name; declarations of namespaces left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text without its children's, as it stands. */
  readonly text: string;
  /** Where it starts, 1 for the first line. */
  readonly line: number;
}

/** The elements that a path of names leads to, all branches followed: `allAt(statement, 'Ntry', 'Amt')`. */
export function allAt(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>((found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)), [element]);
}

/** The first element at the end of the path, null when there is none. */
export function firstAt(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  return firstFrom(element, path, 0);
}

/** Without a list on the way: it is asked twenty times for each entry of a statement. */
function firstFrom(element: XmlElement, path: readonly string[], depth: number): XmlElement | null {
  if (depth === path.length) return element;
  for (const child of element.children) {
    const found = child.name === path[depth] ? firstFrom(child, path, depth + 1) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The trimmed text of the first element at the end of the path, '' when there is none. */
export function textAt(element: XmlElement, ...path: readonly string[]): string {
  return firstAt(element, ...path)?.text.trim() ?? '';
}
