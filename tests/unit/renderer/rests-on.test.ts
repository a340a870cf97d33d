import { describe, expect, it } from 'vitest';
import { groupDependents } from '../../../src-renderer/features/imports/rests-on';

describe('groupDependents', () => {
  it('gathers what rests on an import, letters first', () => {
    expect(groupDependents(['payment:2026-06-30 R12', 'notice:R2026-00062', 'notice:R2026-00064'])).toEqual([
      { kind: 'notice', names: ['R2026-00062', 'R2026-00064'] },
      { kind: 'payment', names: ['30/06/2026 R12'] },
    ]);
  });

  it('leaves no blank after a payment without a reference', () => {
    expect(groupDependents(['payment:2026-06-30 '])).toEqual([{ kind: 'payment', names: ['30/06/2026'] }]);
  });

  it('keeps what it does not know', () => {
    expect(groupDependents(['promise:12'])).toEqual([{ kind: 'other', names: ['promise:12'] }]);
  });
});
