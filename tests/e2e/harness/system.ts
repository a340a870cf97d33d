import type { ElectronApplication } from '@playwright/test';

// What only a person or the system can do: answer a dialog, open a folder, kill a process. The product has no door for
// this: the tests replace Electron's own functions in the running shell.

/** The next file choosers answer with these files; none stands for a closed dialog. */
export async function answerFileChooser(application: ElectronApplication, files: readonly string[]): Promise<void> {
  await application.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
  }, [...files]);
}

/** The next message boxes answer with the button of this index; returns how to read the messages shown. */
export async function answerMessageBox(application: ElectronApplication, button: number): Promise<() => Promise<string[]>> {
  const shown = await application.evaluateHandle(({ dialog }, response) => {
    const messages: string[] = [];
    dialog.showMessageBox = (...given: unknown[]) => {
      const options: unknown = given.at(-1);
      if (typeof options === 'object' && options !== null && 'message' in options) messages.push(String(options.message));
      return Promise.resolve({ response, checkboxChecked: false });
    };
    return messages;
  }, button);
  return () => shown.jsonValue();
}

/** What the shell asks the system to open is written down instead; returns how to read it. */
export async function recordOpenedPaths(application: ElectronApplication): Promise<() => Promise<string[]>> {
  const opened = await application.evaluateHandle(({ shell }) => {
    const paths: string[] = [];
    shell.openPath = (path) => {
      paths.push(path);
      return Promise.resolve('');
    };
    return paths;
  });
  return () => opened.jsonValue();
}

/** @returns the process of the engine, or null while there is none */
export const engineProcess = (application: ElectronApplication): Promise<number | null> =>
  application.evaluate(({ app }) => app.getAppMetrics().find((metric) => metric.name === 'Encours engine')?.pid ?? null);

/** Kills the engine as a lack of memory would. */
export async function killEngine(application: ElectronApplication): Promise<void> {
  const pid = await engineProcess(application);
  if (pid === null) throw new Error('there is no engine to kill');
  process.kill(pid, 'SIGKILL');
}

/** The next dialogs that ask where to save answer with this file. */
export async function answerSaveDialog(application: ElectronApplication, file: string): Promise<void> {
  await application.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

/** What the shell hands to the system's programs (a message to write) is written down instead; returns how to read it. */
export async function recordOpenedLinks(application: ElectronApplication): Promise<() => Promise<string[]>> {
  const opened = await application.evaluateHandle(({ shell }) => {
    const links: string[] = [];
    shell.openExternal = (link) => {
      links.push(link);
      return Promise.resolve();
    };
    return links;
  });
  return () => opened.jsonValue();
}
