import { MessageChannelMain, type WebContents } from 'electron';
import { refused, type Result } from '#shared/contract/result';
import { CHANNELS } from '../../ipc/channels';
import type { EngineSettings, Question } from '../../ipc/control-protocol';
import type { Log } from '../log';
import { EngineProcess } from './engine-process';
import { afterCrash } from './restart-policy';

const CLOSING_MS = 3_000;

export type Ask = (question: Question) => Promise<Result<unknown>>;

export interface SupervisorOptions {
  /** The engine's bundle. */
  readonly program: string;
  readonly settings: EngineSettings;
  readonly log: Log;
  /** What a new engine must be told before any page talks to it. */
  readonly prepare: (ask: Ask) => Promise<void>;
  /** It crashed too often: it will not be started again by itself. */
  readonly onGivingUp: () => void;
}

/** Keeps an engine running and the pages connected to it. */
export class EngineSupervisor {
  private engine: EngineProcess | null = null;
  private isPrepared = false;
  private isStopping = false;
  private crashes: number[] = [];
  private readonly pages = new Set<WebContents>();
  private whenStopped: () => void = () => undefined;

  constructor(private readonly options: SupervisorOptions) {}

  start(): void {
    const { program, settings, log } = this.options;
    const engine: EngineProcess = new EngineProcess(program, settings, {
      onReady: () => void this.prepare(engine),
      onExit: (code) => {
        this.exited(code);
      },
      onStack: (lines) => {
        log.error(`engine:\n${lines.join('\n')}`);
      },
    });
    this.engine = engine;
  }

  /** Starts anew after giving up. */
  startAgain(): void {
    this.crashes = [];
    this.start();
  }

  readonly ask: Ask = (question) => this.engine?.ask(question) ?? Promise.resolve(refused('engineStopped'));

  /** Gives a page that was just loaded its port, now or as soon as there is an engine. */
  connect(page: WebContents): void {
    if (!this.pages.has(page)) page.once('destroyed', () => this.pages.delete(page));
    this.pages.add(page);
    if (this.isPrepared) this.handPort(page);
  }

  /** Lets the engine close its books; resolves when its process is gone. */
  async stop(): Promise<void> {
    if (this.isStopping) return;
    this.isStopping = true;
    if (this.engine === null) return;
    const stopped = new Promise<void>((resolve) => {
      this.whenStopped = resolve;
    });
    const forced = setTimeout(() => this.engine?.kill(), CLOSING_MS);
    void this.engine.ask({ about: 'close' });
    await stopped;
    clearTimeout(forced);
  }

  private async prepare(engine: EngineProcess): Promise<void> {
    await this.options.prepare((question) => engine.ask(question));
    if (this.engine !== engine) return;
    this.isPrepared = true;
    this.options.log.info('engine ready');
    for (const page of this.pages) this.handPort(page);
  }

  private handPort(page: WebContents): void {
    const { port1, port2 } = new MessageChannelMain();
    this.engine?.servePage(port1);
    page.postMessage(CHANNELS.port, null, [port2]);
  }

  private exited(code: number): void {
    this.engine = null;
    this.isPrepared = false;
    if (this.isStopping) {
      this.whenStopped();
      return;
    }
    this.crashes.push(Date.now());
    const verdict = afterCrash(this.crashes);
    this.options.log.error(`engine exited with code ${String(code)}, ${verdict.restart ? 'starting again' : 'giving up'}`);
    for (const page of this.pages) page.send(CHANNELS.stopped, verdict.restart);
    if (!verdict.restart) this.options.onGivingUp();
    else setTimeout(() => {
      if (!this.isStopping) this.start();
    }, verdict.afterMs);
  }
}
