import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import { refused, type Result } from '#shared/contract/result';
import type { CHANNELS } from './channels';

type Channel = (typeof CHANNELS)[keyof typeof CHANNELS];

/** Whether a message comes from the top frame of our own page, and not from anything that got into it. */
export type SenderCheck = (event: IpcMainInvokeEvent | IpcMainEvent) => boolean;

/** Answers a request of the page after checking who sent it and what it holds; a request that fails either is refused. */
export function handle<Input extends z.ZodType, Value>(
  channel: Channel,
  input: Input,
  isTrusted: SenderCheck,
  answer: (input: z.output<Input>, event: IpcMainInvokeEvent) => Promise<Result<Value>>,
): void {
  ipcMain.handle(channel, async (event, ...values: unknown[]) => {
    const parsed = input.safeParse(values[0]);
    if (!isTrusted(event) || values.length !== 1 || !parsed.success) return refused('invalidInput');
    return answer(parsed.data, event);
  });
}

/** The same for a notice that wants no answer; one that fails a check is dropped. */
export function listen(channel: Channel, isTrusted: SenderCheck, act: (event: IpcMainEvent) => void): void {
  ipcMain.on(channel, (event, ...values: unknown[]) => {
    if (isTrusted(event) && values.length === 0) act(event);
  });
}
