import path from 'node:path';
import { isOwnAddress } from './origin';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export interface Asset {
  readonly file: string;
  readonly type: string;
}

/**
 * The file that an app:// address stands for, or null: another host, a path that leaves `folder` however it is
 * written, a kind of file that no page of ours is made of.
 */
export function assetAt(folder: string, address: string): Asset | null {
  if (!isOwnAddress(address)) return null;
  const wanted = decodedPath(new URL(address).pathname);
  if (wanted === null || /[\0\\:]/.test(wanted)) return null;
  const file = path.resolve(folder, `.${wanted === '/' ? '/index.html' : wanted}`);
  const type = TYPES[path.extname(file)];
  const isInside = file.startsWith(path.resolve(folder) + path.sep);
  return isInside && type !== undefined ? { file, type } : null;
}

function decodedPath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
