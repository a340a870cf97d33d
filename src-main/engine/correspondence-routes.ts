import { operations } from '#shared/contract/operations';
import { RefusalError } from '#shared/contract/result';
import type { FileProposal } from '#shared/contract/schemas/correspondence';
import { correspondenceAgenda } from '#main/usecases/correspondence/awaiting';
import { correctCorrespondence, removeCorrespondence } from '#main/usecases/correspondence/correct';
import { setCorrespondenceDone } from '#main/usecases/correspondence/done';
import { fileDocuments, type Filing, proposeFiling, refuseTwice } from '#main/usecases/correspondence/filing';
import { recordCorrespondence } from '#main/usecases/correspondence/record';
import { cancelNotice } from '#main/usecases/dunning/cancel';
import { savePostings } from '#main/usecases/dunning/postings';
import type { FileToKeep, KeptFileReader } from '#main/usecases/ports/filing';
import { route } from './route';
import type { Workplace } from './workplace';

type Tokens = ReadonlyMap<string, string>;

export function correspondenceRoutes(workplace: Workplace, readFile: KeptFileReader, tokens: Tokens) {
  return {
    'dunning.cancel': route(operations['dunning.cancel'], (input) => cancelNotice(workplace.context(), input)),
    'letters.source': route(operations['letters.source'], ({ documentId }) => {
      const source = workplace.read().documents.sourceOf(documentId);
      if (source === null) throw new RefusalError('documentNotFound', { document: documentId });
      return source;
    }),
    'postings.ofRun': route(operations['postings.ofRun'], ({ date }) => ({ rows: workplace.read().notices.registeredOn(date) })),
    'postings.save': route(operations['postings.save'], (input) => nothing(savePostings(workplace.context(), input))),
    'correspondence.agenda': route(operations['correspondence.agenda'], ({ date }) => correspondenceAgenda(workplace.read(), date)),
    'correspondence.record': route(operations['correspondence.record'], (input) => recordCorrespondence(workplace.context(), input)),
    'correspondence.correct': route(operations['correspondence.correct'], (input) => nothing(correctCorrespondence(workplace.context(), input))),
    'correspondence.remove': route(operations['correspondence.remove'], ({ id, removed }) => nothing(removeCorrespondence(workplace.context(), id, removed))),
    'correspondence.setDone': route(operations['correspondence.setDone'], ({ id, done }) => nothing(setCorrespondenceDone(workplace.context(), id, done))),
    'correspondence.proposeFiling': route(operations['correspondence.proposeFiling'], async ({ clientId, tokens: wanted }) => {
      const files: FileProposal[] = [];
      for (const token of wanted) files.push(await proposalOf(workplace, clientId, token, readFile, tokens));
      return { files };
    }),
    'correspondence.file': route(operations['correspondence.file'], async ({ files, ...about }) => {
      const filings: Filing[] = [];
      for (const { token, ...text } of files) filings.push({ ...text, file: await fileBehind(token, readFile, tokens) });
      return fileDocuments(workplace.context(), about, filings);
    }),
  };
}

async function nothing(done: Promise<void>): Promise<Record<string, never>> {
  await done;
  return {};
}

function fileBehind(token: string, readFile: KeptFileReader, tokens: Tokens): Promise<FileToKeep> {
  const path = tokens.get(token);
  if (path === undefined) throw new RefusalError('fileNotFound', { name: '' });
  return readFile(path);
}

/** A file that cannot be filed is named with why: the others go on. */
async function proposalOf(workplace: Workplace, clientId: number, token: string, readFile: KeptFileReader, tokens: Tokens): Promise<FileProposal> {
  try {
    const file = await fileBehind(token, readFile, tokens);
    const proposal = proposeFiling(workplace.context(), clientId, file);
    return { token, ...proposal, problem: problemOf(() => { refuseTwice(workplace.read(), clientId, file); }) };
  } catch (error) {
    if (!(error instanceof RefusalError) || error.refusal.code === 'clientNotFound') throw error;
    const { code, details } = error.refusal;
    const name = String(details['name'] ?? '');
    return { token, name, size: 0, subject: '', body: '', person: '', date: workplace.today(), direction: 'none', toHandle: false, problem: { code, details: plain(details) } };
  }
}

function problemOf(check: () => void): FileProposal['problem'] {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof RefusalError) return { code: error.refusal.code, details: plain(error.refusal.details) };
    throw error;
  }
}

const plain = (details: Readonly<Record<string, unknown>>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(details).map(([name, value]) => [name, typeof value === 'number' ? value : String(value)]));
