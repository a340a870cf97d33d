import { type MessagePortMain, utilityProcess } from 'electron';
import { refused, type Result } from '#shared/contract/result';
import { Asks } from '../../ipc/asks';
import { engineMessage, type EngineSettings, type Question, type ShellMessage } from '../../ipc/control-protocol';
import { stackLines } from '../error-trace';

export interface EngineEvents {
  readonly onReady: () => void;
  readonly onExit: (code: number) => void;
  /** Where the engine was when it complained, without what it said. */
  readonly onStack: (lines: readonly string[]) => void;
}

/** One life of the engine's process. */
export class EngineProcess {
  private readonly asks = new Asks();
  private readonly child;
  private hasExited = false;

  constructor(program: string, settings: EngineSettings, events: EngineEvents) {
    this.child = utilityProcess.fork(program, [], { serviceName: 'Encours engine', stdio: ['ignore', 'ignore', 'pipe'] });
    this.child.on('message', (data: unknown) => {
      const { data: message } = engineMessage.safeParse(data);
      if (message?.type === 'ready') events.onReady();
      if (message?.type === 'answer') this.asks.settle(message.id, message.result);
    });
    this.child.on('exit', (code) => {
      this.hasExited = true;
      this.asks.refuseAll();
      events.onExit(code);
    });
    this.child.stderr?.on('data', (chunk: Buffer) => {
      const lines = stackLines(chunk.toString());
      if (lines.length > 0) events.onStack(lines);
    });
    this.post({ type: 'start', settings });
  }

  ask(question: Question): Promise<Result<unknown>> {
    if (this.hasExited) return Promise.resolve(refused('engineStopped'));
    return this.asks.ask((id) => {
      this.post({ type: 'ask', id, question });
    });
  }

  servePage(port: MessagePortMain): void {
    this.post({ type: 'page' }, [port]);
  }

  kill(): void {
    this.child.kill();
  }

  private post(message: ShellMessage, ports: MessagePortMain[] = []): void {
    this.child.postMessage(message, ports);
  }
}
