import { app, BrowserWindow, dialog, type IpcMainEvent, type IpcMainInvokeEvent, type OpenDialogOptions, shell, type WebContents } from 'electron';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { refused, type Result } from '#shared/contract/result';
import { letterLanguage, templateKey } from '#shared/contract/schemas/letter';
import { madeFile } from '#shared/contract/schemas/made-file';
import { CHANNELS } from '../ipc/channels';
import { handle, listen } from '../ipc/handle';
import { isOwnAddress } from '../security/origin';
import type { DroppedFiles } from './dropped-files';
import type { Ask, EngineSupervisor } from './engine/supervisor';
import { MadeFileSaver } from './made-file-requests';
import { TemplateCopies } from './template-requests';
import { DOCUMENT_CHOOSER, FILE_CHOOSER, FOLDER_CHOOSER, OUTPUT_FOLDER_CHOOSER, TEMPLATE_CHOOSER } from './texts';
import { chooseOutputFolder, openMail } from './output-requests';

const filePath = z.string().min(1).max(4096).refine((file) => path.isAbsolute(file));

/** Answers what the page asks of the shell. */
export function answerPages(supervisor: EngineSupervisor, files: DroppedFiles): void {
  const { ask } = supervisor;
  listen(CHANNELS.connect, isOurPage, (event) => {
    supervisor.connect(event.sender);
  });
  handle(CHANNELS.registerFiles, z.array(filePath).max(1000), isOurPage, async (paths) => ({
    ok: true,
    value: await files.register(paths, ask),
  }));
  handle(CHANNELS.chooseFiles, z.null(), isOurPage, async (_input, event) => ({
    ok: true,
    value: await files.register(await choose(event.sender, FILE_CHOOSER), ask),
  }));
  handle(CHANNELS.chooseDocuments, z.null(), isOurPage, async (_input, event) => ({
    ok: true,
    value: await files.register(await choose(event.sender, DOCUMENT_CHOOSER), ask),
  }));
  handle(CHANNELS.chooseFolder, z.null(), isOurPage, async (_input, event) => ({
    ok: true,
    value: await files.register(await choose(event.sender, FOLDER_CHOOSER), ask),
  }));
  handle(CHANNELS.chooseTemplate, z.null(), isOurPage, async (_input, event) => ({
    ok: true,
    value: await files.register(await choose(event.sender, TEMPLATE_CHOOSER), ask),
  }));
  const copies = new TemplateCopies(ask);
  handle(CHANNELS.saveTemplate, z.strictObject({ key: templateKey, language: letterLanguage }), isOurPage, (letter, event) => copies.save(event.sender, letter));
  handle(CHANNELS.openSavedTemplate, z.null(), isOurPage, () => openAnswered(copies.lastSaved()));
  const madeFiles = new MadeFileSaver(ask);
  handle(CHANNELS.saveMade, madeFile, isOurPage, (wanted, event) => madeFiles.save(event.sender, wanted));
  handle(CHANNELS.openSavedMade, z.null(), isOurPage, () => openAnswered(madeFiles.lastSaved()));
  handle(CHANNELS.openLettersFolder, z.null(), isOurPage, () => openWhat({ about: 'lettersFolder' }, ask));
  handle(CHANNELS.chooseOutputFolder, z.null(), isOurPage, async (_input, event) => chooseOutputFolder(await choose(event.sender, OUTPUT_FOLDER_CHOOSER), ask));
  handle(CHANNELS.openOutput, z.int().min(0), isOurPage, (index) => openWhat({ about: 'outputFile', index }, ask));
  handle(CHANNELS.openMail, z.int().positive(), isOurPage, (noticeId) => openMail(noticeId, ask));
  handle(CHANNELS.openDocument, z.int().positive(), isOurPage, (documentId) => openWhat({ about: 'exportDocument', documentId, use: 'open' }, ask));
  handle(CHANNELS.saveDocument, z.int().positive(), isOurPage, (documentId, event) => saveCopy(event.sender, documentId, ask));
}

/** The top frame of a window of ours, still on our own page. */
function isOurPage(event: IpcMainInvokeEvent | IpcMainEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOwnAddress(frame.url) && BrowserWindow.fromWebContents(event.sender) !== null;
}

async function choose(page: WebContents, chooser: OpenDialogOptions): Promise<readonly string[]> {
  const window = BrowserWindow.fromWebContents(page);
  if (window === null) return [];
  const choice = await dialog.showOpenDialog(window, chooser);
  return choice.canceled ? [] : choice.filePaths;
}

/** Saves a document of the books where the user says, under the name it came with. */
async function saveCopy(page: WebContents, documentId: number, ask: Ask): Promise<Result<boolean>> {
  const window = BrowserWindow.fromWebContents(page);
  const answer = await ask({ about: 'exportDocument', documentId, use: 'save' });
  if (!answer.ok) return answer;
  const { data: file } = filePath.safeParse(answer.value);
  if (file === undefined || window === null) return refused('internal');
  const { canceled, filePath: chosen } = await dialog.showSaveDialog(window, { defaultPath: path.join(app.getPath('downloads'), path.basename(file)) });
  if (canceled || chosen === '') return { ok: true, value: false };
  try {
    await writeFile(chosen, await readFile(file));
    return { ok: true, value: true };
  } catch (error) {
    return refused('fileNotWritten', { name: path.basename(chosen), reason: error instanceof Error && 'code' in error ? String(error.code) : '' });
  }
}

/** Opens in the system's program what the engine answers the path of; in its folder when no program takes it. */
async function openWhat(question: Parameters<Ask>[0], ask: Ask): Promise<Result<null>> {
  return openAnswered(await ask(question));
}

async function openAnswered(answer: Result<unknown>): Promise<Result<null>> {
  if (!answer.ok) return answer;
  const { data: file } = filePath.safeParse(answer.value);
  if (file === undefined) return refused('internal');
  if ((await shell.openPath(file)) !== '') shell.showItemInFolder(file);
  return { ok: true, value: null };
}
