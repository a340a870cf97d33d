import { expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { company } from '#shared/contract/schemas/company';
import { letterContent } from '#shared/contract/schemas/dunning';
import { LETTER_TEMPLATES } from '#shared/domain/dunning/policy';
import { composeLetter } from '#shared/domain/letters/compose-letter';
import type { LetterContent, LetterCreditor } from '#shared/domain/letters/letter-data';
import { letterData } from './sample';

it.each(LETTER_TEMPLATES)('%s has the shape the contract gives a letter', (template) => {
  const content = composeLetter(letterData({ template }));
  expect(letterContent.parse(content)).toEqual(content);
});

it('is the same type on both sides', () => {
  expectTypeOf<z.infer<typeof letterContent>>().toExtend<LetterContent>();
  expectTypeOf<LetterContent>().toExtend<z.infer<typeof letterContent>>();
  expectTypeOf<z.infer<typeof company>>().toExtend<LetterCreditor>();
});
