const EVERY_MILLISECONDS = 100;

/**
 * Calls once the process has grown by more than a limit: the engine's own limit on a thread cannot be left to act alone, as
 * one large allocation beyond it ends the whole process.
 * @returns how to stop watching
 */
export function watchMemory(megabytes: number, onBeyond: () => void): () => void {
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before < megabytes * 1024 * 1024) return;
    clearInterval(timer);
    onBeyond();
  }, EVERY_MILLISECONDS);
  return () => { clearInterval(timer); };
}
