/** The documents of a file by number, to find those that stand there twice. */
export class DocumentNumbers {
  readonly #first = new Map<string, number>();
  /** From one document to the previous of the same number. Nearly always empty. */
  readonly #previous = new Map<number, number>();

  /** Those of a number already there, the last first. */
  of(number: string): readonly number[] {
    const latest = this.#first.get(number);
    return latest === undefined ? NONE : this.#chain(latest);
  }

  /** Remembers a document. @param namesakes those of its number, as `of` gives them */
  add(number: string, document: number, namesakes: readonly number[]): void {
    const [latest] = namesakes;
    if (latest !== undefined) this.#previous.set(document, latest);
    this.#first.set(number, document);
  }

  #chain(from: number): number[] {
    const chain = [from];
    for (let next = this.#previous.get(from); next !== undefined; next = this.#previous.get(next)) chain.push(next);
    return chain;
  }
}

const NONE: readonly number[] = [];
