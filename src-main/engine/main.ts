import { fileURLToPath } from 'node:url';
import type { MessagePortMain } from 'electron';
import { refused, type Result } from '#shared/contract/result';
import { type EngineMessage, type EngineSettings, type Question, shellMessage } from '../ipc/control-protocol';
import { type PagePort, servePage } from '../ipc/serve-page';
import { filesBehind } from '#main/files/import/folder';
import { systemToday } from './clock';
import type { Engine } from './engine';
import { openEngine } from './open-engine';
import { orRefused } from './unexpected';

// The engine's process: one engine, asked by the shell on the process's channel and by the page on a port of its own.
let engine: Engine | null = null;

process.parentPort.on('message', ({ data, ports }) => {
  const message = shellMessage.parse(data);
  if (message.type === 'start') start(message.settings);
  else if (message.type === 'page') for (const port of ports) serve(port);
  else void answer(message.id, message.question);
});

function start(settings: EngineSettings): void {
  const { today, ...folders } = settings;
  engine = openEngine({
    ...folders,
    today: () => today ?? systemToday(),
    importWorker: new URL('./import-worker.js', import.meta.url),
    lettersWorker: new URL('./letters-worker.js', import.meta.url),
    migrationsFolder: fileURLToPath(new URL('../../migrations', import.meta.url)),
    exampleFolder: fileURLToPath(new URL('../../assets/example', import.meta.url)),
    onUnexpected,
  });
  tell({ type: 'ready' });
}

function onUnexpected(operation: string, error: unknown): void {
  console.error(`operation ${operation}:`, error);
}

function serve(port: MessagePortMain): void {
  const page: PagePort = {
    post: (reply) => {
      port.postMessage(reply);
    },
    onMessage: (listener) => {
      port.on('message', ({ data }) => {
        listener(data);
      });
    },
    onClose: (listener) => {
      port.on('close', listener);
    },
  };
  servePage(page, (name, input, options) => engine?.dispatch(name, input, options) ?? Promise.resolve(refused('engineStopped')));
  port.start();
}

async function answer(id: number, question: Question): Promise<void> {
  const open = engine;
  const result = open === null ? refused('engineStopped') : await orRefused(question.about, () => ask(open, question), onUnexpected);
  tell({ type: 'answer', id, result });
  if (question.about === 'close') process.exit(0);
}

async function ask(open: Engine, question: Question): Promise<Result<unknown>> {
  switch (question.about) {
    case 'registerFile':
      open.registerFile(question.token, question.path);
      return { ok: true, value: null };
    case 'filesBehind': {
      const { files, problems } = await filesBehind(question.paths);
      return { ok: true, value: { files: files.map(({ path }) => path), problems } };
    }
    case 'lettersFolder':
      return open.lettersFolder();
    case 'outputFile':
      return open.outputFile(question.index);
    case 'mailLink':
      return open.mailLink(question.noticeId);
    case 'exportDocument':
      return open.exportDocument(question.documentId, question.use);
    case 'writeTemplate':
      return open.writeTemplate(question.key, question.language, question.path);
    case 'makeFile':
      return open.makeFile(question.wanted);
    case 'writeMadeFile':
      return open.writeMadeFile(question.path);
    case 'operation':
      return open.dispatch(question.name, question.input, { onProgress: () => undefined, signal: new AbortController().signal });
    case 'close':
      open.close();
      return { ok: true, value: null };
  }
}

function tell(message: EngineMessage): void {
  process.parentPort.postMessage(message);
}
