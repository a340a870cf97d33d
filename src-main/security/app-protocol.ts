import { protocol, type Session } from 'electron';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Asset, assetAt } from './assets';
import { contentPolicy, NONCE_PLACE } from './content-policy';
import { SCHEME } from './origin';

/** To be called before Electron is ready: the scheme then has an origin like https and its scripts are kept compiled. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } }]);
}

/** Serves the built page, and nothing else of the disk. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const asset = request.method === 'GET' ? assetAt(folder, request.url) : null;
    if (asset === null) return new Response('', { status: 404 });
    try {
      return await respond(asset);
    } catch {
      return new Response('', { status: 404 });
    }
  });
}

async function respond({ file, type }: Asset): Promise<Response> {
  const headers = new Headers({ 'content-type': type, 'x-content-type-options': 'nosniff' });
  if (!type.startsWith('text/html')) return new Response(new Uint8Array(await readFile(file)), { headers });
  const nonce = randomBytes(16).toString('base64');
  headers.set('content-security-policy', contentPolicy(nonce));
  headers.set('cache-control', 'no-store');
  return new Response((await readFile(file, 'utf8')).replaceAll(NONCE_PLACE, nonce), { headers });
}
