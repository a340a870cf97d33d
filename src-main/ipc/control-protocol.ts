import { z } from 'zod';
import { ERROR_CODES } from '#shared/contract/errors';
import { isoDate } from '#shared/contract/schemas/common';
import { letterLanguage, templateKey } from '#shared/contract/schemas/letter';
import { madeFile } from '#shared/contract/schemas/made-file';

/** What the shell itself asks the engine; no page can send these. */
export const question = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('registerFile'), token: z.string(), path: z.string() }),
  z.strictObject({ about: z.literal('filesBehind'), paths: z.array(z.string()) }),
  z.strictObject({ about: z.literal('lettersFolder') }),
  z.strictObject({ about: z.literal('outputFile'), index: z.int().min(0) }),
  z.strictObject({ about: z.literal('mailLink'), noticeId: z.int().positive() }),
  z.strictObject({ about: z.literal('exportDocument'), documentId: z.int().positive(), use: z.enum(['open', 'save']) }),
  z.strictObject({ about: z.literal('writeTemplate'), key: templateKey, language: letterLanguage, path: z.string() }),
  z.strictObject({ about: z.literal('makeFile'), wanted: madeFile }),
  z.strictObject({ about: z.literal('writeMadeFile'), path: z.string() }),
  z.strictObject({ about: z.literal('operation'), name: z.string(), input: z.unknown() }),
  z.strictObject({ about: z.literal('close') }),
]);
export type Question = z.infer<typeof question>;

export const engineSettings = z.strictObject({
  dataFolder: z.string(),
  documentsFolder: z.string(),
  version: z.string(),
  /** A fixed today, or null for the system's date. */
  today: isoDate.nullable(),
});
export type EngineSettings = z.infer<typeof engineSettings>;

/** Shell to engine, on the process's own channel; 'page' comes with the port of a page. */
export const shellMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start'), settings: engineSettings }),
  z.strictObject({ type: z.literal('page') }),
  z.strictObject({ type: z.literal('ask'), id: z.int().positive(), question }),
]);
export type ShellMessage = z.infer<typeof shellMessage>;

const details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).readonly()]));

const refusal = z.strictObject({ code: z.enum(ERROR_CODES), details });

export const anyResult = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: refusal }),
]);

/** What 'filesBehind' is answered with: the paths of the files, and why a folder gives none. */
export const filesBehind = z.strictObject({ files: z.array(z.string()), problems: z.array(refusal) });

/** Engine to shell. */
export const engineMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('answer'), id: z.int().positive(), result: anyResult }),
]);
export type EngineMessage = z.infer<typeof engineMessage>;
