import { expect, test } from 'vitest';
import { CallClient, type EnginePort } from '#main/preload/call-client';
import type { PageMessage } from '#main/ipc/page-protocol';

interface WrittenPort extends EnginePort {
  readonly sent: PageMessage[];
}

function writtenPort(): WrittenPort {
  const sent: PageMessage[] = [];
  return { sent, post: (message) => sent.push(structuredClone(message)), close: () => undefined };
}

const stopped = (restarting: boolean) => ({ ok: false, error: { code: 'engineStopped', details: { restarting } } });

test('calls wait for the engine, and each gets its own answer', async () => {
  const client = new CallClient();
  const first = client.call('app.status', {});
  const port = writtenPort();
  client.attach(port);
  const second = client.call('company.get', {});
  expect(port.sent).toEqual([
    { type: 'call', id: 1, name: 'app.status', input: {} },
    { type: 'call', id: 2, name: 'company.get', input: {} },
  ]);
  client.receive({ type: 'result', id: 2, result: { ok: false, error: { code: 'noCompanyOpen', details: {} } } });
  client.receive({ type: 'result', id: 1, result: { ok: false, error: { code: 'internal', details: {} } } });
  expect(await second).toMatchObject({ error: { code: 'noCompanyOpen' } });
  expect(await first).toMatchObject({ error: { code: 'internal' } });
});

test('when the engine stops, what was under way is refused and what comes next goes to the new one', async () => {
  const client = new CallClient();
  client.attach(writtenPort());
  const underWay = client.call('app.status', {});
  client.detach(true);
  expect(await underWay).toEqual(stopped(true));
  const next = client.call('company.get', {});
  const renewed = writtenPort();
  client.attach(renewed);
  expect(renewed.sent).toEqual([{ type: 'call', id: 2, name: 'company.get', input: {} }]);
  client.receive({ type: 'result', id: 1, result: { ok: false, error: { code: 'internal', details: {} } } });
  client.detach(true);
  expect(await next).toEqual(stopped(true));
});

test('once the engine will not come back, every call is refused at once, until one does', async () => {
  const client = new CallClient();
  const waiting = client.call('app.status', {});
  client.detach(false);
  expect(await waiting).toEqual(stopped(false));
  expect(await client.call('app.status', {})).toEqual(stopped(false));
  const port = writtenPort();
  client.attach(port);
  void client.call('app.status', {});
  expect(port.sent).toHaveLength(1);
});

test('a job tells its progress and is cancelled where it is: waiting here, or running in the engine', async () => {
  const client = new CallClient();
  const cancels: (() => void)[] = [];
  const onStart = (cancel: () => void) => cancels.push(cancel);
  const seen: number[] = [];
  const waiting = client.call('imports.prepare', {}, { onStart });
  cancels[0]?.();
  expect(await waiting).toEqual({ ok: false, error: { code: 'cancelled', details: {} } });
  const port = writtenPort();
  client.attach(port);
  expect(port.sent).toEqual([]);
  void client.call('imports.prepare', {}, { onStart, onProgress: ({ done: rows }) => seen.push(rows) });
  client.receive({ type: 'progress', id: 2, progress: { phase: 'reading', done: 40, total: 100 } });
  cancels[1]?.();
  expect(seen).toEqual([40]);
  expect(port.sent.at(-1)).toEqual({ type: 'cancel', id: 2 });
});

test('an input that cannot cross a process boundary is refused', async () => {
  const client = new CallClient();
  client.attach(writtenPort());
  expect(await client.call('app.status', { not: () => 1 })).toMatchObject({ ok: false, error: { code: 'invalidInput' } });
});
