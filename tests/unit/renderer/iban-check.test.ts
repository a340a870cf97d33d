import { describe, expect, it } from 'vitest';
import { checkIban } from '../../../src-renderer/features/settings/iban-check';

describe('checkIban', () => {
  it.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['FR76 3000 6000 0112 3456 7890 189', 'valid'],
    ['fr7630006000011234567890189', 'valid'],
    ['FR76 3000 6000 0112 3456 7890 188', 'wrongKey'],
    ['FR76 3000 6000 0112 3456 7890', 'wrongLength'],
    ['DE89 3704 0044 0532 0130 00', 'valid'],
    ['DE89 3704 0044 0532 0130 01', 'wrongKey'],
    ['30006000011234567890189', 'wrongCountry'],
  ])('%s is %s', (text, expected) => {
    expect(checkIban(text)).toBe(expected);
  });
});
