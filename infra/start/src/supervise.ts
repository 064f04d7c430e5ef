import { setTimeout as sleep } from 'node:timers/promises';
import type { Part, Running } from './part.ts';
import type { Report } from './report.ts';

export type Supervised = {
  label: string;
  stop: (patienceMs: number) => Promise<void>;
  /** A fresh copy in place of the running one, without a request lost; throws when it doesn't come up, and then the old one serves on where it can. */
  restart: () => Promise<void>;
};

const firstPauseMs = 1_000;
const longestPauseMs = 30_000;
const steadyAfterMs = 60_000;
/** What a copy that was replaced has for its last requests and connections. */
const drainPatienceMs = 30_000;

/** A part that ran steadily before it fell starts afresh; one that falls again and again is left more and more time. */
export function pauseBeforeRestart(previousPauseMs: number, ranForMs: number): number {
  return previousPauseMs === 0 || ranForMs > steadyAfterMs ? firstPauseMs : Math.min(previousPauseMs * 2, longestPauseMs);
}

/** The first start must succeed; from then on the part is started again whenever it ends by itself. */
export async function startSupervised(part: Part, report: Report): Promise<Supervised> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Running = await report.timed(part, () => part.start({ signal }));
  let startedAt = performance.now();
  let restarting: Promise<void> | undefined;

  /** Waits until the part has ended by itself: not when it was replaced on purpose. */
  const untilFallen = async () => {
    for (;;) {
      const watched = running;
      await watched.ended;
      await restarting?.catch(() => undefined);
      if (signal.aborted || watched === running) return;
    }
  };

  const watch = async () => {
    let pauseMs = 0;
    for (;;) {
      await untilFallen();
      if (signal.aborted) return;
      pauseMs = pauseBeforeRestart(pauseMs, performance.now() - startedAt);
      report.restarting(part, pauseMs);
      try {
        await sleep(pauseMs, undefined, { signal });
        startedAt = performance.now();
        running = await report.timed(part, () => part.start({ signal }));
        // Stopped while it was coming up: `stop` ends what is running by now.
        if (signal.aborted) return;
      } catch (error) {
        if (signal.aborted) return;
        report.failed(part, error);
      }
    }
  };
  const watching = watch();

  const replace = async () => {
    const old = running;
    if (part.succession === 'in-place') await old.stop(drainPatienceMs, 'drained');
    const next = await part.start({ signal, beside: part.succession === 'beside' });
    startedAt = performance.now();
    running = next;
    if (part.succession === 'beside') await old.stop(drainPatienceMs, 'drained');
  };

  return {
    label: part.label,
    stop: async (patienceMs) => {
      stopping.abort();
      await running.stop(patienceMs, 'at-once');
      await restarting?.catch(() => undefined);
      await watching;
      await running.stop(patienceMs, 'at-once');
    },
    restart: async () => {
      restarting = replace();
      await restarting.finally(() => { restarting = undefined; });
    },
  };
}
