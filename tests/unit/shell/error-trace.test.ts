import { expect, test } from 'vitest';
import { describeError, stackLines } from '#main/app/error-trace';

test('an error is written down by its kind, its code and its place, never by what it says', () => {
  const error = Object.assign(new TypeError('Dupont SARL doit 1 234,56 €'), { code: 'ENOSPC' });
  const text = describeError(error);
  expect(text).toMatch(/^TypeError ENOSPC\n\s+at /);
  expect(text).not.toContain('Dupont');
});

test('of what the engine complains only the places are kept', () => {
  const complaint = 'Error: client Dupont\n    at load (file:///out/main/engine.js:1:2)\n  {\n  code: 1\n}\nat Dupont';
  expect(stackLines(complaint)).toEqual(['    at load (file:///out/main/engine.js:1:2)']);
});
