import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Books, Repositories } from '#main/usecases/ports/books';
import { RefusalError } from '#shared/contract/result';
import { backUpBeside, backupsBeside } from './backup';
import { type Connection, openReader, openWriter } from './connection';
import { erasing } from './erasing';
import { agendaRepository } from './repositories/agenda-repository';
import { auditRepository } from './repositories/audit-repository';
import { balanceRepository } from './repositories/balance-repository';
import { bankRepository } from './repositories/bank-repository';
import { claimRepository } from './repositories/claim-repository';
import { clientMergeRepository } from './repositories/client-merges';
import { clientRepository } from './repositories/client-repository';
import { correspondenceRepository } from './repositories/correspondence-repository';
import { companyRepository, settingRepository } from './repositories/company-repository';
import { documentRepository } from './repositories/document-repository';
import { doubtfulRepository } from './repositories/doubtful-repository';
import { dossierLetterRepository } from './repositories/dossier-letter-repository';
import { dunningRepository } from './repositories/dunning-repository';
import { formalNoticeRepository } from './repositories/formal-notice-repository';
import { importStore } from './repositories/import-store';
import { issuedLetterRepository } from './repositories/issued-letter-repository';
import { journalRepository } from './repositories/journal-repository';
import { noticeRepository } from './repositories/notice-repository';
import { ledgerRepository } from './repositories/ledger-repository';
import { legalFactRepository } from './repositories/legal-fact-repository';
import { limitationRepository } from './repositories/limitation-repository';
import { clientCheckRepository, termsRepository } from './repositories/terms-repository';
import { templateRepository } from './repositories/template-repository';
import { obstacleRepository } from './repositories/obstacle-repository';
import { rateRepository } from './repositories/rate-repository';
import { responseRepository } from './repositories/response-repository';
import { personalDataRepository } from './repositories/personal-data-repository';
import { policyRepository } from './repositories/policy-repository';
import { toRefusal } from './sqlite-errors';

export interface OpenBooks extends Books {
  readonly file: string;
  close(): void;
}

/** Opens migrated books. Reads go through a connection of their own: they see what is committed, nothing half done. */
export function openBooks(file: string, now: () => Date): OpenBooks {
  const writer = openWriter(file, { mustExist: true });
  const reader = openReader(file);
  const inside = repositoriesOn(writer, now);
  let last: Promise<unknown> = Promise.resolve();

  /** One command at a time: the next waits for the one before, whatever became of it. */
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const transaction = <T>(command: (repositories: Repositories) => T | Promise<T>, end: 'COMMIT' | 'ROLLBACK'): Promise<T> => inTurn(() => runTransaction(writer, () => command(inside), end));
  return {
    file,
    read: repositoriesOn(reader, now),
    write: (command) => transaction(command, 'COMMIT'),
    rehearse: (command) => transaction(command, 'ROLLBACK'),
    erase: (command) => inTurn(() => erasing(writer, () => runTransaction(writer, () => command(inside), 'COMMIT'))),
    backUp: (before) => inTurn(() => backUpBeside(writer, file, before, now())),
    backups: () => backupsBeside(file),
    close: () => {
      reader.close();
      writer.close();
    },
  };
}

async function runTransaction<T>(connection: Connection, command: () => T | Promise<T>, end: 'COMMIT' | 'ROLLBACK'): Promise<T> {
  try {
    connection.exec('BEGIN IMMEDIATE');
    const value = await command();
    connection.exec(end);
    return value;
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error instanceof RefusalError ? error : toRefusal(error);
  }
}

function repositoriesOn(connection: Connection, now: () => Date): Repositories {
  const orm = drizzle({ client: connection });
  return {
    agenda: agendaRepository(connection),
    company: companyRepository(orm),
    settings: settingRepository(orm),
    journal: journalRepository(connection, now),
    clients: clientRepository(connection, orm),
    clientMerges: clientMergeRepository(connection),
    claims: claimRepository(connection),
    ledger: ledgerRepository(connection),
    legalFacts: legalFactRepository(connection),
    rates: rateRepository(orm),
    limitation: limitationRepository(connection),
    terms: termsRepository(connection),
    clientChecks: clientCheckRepository(connection),
    formalNotices: formalNoticeRepository(connection),
    balance: balanceRepository(connection),
    dunning: dunningRepository(connection, orm, now),
    notices: noticeRepository(connection),
    dossierLetters: dossierLetterRepository(connection, now),
    doubtful: doubtfulRepository(connection),
    issued: issuedLetterRepository(connection),
    correspondence: correspondenceRepository(connection, orm),
    obstacles: obstacleRepository(connection),
    response: responseRepository(connection),
    personalData: personalDataRepository(connection),
    policies: policyRepository(connection, orm),
    documents: documentRepository(connection, orm, now),
    templates: templateRepository(connection, now),
    imports: importStore(connection),
    bank: bankRepository(connection),
    audit: auditRepository(connection),
  };
}
