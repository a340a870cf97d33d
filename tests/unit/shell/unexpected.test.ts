import { describe, expect, it } from 'vitest';
import { refused } from '#shared/contract/result';
import { orRefused } from '#main/engine/unexpected';

describe('what the engine is asked', () => {
  const told: string[] = [];
  const note = (operation: string, error: unknown) => told.push(`${operation}: ${String(error)}`);

  it('is answered with what the work gives, a refusal too', async () => {
    expect(await orRefused('lettersFolder', () => Promise.resolve({ ok: true, value: '/lettres' }), note)).toEqual({ ok: true, value: '/lettres' });
    expect(await orRefused('lettersFolder', () => Promise.resolve(refused('fileNotFound', { name: '' })), note)).toEqual({ ok: false, error: { code: 'fileNotFound', details: { name: '' } } });
    expect(told).toEqual([]);
  });

  it('is refused, and told, when it fails in a way that nobody foresaw, at once or later', async () => {
    const atOnce = (): never => {
      throw new TypeError('at once');
    };
    expect(await orRefused('mailLink', atOnce, note)).toEqual({ ok: false, error: { code: 'internal', details: { operation: 'mailLink' } } });
    expect(await orRefused('makeFile', () => Promise.reject(new TypeError('later')), note)).toEqual({ ok: false, error: { code: 'internal', details: { operation: 'makeFile' } } });
    expect(told).toEqual(['mailLink: TypeError: at once', 'makeFile: TypeError: later']);
  });
});
