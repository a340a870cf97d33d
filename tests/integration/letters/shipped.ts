import { LetterRenderer } from '#main/files/letters/letter-render';
import type { LetterData } from '#shared/domain/letters/letter-data';
import { type DocxText, readDocx } from './read-docx';

const renderer = new LetterRenderer();

/** A letter made from its shipped template. */
export const renderShipped = (data: LetterData): Promise<Uint8Array> => renderer.render({ template: { key: data.template, language: data.debtor.language, user: null }, data });

export const readShipped = async (data: LetterData): Promise<DocxText> => readDocx(await renderShipped(data));

/** All that the reader reads, with ordinary spaces. */
export const shippedText = async (data: LetterData): Promise<string> => plain((await readShipped(data)).paragraphs.join('\n'));

export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
