/**
 * The documents of a file by number, to find those that stand there twice. Most files come in the order of their numbers:
 * a number beyond all before it is new, and goes to the end of a sorted list rather than into a map.
 */
export class DocumentNumbers {
  readonly #sorted: string[] = [];
  /** Document of each sorted number. */
  readonly #documents: number[] = [];
  #greatest = '';
  /** The last document of each number that came out of order, or again. */
  readonly #others = new Map<string, number>();
  /** From one document to the previous of the same number. Nearly always empty. */
  readonly #previous = new Map<number, number>();

  /** Those of a number already there, the last first. */
  of(number: string): readonly number[] {
    if (number > this.#greatest) return NONE;
    const latest = this.#others.get(number) ?? this.#search(number);
    return latest === undefined ? NONE : this.#chain(latest);
  }

  /** Remembers a document. @param namesakes those of its number, as `of` gives them */
  add(number: string, document: number, namesakes: readonly number[]): void {
    const [latest] = namesakes;
    if (latest !== undefined) this.#previous.set(document, latest);
    if (number > this.#greatest) this.#append(number, document);
    else this.#others.set(number, document);
  }

  #append(number: string, document: number): void {
    this.#greatest = number;
    this.#sorted.push(number);
    this.#documents.push(document);
  }

  #search(number: string): number | undefined {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < number) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low] === number ? this.#documents[low] : undefined;
  }

  #chain(from: number): number[] {
    const chain = [from];
    for (let next = this.#previous.get(from); next !== undefined; next = this.#previous.get(next)) chain.push(next);
    return chain;
  }
}

const NONE: readonly number[] = [];
