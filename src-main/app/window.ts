import { app, BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
import path from 'node:path';
import { operations } from '#shared/contract/operations';
import { namesArgument } from '../ipc/operation-names';
import { START_PAGE } from '../security/origin';
import type { Log } from './log';
import { readBounds, SMALLEST, USUAL, writeBounds } from './window-bounds';

/** The paper of each theme, shown until the page has drawn itself. */
const PAPER = { light: '#FBFAF7', dark: '#12161C' } as const;

const preferences: WebPreferences = {
  preload: path.join(import.meta.dirname, '../preload/index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
  additionalArguments: [namesArgument(Object.keys(operations))],
  devTools: !app.isPackaged,
};

export function openWindow(log: Log): BrowserWindow {
  const boundsFile = path.join(app.getPath('userData'), 'window.json');
  const kept = readBounds(boundsFile, screen.getAllDisplays().map((display) => display.workArea));
  const { isMaximized, ...place } = kept ?? { ...USUAL, isMaximized: false };
  const window = new BrowserWindow({
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: app.name,
    icon: path.join(app.getAppPath(), 'assets/window-icon.png'),
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    autoHideMenuBar: true,
    webPreferences: preferences,
  });
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    writeBounds(boundsFile, { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  reloadAfterCrash(window, log);
  void window.loadURL(START_PAGE);
  return window;
}

/** A page whose process died comes back once; one that dies at once again is left for the user to close. */
function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let last = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error(`page gone: ${reason}, code ${String(exitCode)}`);
    const now = Date.now();
    if (reason !== 'clean-exit' && now - last > 10_000) window.webContents.reload();
    last = now;
  });
  window.webContents.on('preload-error', (_event, _path, error) => {
    log.error(`preload: ${error.name}`);
  });
}
