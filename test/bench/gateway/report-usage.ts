/** What every contestant tells of itself when asked: the CPU its process has used so far, and the memory it holds after a collection. */
export interface Usage {
  cpuSeconds: number;
  heapMb: number;
  rssMb: number;
}

export function reportUsage(port: number): void {
  process.on('message', ({ collect }: { collect?: boolean }) => {
    if (collect) globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    const { heapUsed, external, rss } = process.memoryUsage();
    const mb = 2 ** 20;
    process.send?.({ cpuSeconds: (user + system) / 1e6, heapMb: (heapUsed + external) / mb, rssMb: rss / mb } satisfies Usage);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ port });
}
