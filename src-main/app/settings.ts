import type { App } from 'electron';
import path from 'node:path';
import { isIsoDate } from '#shared/domain/calendar';
import type { EngineSettings } from '../ipc/control-protocol';

/**
 * Puts the application's own folder where ENCOURS_DATA says, and what Chromium keeps in a corner of it.
 * Before the single-instance lock, which lies in that folder.
 */
export function placeFolders(app: App, environment: NodeJS.ProcessEnv): void {
  const folder = environment['ENCOURS_DATA'];
  if (folder !== undefined && folder !== '') app.setPath('userData', path.resolve(folder));
  app.setPath('sessionData', path.join(app.getPath('userData'), 'session'));
  app.setAppLogsPath(path.join(app.getPath('userData'), 'logs'));
}

/** What the engine works with; ENCOURS_DOCUMENTS and ENCOURS_TODAY stand in for the system's. */
export function engineSettings(app: App, environment: NodeJS.ProcessEnv): EngineSettings {
  const today = environment['ENCOURS_TODAY'] ?? '';
  const documents = environment['ENCOURS_DOCUMENTS'] ?? '';
  return {
    dataFolder: app.getPath('userData'),
    documentsFolder: documents === '' ? app.getPath('documents') : path.resolve(documents),
    version: app.getVersion(),
    today: isIsoDate(today) ? today : null,
  };
}
