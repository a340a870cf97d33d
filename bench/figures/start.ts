import path from 'node:path';
import type { Figure } from '../figure';
import { ROOT, scratchFolder } from '../places';
import { startOnce } from '../start/electron';

/** The rail is there once the engine has answered which company is open. */
const RAIL = 'nav button';

/** From the start of the process to a window that can be used, on the example company, against an empty window. */
export const startFigure: Figure = {
  task: 'start',
  n: 1,
  limit: null,
  makeData: () => Promise.resolve(),
  open: async () => {
    const { folder, remove } = scratchFolder();
    const environment = { ENCOURS_DATA: path.join(folder, 'data'), ENCOURS_DOCUMENTS: path.join(folder, 'documents') };
    const ours = (...given: string[]) => startOnce({ application: ROOT, mark: RAIL, arguments: given, environment });
    // The first start makes the company; the measured ones find it.
    await ours('--demo');
    return {
      ours: () => ours(),
      reference: () => startOnce({ application: path.join(ROOT, 'bench/start/empty'), mark: '', arguments: [`--user-data-dir=${path.join(folder, 'empty')}`], environment: {} }),
      close: remove,
    };
  },
};
