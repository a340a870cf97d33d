/** All that use cases write to the journal, each with its French words in the window (`i18n/fr/journal.ts`). Never renamed: books keep them. */
export const JOURNAL_ACTIONS = [
  'createCompany', 'updateCompany', 'setLogo', 'removeLogo', 'updateClient', 'addClientCheck', 'removeClientCheck',
  'mergeClients', 'unmergeClients', 'notDuplicates', 'exportPersonalData', 'anonymiseClient', 'setRetention',
  'import', 'undoImport', 'updateImportSettings',
  'recordPayment', 'deletePayment', 'allocate', 'free',
  'acceptMatch', 'acceptCertainMatches', 'undoMatch', 'ignoreBankEntry',
  'issueReminders', 'issueLetter', 'cancelNotice', 'savePostings', 'changeLevel', 'setPolicy', 'setTemplate', 'chooseTemplate', 'updateLetterSettings',
  'openHold', 'closeHold', 'prolongHold', 'openDispute', 'closeDispute', 'openPromise', 'closePromise', 'prolongPromise',
  'openPlan', 'closePlan', 'openInsolvency', 'closeInsolvency', 'takeBackClosing', 'openWriteOff', 'closeWriteOff', 'fileVatNotice',
  'addNote', 'addCall', 'addReply', 'fileDocument', 'correctCorrespondence', 'removeCorrespondence', 'restoreCorrespondence',
  'correspondenceDone', 'correspondenceToDo', 'putOff', 'wake',
  'requestClaim', 'withdrawClaim', 'waiveClaim', 'takeBackWaiver', 'postClaim', 'unpostClaim', 'imputePayment', 'undoImputation',
  'recordLimitationEvent', 'removeLimitationEvent', 'makeLitigationPack', 'setLawSettings', 'setRate', 'removeRate',
  'chooseDoubtful', 'closeDoubtful', 'reopenDoubtful', 'setAccountingSettings',
] as const;

export type JournalAction = (typeof JOURNAL_ACTIONS)[number];
