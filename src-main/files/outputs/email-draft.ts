import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { EmailDraft } from '#main/usecases/ports/output-writer';

/**
 * An .eml that Outlook and Thunderbird open as a message to be sent (X-Unsent), the letter attached. RFC 5322 and its
 * kin are nodemailer's business; nothing is sent. The same draft has the same bytes.
 */
export function emailDraft({ from, to, subject, body, date, reference, attachment }: EmailDraft): Promise<Uint8Array> {
  const mark = createHash('sha256').update(`${reference}\n${to.address}\n${body}`).update(attachment.bytes).digest('hex').slice(0, 32);
  const message = new MailComposer({
    ...(from.address === '' ? {} : { from }),
    to,
    subject,
    text: body,
    textEncoding: 'base64',
    date: new Date(`${date}T08:00:00Z`),
    messageId: `<${mark}@encours.invalid>`,
    baseBoundary: mark,
    headers: { 'X-Unsent': '1' },
    newline: '\r\n',
    // a path or an address in a field must never be fetched
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments: [{ filename: attachment.name, contentType: attachment.mime, content: Buffer.from(attachment.bytes) }],
  });
  return new Promise((resolve, reject) => {
    message.compile().build((error, bytes) => {
      if (error === null) resolve(new Uint8Array(bytes));
      else reject(error);
    });
  });
}
