/** The step of a ramp for a bucket when there are `count` overdue buckets; index 0 is what is not due, and keeps the first step. */
export function rampStep<T>(ramp: readonly T[], index: number, count: number): T | undefined {
  const last = ramp.length - 1;
  const position = index <= 0 || count <= 0 ? 0 : Math.min(last, Math.max(1, Math.round((index * last) / count)));
  return ramp[position];
}
