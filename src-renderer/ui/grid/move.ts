/** Where a key leads among `count` rows with `page` rows in view; null when the key does not move. */
export function moveActive(key: string, active: number, count: number, page: number): number | null {
  const last = count - 1;
  const to: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: last,
  };
  const next = to[key];
  return next === undefined || count === 0 ? null : Math.min(last, Math.max(0, next));
}
