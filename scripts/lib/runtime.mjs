// @ts-check
// What Electron needs of the machine on Linux: shared libraries, and a display or Xvfb in place of one.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { electronExecutable } from './electron.mjs';
import { onPath, say, SetupError } from './project.mjs';

/** The Debian package that brings each library that a bare Debian lacks. The rest comes with them. */
const PACKAGE_OF = [
  { library: /^libgtk-3|^libatk|^libatspi|^libcairo|^libpango|^libX|^libxkb|^libdbus|^libcups/, name: 'libgtk-3-0' },
  { library: /^libnss|^libnspr|^libsmime/, name: 'libnss3' },
  { library: /^libgbm|^libdrm/, name: 'libgbm1' },
  { library: /^libasound/, name: 'libasound2' },
];
const DISPLAY_PACKAGES = ['xvfb', 'xauth'];

const isLinux = process.platform === 'linux';
const hasDisplay = () => !isLinux || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

/** @returns {string[]} Debian packages to install before Electron can open a window; [] when it can */
export function missingPackages() {
  const display = hasDisplay() || (onPath('xvfb-run') && onPath('xauth')) ? [] : DISPLAY_PACKAGES;
  return [...new Set([...missingLibraries().map(packageOf), ...display])];
}

/** @param {string[]} packages */
export const installCommand = (packages) => `apt-get install --no-install-recommends ${packages.join(' ')}`;

/** Throws SetupError with the one command that brings what is missing. */
export function requireRuntime() {
  const packages = missingPackages();
  if (packages.length > 0) throw new SetupError(`il manque à cette machine de quoi ouvrir une fenêtre : sudo ${installCommand(packages)}`);
}

/** For tests on a fresh machine: as root on Debian installs what is missing, otherwise says what and throws. */
export function ensureRuntime() {
  const packages = missingPackages();
  if (packages.length === 0) return;
  if (process.getuid?.() === 0 && isDebian()) {
    say(`installation des bibliothèques qui manquent : ${packages.join(' ')}…`);
    const options = /** @type {const} */ ({ encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    spawnSync('apt-get', ['update', '-q'], options);
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
  }
  requireRuntime();
}

/**
 * A command, behind Xvfb when there is no display.
 * @param {string} program @param {string[]} args @returns {[string, string[]]}
 */
export function onDisplay(program, args) {
  if (hasDisplay()) return [program, args];
  return ['xvfb-run', ['-a', '--server-args=-screen 0 1920x1200x24', program, ...args]];
}

/** Chromium's own sandbox refuses to start for root. */
export const rootArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * Chromium on Linux loses dropped files with accented names when the locale is not UTF-8 (a bare session, a scheduled run).
 * @param {NodeJS.ProcessEnv} env @returns {NodeJS.ProcessEnv}
 */
export function withUtf8Locale(env) {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return !isLinux || /utf-?8/i.test(locale) ? env : { ...env, LC_ALL: 'C.UTF-8' };
}

/** @returns {string[]} the libraries that Electron is linked with and the machine lacks */
export function missingLibraries() {
  if (!isLinux) return [];
  const listed = spawnSync('ldd', [electronExecutable()], { encoding: 'utf8' }).stdout ?? '';
  return [...listed.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/** @param {string} library */
const packageOf = (library) => PACKAGE_OF.find((entry) => entry.library.test(library))?.name ?? library;

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
