import { app, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import { MENU } from './texts';

const isMac = process.platform === 'darwin';
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The French menu; Windows and Linux show it only on Alt. */
export function setMenu(): void {
  const application: MenuItemConstructorOptions[] = isMac ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...application, fileMenu(), editMenu(), viewMenu(), helpMenu()]));
}

const fileMenu = (): MenuItemConstructorOptions => ({
  label: MENU.file,
  submenu: [
    { role: 'close', label: MENU.closeWindow },
    { role: 'quit', label: MENU.quit },
  ],
});

const editMenu = (): MenuItemConstructorOptions => ({
  label: MENU.edit,
  submenu: [
    { role: 'undo', label: MENU.undo },
    { role: 'redo', label: MENU.redo },
    separator,
    { role: 'cut', label: MENU.cut },
    { role: 'copy', label: MENU.copy },
    { role: 'paste', label: MENU.paste },
    { role: 'selectAll', label: MENU.selectAll },
  ],
});

const viewMenu = (): MenuItemConstructorOptions => ({
  label: MENU.view,
  submenu: [
    { role: 'resetZoom', label: MENU.actualSize },
    { role: 'zoomIn', label: MENU.zoomIn },
    { role: 'zoomOut', label: MENU.zoomOut },
    separator,
    { role: 'togglefullscreen', label: MENU.fullScreen },
  ],
});

const helpMenu = (): MenuItemConstructorOptions => ({
  label: MENU.help,
  role: 'help',
  submenu: [
    { label: MENU.logs, click: () => void shell.openPath(app.getPath('logs')) },
    { role: 'about', label: MENU.about },
  ],
});
