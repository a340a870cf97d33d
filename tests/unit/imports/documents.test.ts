import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentNumbers } from '#shared/domain/imports/reading/documents';

describe('the documents of a number', () => {
  it('are those that came with it, the last first, in whatever order numbers come', () => {
    const number = fc.oneof(fc.integer({ min: 1, max: 20 }).map((n) => `F${String(n)}`), fc.constantFrom('A', 'é', 'F', '9'));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 60 }), (numbers) => {
        const documents = new DocumentNumbers();
        numbers.forEach((one, document) => {
          const before = numbers.flatMap((other, i) => (i < document && other === one ? [i] : [])).reverse();
          const namesakes = documents.of(one);
          expect(namesakes).toEqual(before);
          documents.add(one, document, namesakes);
        });
      }),
    );
  });
});
