/** The documents of a file by number, to find those that stand there twice. */
export class DocumentNumbers {
  readonly #first = new Map<string, number>();
  /** From one document to the previous of the same number. Nearly always empty. */
  readonly #previous = new Map<number, number>();

  /** Remembers a document. @returns those of the same number already there, the last first */
  add(number: string, document: number): readonly number[] {
    const latest = this.#first.get(number);
    this.#first.set(number, document);
    if (latest === undefined) return NONE;
    this.#previous.set(document, latest);
    return this.#chain(latest);
  }

  /** Those of a number already there. */
  of(number: string): readonly number[] {
    const latest = this.#first.get(number);
    return latest === undefined ? NONE : this.#chain(latest);
  }

  #chain(from: number): number[] {
    const chain = [from];
    for (let next = this.#previous.get(from); next !== undefined; next = this.#previous.get(next)) chain.push(next);
    return chain;
  }
}

const NONE: readonly number[] = [];
