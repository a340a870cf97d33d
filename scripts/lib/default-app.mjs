// The default app of a stock Electron: loads the application named on the command line.
// ESM, so that Electron's 'ready' waits for the top-level await.
import { app } from 'electron/main';
import fs from 'node:fs';
import path from 'node:path';
import { Module } from 'node:module';
import { pathToFileURL } from 'node:url';

const preloaded = [];
let target;
for (let i = 1; i < process.argv.length && target === undefined; i++) {
  const argument = process.argv[i];
  if (/^(-v|--version)$/.test(argument)) {
    console.log(`v${process.versions.electron}`);
    process.exit();
  }
  if (/^(-r|--require)$/.test(argument)) preloaded.push(process.argv[++i]);
  else if (!argument.startsWith('-')) target = argument;
}
if (preloaded.length > 0) Module._preloadModules(preloaded);
if (target === undefined) {
  console.error('usage: electron [-r module] app');
  process.exit(1);
}
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
try {
  const folder = path.resolve(target);
  const manifest = path.join(folder, 'package.json');
  const hasManifest = fs.existsSync(manifest);
  if (hasManifest) {
    const { version, name, productName, desktopName } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
    if (version) app.setVersion(version);
    if (productName || name) app.name = productName || name;
    app.setDesktopName(desktopName || `${app.name}.desktop`);
  }
  const main = Module._resolveFilename(folder, null, true);
  app.setAppPath(hasManifest ? folder : path.dirname(main));
  await import(pathToFileURL(main).href);
} catch (error) {
  console.error('App threw an error during load', error);
  process.exit(1);
}
