/** Everything that crosses ipcMain and ipcRenderer. The operations themselves go through the engine's port. */
export const CHANNELS = {
  /** Page to shell: it is loaded and wants a port to the engine. */
  connect: 'engine:connect',
  /** Shell to page, with the port. */
  port: 'engine:port',
  /** Shell to page: the engine stopped; the argument says whether it is being started again. */
  stopped: 'engine:stopped',
  registerFiles: 'shell:register-files',
  chooseFiles: 'shell:choose-files',
  chooseDocuments: 'shell:choose-documents',
  chooseFolder: 'shell:choose-folder',
  openLettersFolder: 'shell:open-letters-folder',
  chooseTemplate: 'shell:choose-template',
  saveTemplate: 'shell:save-template',
  openSavedTemplate: 'shell:open-saved-template',
  openDocument: 'shell:open-document',
  saveDocument: 'shell:save-document',
  chooseOutputFolder: 'shell:choose-output-folder',
  openOutput: 'shell:open-output',
  openMail: 'shell:open-mail',
  saveMade: 'shell:save-made',
  openSavedMade: 'shell:open-saved-made',
} as const;
