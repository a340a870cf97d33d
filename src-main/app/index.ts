import { app } from 'electron';
import { containPages } from '../security/containment';
import { declareAppScheme } from '../security/app-protocol';
import { runApplication } from './application';
import { placeFolders } from './settings';

// What must be settled before Electron is ready.
placeFolders(app, process.env);
declareAppScheme();
containPages(app);
app.commandLine.appendSwitch('lang', 'fr');

if (app.requestSingleInstanceLock()) void app.whenReady().then(runApplication);
else app.quit();
