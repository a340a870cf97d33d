import { describe, expect, it } from 'vitest';
import { parseArguments, UsageError } from '#main/cli/arguments';

const read = (...tokens: string[]) => parseArguments(tokens, { out: 'value' });

describe('an option that must be given', () => {
  it('has its value, whichever way it is written', () => {
    expect(read('--out', 'lettres').required('out')).toBe('lettres');
    expect(read('--out=lettres').required('out')).toBe('lettres');
  });

  it.each([[[]], [['--out', '']], [['--out=']], [['--out', ' ']]])('is missing when nothing is in it: %j', (tokens) => {
    expect(() => read(...tokens).required('out')).toThrow(UsageError);
  });
});
