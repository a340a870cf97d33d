export const SCHEME = 'app';
export const HOST = 'encours';
export const ORIGIN = `${SCHEME}://${HOST}`;
export const START_PAGE = `${ORIGIN}/index.html`;

/** Whether an address belongs to the application's own pages. */
export function isOwnAddress(address: string): boolean {
  return URL.canParse(address) && originOf(new URL(address)) === ORIGIN;
}

/** URL.origin is 'null' for schemes that only Electron knows. */
const originOf = (url: URL) => `${url.protocol}//${url.host}`;
