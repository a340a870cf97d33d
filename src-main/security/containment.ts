import type { App, Session, WebContents } from 'electron';
import { isOwnAddress, START_PAGE } from './origin';

/** Copying figures to Excel; reading the clipboard, the camera and all the rest stay denied. */
const GRANTED = 'clipboard-sanitized-write';

/** Every page, whoever creates it: it stays where it is, opens nothing and holds no other page. */
export function containPages(app: App): void {
  app.on('web-contents-created', (_event, page) => {
    page.setWindowOpenHandler(() => ({ action: 'deny' }));
    page.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    denyNavigation(page);
  });
}

function denyNavigation(page: WebContents): void {
  page.on('will-navigate', (event) => {
    if (!isStartPage(event.url)) event.preventDefault();
  });
  page.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  page.on('will-redirect', (event) => {
    event.preventDefault();
  });
}

/** A page that failed may load itself again. */
const isStartPage = (address: string) => address.split('#')[0] === START_PAGE;

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_page, permission, answer, details) => {
    answer(permission === GRANTED && isOwnAddress(details.requestingUrl));
  });
  session.setPermissionCheckHandler((_page, permission, origin) => permission === GRANTED && isOwnAddress(origin));
  session.setDevicePermissionHandler(() => false);
}
