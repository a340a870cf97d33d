import PostalMime from 'postal-mime';
import { decodeEntities } from '#main/files/import/html-entities';
import type { IsoDate } from '#shared/domain/calendar';
import type { ReadEmail } from '#main/usecases/ports/filing';

/** Deeper or longer than any honest message. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 };

/** Far more than a timeline shows. */
const MOST_HTML = 50_000;

/** The head and the text of an .eml file, its attachments left in it; null when it is no e-mail. */
export async function readEmail(bytes: Uint8Array): Promise<ReadEmail | null> {
  // What the parser refuses, deeper or longer than its limits, is no message to it; a fault of our own is not hidden here.
  const message = await PostalMime.parse(bytes, LIMITS).catch(() => null);
  if (message === null) return null;
  const { from, subject = '', date, text, html } = message;
  if (from === undefined && subject === '') return null;
  return {
    from: from?.address ?? '',
    fromName: from?.name ?? '',
    subject: oneLine(subject),
    date: date === undefined ? null : dayOf(date),
    text: (text ?? textOf((html ?? '').slice(0, MOST_HTML))).replaceAll('\r\n', '\n').trim(),
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The day here; a date that is none tells nothing. */
function dayOf(date: string): IsoDate | null {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return null;
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}

/** What a message that is HTML alone says, well enough to be read on a timeline. */
function textOf(html: string): string {
  const bare = html
    .replaceAll(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<br\b[^>]*>|<\/(p|div|tr|li|h\d)>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '');
  return decodeEntities(bare).replaceAll('&amp;', '&').replaceAll(/[ \t]*\n[ \t]*/g, '\n').replaceAll(/\n{3,}/g, '\n\n');
}
