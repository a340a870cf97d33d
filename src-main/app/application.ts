import { app, BrowserWindow, dialog, session } from 'electron';
import path from 'node:path';
import { serveApp } from '../security/app-protocol';
import { denyPermissions } from '../security/containment';
import { DroppedFiles } from './dropped-files';
import { EngineSupervisor } from './engine/supervisor';
import { describeError } from './error-trace';
import { openExample } from './example-company';
import { type Log, openLog } from './log';
import { setMenu } from './menu';
import { engineSettings } from './settings';
import { answerPages } from './shell-requests';
import { GIVING_UP } from './texts';
import { openWindow } from './window';

/** `--demo` on the command line opens the example company. */
const wantsExample = (argv: readonly string[]) => argv.includes('--demo');

/** Starts the engine and opens the window; Electron is ready. */
export function runApplication(): void {
  const log = openLog(app.getPath('logs'));
  logFailures(log);
  log.info(`Encours ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform}`);
  const supervisor = superviseEngine(log);
  supervisor.start();
  serveApp(session.defaultSession, path.join(import.meta.dirname, '../renderer'));
  denyPermissions(session.defaultSession);
  setMenu();
  openWindow(log);
  followLifecycle(supervisor, log);
}

function superviseEngine(log: Log): EngineSupervisor {
  const files = new DroppedFiles();
  let opensExample = wantsExample(process.argv);
  const supervisor: EngineSupervisor = new EngineSupervisor({
    program: path.join(import.meta.dirname, 'engine.js'),
    settings: engineSettings(app, process.env),
    log,
    prepare: async (ask) => {
      await files.registerAgain(ask);
      if (opensExample) await openExample(ask);
      opensExample = false;
    },
    onGivingUp: () => void offerAnotherStart(supervisor),
  });
  answerPages(supervisor, files);
  return supervisor;
}

async function offerAnotherStart(supervisor: EngineSupervisor): Promise<void> {
  const { response } = await dialog.showMessageBox(GIVING_UP);
  if (response === GIVING_UP.defaultId) supervisor.startAgain();
  else app.quit();
}

function followLifecycle(supervisor: EngineSupervisor, log: Log): void {
  app.on('second-instance', (_event, argv) => void welcomeAgain(supervisor, argv));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(log);
  });
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void supervisor.stop().then(() => {
      isClosed = true;
      app.quit();
    });
  });
}

/** The application was started a second time: its one window comes forward. */
async function welcomeAgain(supervisor: EngineSupervisor, argv: readonly string[]): Promise<void> {
  const window = BrowserWindow.getAllWindows()[0];
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
  if (!wantsExample(argv)) return;
  await openExample(supervisor.ask);
  window.webContents.reload();
}

function logFailures(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.error(`uncaught: ${describeError(error)}`);
  });
  process.on('unhandledRejection', (error) => {
    log.error(`unhandled: ${describeError(error)}`);
  });
}
