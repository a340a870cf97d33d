import { z } from 'zod';
import { LETTER_LANGUAGES, TEMPLATE_KEYS } from '../../domain/letters/template-keys';
import type { PreviewBlock } from '../../domain/letters/letter-preview';
import { TEMPLATE_PROBLEMS } from '../../domain/letters/template-report';
import { count, id, shortText } from './common';

const millimetres = z.number().min(-500).max(1000);

const paragraph = z.strictObject({
  kind: z.literal('paragraph'),
  align: z.enum(['left', 'right', 'center']),
  indent: millimetres,
  before: millimetres,
  after: millimetres,
  runs: z.array(z.strictObject({ text: z.string(), bold: z.boolean(), italic: z.boolean(), size: z.number().nullable(), muted: z.boolean() })).readonly(),
  picture: z.strictObject({ width: z.number(), height: z.number(), name: z.string(), data: z.string() }).nullable(),
});

/** Tables stand in the cells of tables. */
const block: z.ZodType<PreviewBlock> = z.lazy(() => z.discriminatedUnion('kind', [paragraph, table]));

const table = z.strictObject({
  kind: z.literal('table'),
  widths: z.array(millimetres).readonly(),
  ruled: z.boolean(),
  rows: z
    .array(
      z.strictObject({
        header: z.boolean(),
        minHeight: millimetres,
        cells: z.array(z.strictObject({ span: count, filled: z.boolean(), blocks: z.array(block).readonly() })).readonly(),
      }),
    )
    .readonly(),
});

/** A letter as its Word file shows it. */
export const letterPreview = z.strictObject({ subject: z.string(), reference: z.string(), language: z.string(), blocks: z.array(block).readonly() });

export const templateKey = z.enum(TEMPLATE_KEYS);
export const letterLanguage = z.enum(LETTER_LANGUAGES);

export const templateReport = z.strictObject({
  problems: z.array(z.strictObject({ code: z.enum(TEMPLATE_PROBLEMS), text: z.string(), suggestion: z.string().nullable() })).readonly(),
  fields: z.array(z.string()).readonly(),
  healed: z.array(z.string()).readonly(),
});

/** A version of a template that the user edited in Word. */
export const userTemplate = z.strictObject({
  id,
  key: templateKey,
  language: letterLanguage,
  version: count,
  name: shortText,
  sha256: z.string(),
  fields: z.array(z.string()).readonly(),
  addedAt: z.string(),
  active: z.boolean(),
});
export type UserTemplateView = z.infer<typeof userTemplate>;
