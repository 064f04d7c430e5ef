import { expect, test } from 'vitest';
import type { Part } from './part.ts';
import { createReport } from './report.ts';
import { startSupervised } from './supervise.ts';

/** A part of copies that only note what happens to them. */
function aPart(succession: Part['succession'], failsFrom = Infinity) {
  const told: string[] = [];
  const fall: (() => void)[] = [];
  let copies = 0;
  const part: Part = {
    label: 'part', address: '', succession,
    start: async ({ beside }) => {
      const copy = (copies += 1);
      if (copy >= failsFrom) throw new Error('does not come up');
      told.push(`start ${copy}${beside ? ' beside' : ''}`);
      const { promise, resolve } = Promise.withResolvers<void>();
      fall.push(resolve);
      return { pid: copy, ended: promise, stop: async (_patienceMs, manner) => { told.push(`stop ${copy} ${manner}`); resolve(); } };
    },
  };
  return { part, told, fall };
}
const quiet = () => {
  const lines: string[] = [];
  return { lines, report: createReport((line) => lines.push(line)) };
};

test('a part that may have two copies is replaced without a moment in which none serves', async () => {
  const { part, told } = aPart('beside');
  const { report, lines } = quiet();
  const supervised = await startSupervised(part, report);
  await supervised.restart();
  expect(told).toEqual(['start 1', 'start 2 beside', 'stop 1 drained']);
  await supervised.stop(10);
  expect(told).toContain('stop 2 at-once');
  expect(lines.join()).not.toContain('意外');
});

test('a part that may have one copy alone is stopped before the next is started', async () => {
  const { part, told } = aPart('in-place');
  const supervised = await startSupervised(part, quiet().report);
  await supervised.restart();
  expect(told).toEqual(['start 1', 'stop 1 drained', 'start 2']);
  await supervised.stop(10);
});

test('a copy that does not come up is told, and the one that it was to replace serves on', async () => {
  const { part, told } = aPart('beside', 2);
  const supervised = await startSupervised(part, quiet().report);
  await expect(supervised.restart()).rejects.toThrow('does not come up');
  expect(told).toEqual(['start 1']);
  await supervised.stop(10);
  expect(told).toContain('stop 1 at-once');
});

test('a part that falls after it was replaced is started again as before', async () => {
  const { part, told, fall } = aPart('beside');
  const { report, lines } = quiet();
  const supervised = await startSupervised(part, report);
  await supervised.restart();
  fall[1]!();
  await expect.poll(() => told, { timeout: 5000 }).toContain('start 3');
  expect(lines.join()).toContain('意外');
  await supervised.stop(10);
});
