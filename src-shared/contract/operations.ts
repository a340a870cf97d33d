import { z } from 'zod';
import { BOOK_CHECKS } from './book-checks';
import { accountingOperations } from './accounting-operations';
import { outputOperations } from './output-operations';
import { correspondenceOperations } from './correspondence-operations';
import { letterOperations } from './letter-operations';
import { command, job, type Operation, query } from './operation';
import { bankInbox, handledEntries, handledEntriesQuery, ignoreInput, matchDecision, matchTrace } from './schemas/bank';
import { agedBalance, agedBalanceQuery, balanceLines, balanceLinesQuery } from './schemas/balance';
import { client, clientList, clientListQuery, clientPatch, dossier } from './schemas/client';
import { cents, count, empty, id, isoDate, shortText, slice } from './schemas/common';
import { company, companyLogo, companyId, companySummary, status } from './schemas/company';
import { catchUpInput, catchUpManyInput, changedLevels, clientGroup, dunningPolicy, dunningQueue, followedPolicy, issueInput, issueOutcome, movedClients, policyOwner, previewInput, proposeInput, restoreLevelsInput, setLevelInput, writeAgainInput, writtenAgain } from './schemas/dunning';
import { clientDuplicates, mergeInput } from './schemas/duplicates';
import { batchView, commitInput, importPreview, importResult, importSettings, prepareInput, undoInput, undoOutcome } from './schemas/import';
import { letterPreview } from './schemas/letter';
import { closeObstacleInput, obstacleView, openObstacleInput, writeOffInput, writeOffView } from './schemas/obstacle';
import { todayOperations } from './today-operations';
import { claimOperations } from './claim-operations';
import { litigationOperations } from './litigation-operations';
import { lawOperations } from './law-operations';
import { limitationOperations } from './limitation-operations';
import { privacyOperations } from './privacy-operations';
import { termsOperations } from './terms-operations';
import { responseOperations } from './response-operations';
import { templateOperations } from './template-operations';
import { allocateInput, recordedPayment, recordPaymentInput } from './schemas/payment';

const done = empty;

/** Everything the engine can be asked, by name. */
export const operations = {
  ...accountingOperations,
  ...outputOperations,
  ...termsOperations,
  'app.status': query(empty, status),
  'preferences.get': query(empty, z.strictObject({ colorScheme: z.enum(['system', 'light', 'dark']), density: z.enum(['compact', 'comfortable']) })),
  'preferences.set': command(z.strictObject({ colorScheme: z.enum(['system', 'light', 'dark']), density: z.enum(['compact', 'comfortable']) }), done),

  'companies.list': query(empty, z.strictObject({ companies: z.array(companySummary) })),
  'companies.create': command(z.strictObject({ name: shortText.min(1), siren: z.string().trim().max(20) }), z.strictObject({ id: companyId }), 'sirenInvalid', 'databaseFull'),
  'companies.createExample': command(empty, z.strictObject({ id: companyId })),
  'companies.open': command(z.strictObject({ id: companyId }), z.strictObject({ id: companyId }), 'companyNotFound', 'databaseCorrupt', 'databaseNewer', 'databaseReadOnly', 'migrationFailed'),
  'company.get': query(empty, company),
  'company.logo': query(empty, companyLogo),
  'company.setLogo': command(z.strictObject({ token: z.string().max(60) }), companyLogo, 'fileNotFound', 'logoNotAnImage', 'logoTooLarge'),
  'company.removeLogo': command(empty, done),
  'company.update': command(company, done, 'ibanInvalid', 'sirenInvalid'),

  'clients.list': query(clientListQuery, clientList),
  'clients.get': query(z.strictObject({ id, asOf: isoDate }), dossier, 'clientNotFound'),
  'clients.update': command(z.strictObject({ id, patch: clientPatch }), client, 'clientNotFound', 'sirenInvalid'),

  'clients.duplicates': query(empty, clientDuplicates),
  'clients.merge': command(mergeInput, z.strictObject({ mergeId: id }), 'clientNotFound', 'mergeNumberClash'),
  'clients.unmerge': command(z.strictObject({ mergeId: id }), z.strictObject({ clientId: id }), 'mergeNotFound', 'clientCodeTaken', 'mergeInUse'),
  'clients.notDuplicates': command(z.strictObject({ firstId: id, secondId: id }), done, 'clientNotFound'),

  'balance.aged': query(agedBalanceQuery, agedBalance),
  'balance.lines': query(balanceLinesQuery, balanceLines),

  'payments.record': command(recordPaymentInput, recordedPayment, 'clientNotFound', 'invoiceNotFound', 'amountZero', 'dateInFuture', 'allocationTooLarge', 'allocationOtherClient', 'allocationOtherCurrency'),
  'payments.delete': command(z.strictObject({ id }), done, 'paymentNotFound'),
  'allocations.create': command(allocateInput, z.strictObject({ id }), 'paymentNotFound', 'creditNoteNotFound', 'invoiceNotFound', 'allocationTooLarge', 'allocationOtherClient', 'allocationOtherCurrency'),
  'allocations.free': command(z.strictObject({ id }), done, 'allocationNotFound'),

  ...todayOperations,
  'obstacles.open': command(openObstacleInput, obstacleView, 'clientNotFound', 'invoiceNotFound', 'invoiceSettled', 'invoiceForeign', 'dateInFuture', 'nothingOpen', 'amountAboveOpen', 'untilNotAfter', 'planTooShort', 'obstacleExists'),
  'obstacles.close': command(closeObstacleInput, obstacleView, 'obstacleNotFound', 'obstacleNotOpen', 'dateInFuture', 'untilNotAfter', 'invoiceNotFound', 'amountAboveOpen'),
  'writeOffs.open': command(writeOffInput, writeOffView, 'invoiceNotFound', 'invoiceSettled', 'dateInFuture', 'amountAboveOpen', 'untilNotAfter'),
  'writeOffs.close': command(z.strictObject({ id }), done, 'writeOffNotFound'),
  'bank.inbox': query(empty, bankInbox),
  'bank.handled': query(handledEntriesQuery, handledEntries),
  'bank.accept': command(matchDecision, matchTrace, 'bankEntryNotFound', 'bankEntryHandled', 'bankEntryDiffers', 'bankRestNotSmall', 'bankEntryIsReturn', 'bankPaymentDiffers', 'bankPaymentRefunded', 'clientNotFound', 'invoiceNotFound', 'paymentNotFound', 'creditNoteNotFound', 'allocationTooLarge', 'allocationOtherClient', 'allocationOtherCurrency'),
  'bank.acceptCertain': command(empty, matchTrace),
  'bank.ignore': command(ignoreInput, done, 'bankEntryNotFound', 'bankEntryHandled'),
  'bank.undo': command(matchTrace, done, 'bankEntryNotFound', 'allocationNotFound', 'bankMatchInUse'),

  'policy.get': query(empty, dunningPolicy),
  'policy.set': command(dunningPolicy, done, 'policyInvalid'),
  'policy.followed': query(z.strictObject({ owner: policyOwner }), followedPolicy, 'clientNotFound'),
  'policy.setFor': command(z.strictObject({ owner: policyOwner, policy: dunningPolicy.nullable() }), done, 'policyInvalid', 'clientNotFound'),
  'groups.list': query(empty, z.strictObject({ groups: z.array(clientGroup) })),
  ...templateOperations,
  'dunning.propose': query(proposeInput, dunningQueue),
  'dunning.setLevel': command(setLevelInput, changedLevels, 'clientNotFound', 'levelUnchanged', 'levelUnknown'),
  'dunning.catchUp': command(catchUpInput, changedLevels, 'clientNotFound', 'levelUnchanged', 'levelUnknown'),
  'dunning.preview': query(previewInput, letterPreview, 'nothingToIssue'),
  'dunning.catchUpMany': command(catchUpManyInput, movedClients, 'clientNotFound', 'levelUnchanged', 'levelUnknown'),
  'dunning.restoreLevels': command(restoreLevelsInput, done, 'clientNotFound', 'levelUnchanged', 'levelUnknown'),
  'dunning.writeAgain': command(writeAgainInput, writtenAgain, 'documentNotFound', 'folderNotWritable'),
  'dunning.issue': job(issueInput, issueOutcome, 'staleData', 'dateInFuture', 'runBeforeLastIssue', 'nothingToIssue', 'folderNotWritable', 'cancelled'),

  ...correspondenceOperations,
  ...letterOperations,

  'imports.prepare': job(prepareInput, importPreview, 'fileNotFound', 'cancelled'),
  'imports.commit': job(commitInput, importResult, 'stagingNotFound', 'rowsRejected', 'dateOrderUnknown', 'decimalUnknown', 'importNothing', 'previewOutdated', 'cancelled', 'databaseFull'),
  'imports.discard': command(z.strictObject({ stagingId: z.string().max(60) }), done),
  'imports.settings': query(empty, importSettings),
  'imports.setSettings': command(importSettings, importSettings, 'clientAccountsInvalid'),
  'imports.list': query(empty, z.strictObject({ batches: z.array(batchView) })),
  'imports.undo': command(undoInput, undoOutcome, 'batchNotFound', 'batchAlreadyUndone', 'batchInUse'),

  ...responseOperations,
  ...claimOperations,
  ...lawOperations,
  ...limitationOperations,
  ...litigationOperations,
  ...privacyOperations,

  'journal.list': query(z.strictObject(slice), z.strictObject({
    total: count,
    rows: z.array(z.strictObject({ id, at: z.string(), action: z.string(), subject: z.string(), amountCents: cents.nullable() })),
  })),
  'books.verify': query(empty, z.strictObject({ ok: z.boolean(), checks: z.array(z.strictObject({ name: z.enum(BOOK_CHECKS), ok: z.boolean(), detail: z.string() })) })),
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type InputOf<N extends OperationName> = z.input<Operations[N]['input']>;
export type ParsedInputOf<N extends OperationName> = z.output<Operations[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<Operations[N]['output']>;

export const isOperationName = (name: string): name is OperationName => Object.hasOwn(operations, name);
