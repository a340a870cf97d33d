import { ipcRenderer, webUtils } from 'electron';
import type { EncoursBridge, ShellBridge } from '#shared/contract/bridge';
import type { Result } from '#shared/contract/result';
import { CHANNELS } from '../ipc/channels';

type KnownFiles = Awaited<ReturnType<ShellBridge['chooseFiles']>>;

/** Only a File that the system gave, dropped or chosen, has a path; the page never writes one itself. */
const pathsOf = (files: readonly File[]) => files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');

const registerPaths = (paths: readonly string[]): Promise<Result<KnownFiles>> => ipcRenderer.invoke(CHANNELS.registerFiles, paths);
const askForFiles = (): Promise<Result<KnownFiles>> => ipcRenderer.invoke(CHANNELS.chooseFiles, null);
const filesOf = (result: Result<KnownFiles>): KnownFiles => (result.ok ? result.value : []);

export const shell: ShellBridge = {
  registerDroppedFiles: async (files) => filesOf(await registerPaths(pathsOf(files))),
  chooseFiles: async () => filesOf(await askForFiles()),
  openLettersFolder: () => ipcRenderer.invoke(CHANNELS.openLettersFolder, null),
  openDocument: (documentId) => ipcRenderer.invoke(CHANNELS.openDocument, documentId),
};

export const platform: EncoursBridge['platform'] =
  process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
