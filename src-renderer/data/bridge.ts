import type { EncoursBridge } from '#shared/contract/bridge';

declare global {
  interface Window {
    readonly encours: EncoursBridge;
  }
}

/** The only door of the page to the engine and to the machine. */
export const bridge = (): EncoursBridge => window.encours;
