import { ipcRenderer, webUtils } from 'electron';
import type { EncoursBridge, RegisteredFiles, ShellBridge } from '#shared/contract/bridge';
import type { Result } from '#shared/contract/result';
import { CHANNELS } from '../ipc/channels';

/** Only a File that the system gave, dropped or chosen, has a path; the page never writes one itself. */
const pathsOf = (files: readonly File[]) => files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');

const registerPaths = (paths: readonly string[]): Promise<Result<RegisteredFiles>> => ipcRenderer.invoke(CHANNELS.registerFiles, paths);
const askForFiles = (): Promise<Result<RegisteredFiles>> => ipcRenderer.invoke(CHANNELS.chooseFiles, null);
const askForDocuments = (): Promise<Result<RegisteredFiles>> => ipcRenderer.invoke(CHANNELS.chooseDocuments, null);
const askForFolder = (): Promise<Result<RegisteredFiles>> => ipcRenderer.invoke(CHANNELS.chooseFolder, null);
const askForTemplate = (): Promise<Result<RegisteredFiles>> => ipcRenderer.invoke(CHANNELS.chooseTemplate, null);
const registered = (result: Result<RegisteredFiles>): RegisteredFiles => (result.ok ? result.value : { files: [], problems: [result.error] });

export const shell: ShellBridge = {
  registerDroppedFiles: async (files) => registered(await registerPaths(pathsOf(files))),
  chooseFiles: async () => registered(await askForFiles()),
  chooseDocuments: async () => registered(await askForDocuments()),
  chooseFolder: async () => registered(await askForFolder()),
  openLettersFolder: () => ipcRenderer.invoke(CHANNELS.openLettersFolder, null),
  chooseTemplate: async () => registered(await askForTemplate()),
  saveTemplate: (letter) => ipcRenderer.invoke(CHANNELS.saveTemplate, letter),
  openSavedTemplate: () => ipcRenderer.invoke(CHANNELS.openSavedTemplate, null),
  chooseOutputFolder: () => ipcRenderer.invoke(CHANNELS.chooseOutputFolder, null),
  openOutput: (index) => ipcRenderer.invoke(CHANNELS.openOutput, index),
  openMail: (noticeId) => ipcRenderer.invoke(CHANNELS.openMail, noticeId),
  openDocument: (documentId) => ipcRenderer.invoke(CHANNELS.openDocument, documentId),
  saveMade: (wanted) => ipcRenderer.invoke(CHANNELS.saveMade, wanted),
  openSavedMade: () => ipcRenderer.invoke(CHANNELS.openSavedMade, null),
  saveDocument: (documentId) => ipcRenderer.invoke(CHANNELS.saveDocument, documentId),
};

export const platform: EncoursBridge['platform'] =
  process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
