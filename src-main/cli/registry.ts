import type { Command } from './command';
import { balance } from './commands/balance';
import { claimsCommand } from './commands/claims';
import { clientCommand, clients } from './commands/clients';
import { callCommand, correspondenceCommand, fileCommand, noteCommand, replyCommand } from './commands/correspondence';
import { dunning } from './commands/dunning';
import { thanks } from './commands/dossier-letters';
import { statement } from './commands/statement';
import { checkCommand, creditLimitCommand, termsCommand } from './commands/terms';
import { duplicates, merge, unmerge } from './commands/duplicates';
import { importCommand } from './commands/import';
import { doubtfulCommand } from './commands/doubtful';
import { groupCommand } from './commands/group';
import { logoCommand } from './commands/logo';
import { levelCommand } from './commands/level';
import { formalNoticesCommand } from './commands/formal-notices';
import { lawSettingsCommand } from './commands/law-settings';
import { litigationCommand } from './commands/litigation';
import { limitationCommand } from './commands/limitation';
import { imports, undoImportCommand } from './commands/imports';
import { imputeCommand } from './commands/impute';
import { init } from './commands/init';
import { interest } from './commands/interest';
import { allocateCommand, freeCommand, recordPaymentCommand } from './commands/payments';
import { disputeCommand, holdCommand, insolvencyCommand, planCommand, promiseCommand } from './commands/obstacles';
import { postedCommand } from './commands/posted';
import { policy } from './commands/policy';
import { privacyCommand } from './commands/privacy';
import { ratesCommand } from './commands/rates';
import { reconcile } from './commands/reconcile';
import { salespersonCommand } from './commands/salesperson';
import { stats } from './commands/stats';
import { today } from './commands/today';
import { template } from './commands/template';
import { verify } from './commands/verify';
import { writeOffCommand } from './commands/write-off';

export const commands: Readonly<Record<string, Command>> = {
  init,
  import: importCommand,
  imports,
  'undo-import': undoImportCommand,
  balance,
  clients,
  client: clientCommand,
  duplicates,
  merge,
  unmerge,
  'record-payment': recordPaymentCommand,
  allocate: allocateCommand,
  free: freeCommand,
  reconcile,
  policy,
  group: groupCommand,
  salesperson: salespersonCommand,
  dunning,
  posted: postedCommand,
  correspondence: correspondenceCommand,
  note: noteCommand,
  call: callCommand,
  reply: replyCommand,
  file: fileCommand,
  statement,
  thanks,
  template,
  logo: logoCommand,
  level: levelCommand,
  hold: holdCommand,
  dispute: disputeCommand,
  promise: promiseCommand,
  plan: planCommand,
  insolvency: insolvencyCommand,
  'write-off': writeOffCommand,
  doubtful: doubtfulCommand,
  today,
  interest,
  claims: claimsCommand,
  impute: imputeCommand,
  rates: ratesCommand,
  limitation: limitationCommand,
  privacy: privacyCommand,
  terms: termsCommand,
  'credit-limit': creditLimitCommand,
  check: checkCommand,
  'law-settings': lawSettingsCommand,
  'formal-notices': formalNoticesCommand,
  litigation: litigationCommand,
  stats,
  verify,
};

export function helpText(): string[] {
  return [
    'encours : le recouvrement en ligne de commande',
    '',
    'encours --db FICHIER [--json] COMMANDE …',
    '',
    ...Object.values(commands).map((command) => `  ${command.usage}\n      ${command.summary}`),
    '',
    'La date du jour est celle du système, ou ENCOURS_TODAY=AAAA-MM-JJ.',
    'Code de retour : 0 fait ; 1 compris et refusé ; 2 mal demandé.',
  ];
}
