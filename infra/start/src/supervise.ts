import { setTimeout as sleep } from 'node:timers/promises';
import type { Part } from './part.ts';
import type { Report } from './report.ts';

export type Supervised = { stop: (patienceMs: number) => Promise<void> };

const firstPauseMs = 1_000;
const longestPauseMs = 30_000;
const steadyAfterMs = 60_000;

/** A part that ran steadily before it fell starts afresh; one that falls again and again is left more and more time. */
export function pauseBeforeRestart(previousPauseMs: number, ranForMs: number): number {
  return previousPauseMs === 0 || ranForMs > steadyAfterMs ? firstPauseMs : Math.min(previousPauseMs * 2, longestPauseMs);
}

/** The first start must succeed; from then on the part is started again whenever it ends by itself. */
export async function startSupervised(part: Part, report: Report): Promise<Supervised> {
  const stopping = new AbortController();
  let running = await report.timed(part, () => part.start(stopping.signal));
  let startedAt = performance.now();

  const watch = async () => {
    let pauseMs = 0;
    for (;;) {
      await running.ended;
      if (stopping.signal.aborted) return;
      pauseMs = pauseBeforeRestart(pauseMs, performance.now() - startedAt);
      report.restarting(part, pauseMs);
      try {
        await sleep(pauseMs, undefined, { signal: stopping.signal });
        startedAt = performance.now();
        running = await report.timed(part, () => part.start(stopping.signal));
        // Stopped while it was coming up: `stop` ends what is running by now.
        if (stopping.signal.aborted) return;
      } catch (error) {
        if (stopping.signal.aborted) return;
        report.failed(part, error);
      }
    }
  };
  const watching = watch();
  return {
    stop: async (patienceMs) => {
      stopping.abort();
      await running.stop(patienceMs);
      await watching;
      await running.stop(patienceMs);
    },
  };
}
