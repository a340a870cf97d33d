import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { type Dispatch, servePage } from '#main/ipc/serve-page';
import { refused } from '#shared/contract/result';

/** A page's end of a real message channel whose other end is served. */
function servedPage(dispatch: Dispatch) {
  const { port1: page, port2: engine } = new MessageChannel();
  servePage(
    {
      post: (reply) => {
        engine.postMessage(reply);
      },
      onMessage: (listener) => engine.on('message', listener),
      onClose: (listener) => engine.on('close', listener),
    },
    dispatch,
  );
  const received: unknown[] = [];
  const until = (count: number) =>
    new Promise<unknown[]>((resolve) => {
      if (received.length >= count) resolve(received);
      page.on('message', () => {
        if (received.length >= count) resolve(received);
      });
    });
  page.on('message', (reply: unknown) => received.push(reply));
  return { page, until };
}

const untilCancelled: Dispatch = (_name, _input, { onProgress, signal }) => {
  onProgress({ phase: 'reading', done: 1, total: 0 });
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(refused('cancelled'));
    });
  });
};

test('a call gets the result of its operation, under its id', async () => {
  const { page, until } = servedPage((name, input) => Promise.resolve({ ok: true, value: [name, input] }));
  page.postMessage({ type: 'call', id: 7, name: 'clients.get', input: { id: 1 } });
  expect(await until(1)).toEqual([{ type: 'result', id: 7, result: { ok: true, value: ['clients.get', { id: 1 }] } }]);
  page.close();
});

test('what is not of the protocol is dropped, and the next call is still served', async () => {
  const { page, until } = servedPage(() => Promise.resolve({ ok: true, value: null }));
  for (const message of [null, 'call', { type: 'call' }, { type: 'call', id: -1, name: 'x', input: {} }, { type: 'start', id: 1 }]) {
    page.postMessage(message);
  }
  page.postMessage({ type: 'call', id: 1, name: 'app.status', input: {} });
  expect(await until(1)).toEqual([{ type: 'result', id: 1, result: { ok: true, value: null } }]);
  page.close();
});

test('a job is cancelled by its id', async () => {
  const { page, until } = servedPage(untilCancelled);
  page.postMessage({ type: 'call', id: 3, name: 'imports.prepare', input: {} });
  expect(await until(1)).toEqual([{ type: 'progress', id: 3, progress: { phase: 'reading', done: 1, total: 0 } }]);
  page.postMessage({ type: 'cancel', id: 3 });
  expect((await until(2))[1]).toEqual({ type: 'result', id: 3, result: { ok: false, error: { code: 'cancelled', details: {} } } });
  page.close();
});

test('what a page had under way is cancelled when it goes', async () => {
  const cancelled = new Promise<string>((resolve) => {
    const { page } = servedPage((name, input, options) => {
      options.signal.addEventListener('abort', () => {
        resolve(name);
      });
      page.close();
      return untilCancelled(name, input, options);
    });
    page.postMessage({ type: 'call', id: 1, name: 'imports.commit', input: {} });
  });
  expect(await cancelled).toBe('imports.commit');
});

test('an operation that throws is an internal refusal, not a silence', async () => {
  const { page, until } = servedPage(() => Promise.reject(new Error('unforeseen')));
  page.postMessage({ type: 'call', id: 1, name: 'app.status', input: {} });
  expect(await until(1)).toEqual([{ type: 'result', id: 1, result: { ok: false, error: { code: 'internal', details: {} } } }]);
  page.close();
});
