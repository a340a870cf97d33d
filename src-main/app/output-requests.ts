import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { shell } from 'electron';
import { z } from 'zod';
import type { OutputFolder } from '#shared/contract/bridge';
import { refused, type Result } from '#shared/contract/result';
import type { Ask } from './engine/supervisor';

/** Makes the chosen folder known to the engine under a token. */
export async function chooseOutputFolder([folder]: readonly string[], ask: Ask): Promise<Result<OutputFolder | null>> {
  if (folder === undefined) return { ok: true, value: null };
  const token = randomUUID();
  const told = await ask({ about: 'registerFile', token, path: folder });
  return told.ok ? { ok: true, value: { token, name: path.basename(folder) } } : told;
}

/** Nothing but a message to write may be opened this way. */
const mailAddress = z.string().max(32_000).refine((link) => URL.canParse(link) && new URL(link).protocol === 'mailto:');

export async function openMail(noticeId: number, ask: Ask): Promise<Result<null>> {
  const answer = await ask({ about: 'mailLink', noticeId });
  if (!answer.ok) return answer;
  const { data: link } = mailAddress.safeParse(answer.value);
  if (link === undefined) return refused('internal');
  await shell.openExternal(link);
  return { ok: true, value: null };
}
