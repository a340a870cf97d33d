import { expect, it } from 'vitest';
import { percent } from '../../../src-renderer/features/policies/response/figure';

it('a share in percent says neither all nor none when it is not so', () => {
  expect([0, 0.001, 0.496, 0.6, 0.999, 1].map(percent)).toEqual([0, 1, 50, 60, 99, 100]);
});
