import { contextBridge } from 'electron';
import type { EncoursBridge } from '#shared/contract/bridge';
import { refused } from '#shared/contract/result';
import { namesFrom } from '../ipc/operation-names';
import { calls, connectEngine, onEngineRestart } from './engine';
import { platform, shell } from './shell';

const operations = namesFrom(process.argv);

const bridge: EncoursBridge = {
  call: (name, input, options) => (operations.has(name) ? calls.call(name, input, options) : Promise.resolve(refused('unknownOperation'))),
  onEngineRestart,
  shell,
  platform,
};

contextBridge.exposeInMainWorld('encours', bridge);
connectEngine();
