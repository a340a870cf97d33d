import { ipcRenderer } from 'electron';
import { CHANNELS } from '../ipc/channels';
import type { EngineReply } from '../ipc/page-protocol';
import { CallClient } from './call-client';

/** The page's calls, carried by the port that the shell hands over for each life of the engine. */
export const calls = new CallClient();

const restartListeners = new Set<() => void>();
let hasStopped = false;

/** @returns how to stop listening */
export function onEngineRestart(listener: () => void): () => void {
  restartListeners.add(listener);
  return () => restartListeners.delete(listener);
}

export function connectEngine(): void {
  ipcRenderer.on(CHANNELS.port, (event) => {
    const port = event.ports[0];
    if (port !== undefined) attach(port);
  });
  ipcRenderer.on(CHANNELS.stopped, (_event, isRestarting: boolean) => {
    hasStopped = true;
    calls.detach(isRestarting);
  });
  ipcRenderer.send(CHANNELS.connect);
}

function attach(port: MessagePort): void {
  port.onmessage = (event: MessageEvent<EngineReply<never>>) => {
    calls.receive(event.data);
  };
  calls.attach({
    post: (message) => {
      port.postMessage(message);
    },
    close: () => {
      port.close();
    },
  });
  if (hasStopped) for (const listener of restartListeners) listener();
  hasStopped = false;
}
