import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Repeater } from './repeater.ts';

const silent = pino({ level: 'silent' });
let runs: number[];
let began: number;

beforeEach(() => {
  vi.useFakeTimers();
  runs = [];
  began = Date.now();
});
afterEach(() => vi.useRealTimers());

const record = async (): Promise<void> => {
  runs.push(Date.now() - began);
};

test('while nothing happens the looks grow rarer, up to a rest of twenty seconds', async () => {
  const repeater = new Repeater({ name: 'imports', everyMs: 250, run: record }, silent);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(runs.slice(0, 5)).toEqual([250, 750, 1750, 3750, 7750]);
  expect(runs.slice(-2).reduce((earlier, later) => later - earlier)).toBe(20_000);
  await repeater.stop();
});

test('a waking brings the usual pace back at once, also from a long rest', async () => {
  const repeater = new Repeater({ name: 'imports', everyMs: 250, run: record }, silent);
  await vi.advanceTimersByTimeAsync(100_000);
  const before = runs.length;
  repeater.wake();
  await vi.advanceTimersByTimeAsync(250);
  expect(runs).toHaveLength(before + 1);
  await vi.advanceTimersByTimeAsync(500);
  expect(runs).toHaveLength(before + 2);
  await repeater.stop();
});

test('a duty that had something to do comes back at its usual pace', async () => {
  const repeater = new Repeater({ name: 'imports', everyMs: 250, run: async () => { await record(); return true; } }, silent);
  await vi.advanceTimersByTimeAsync(1000);
  expect(runs).toEqual([250, 500, 750, 1000]);
  await repeater.stop();
});

test('what is asked in one burst runs once and soon, and asking during a run makes it run again', async () => {
  let finish = (): void => undefined;
  const repeater = new Repeater({ name: 'figures', everyMs: 5000, run: () => { void record(); return new Promise<void>((done) => { finish = done; }); } }, silent);
  for (let i = 0; i < 5; i += 1) repeater.runSoon();
  await vi.advanceTimersByTimeAsync(150);
  expect(runs).toEqual([150]);
  repeater.runSoon();
  repeater.runSoon();
  await vi.advanceTimersByTimeAsync(1000);
  expect(runs).toHaveLength(1);
  finish();
  await vi.advanceTimersByTimeAsync(150);
  expect(runs).toHaveLength(2);
  finish();
  await repeater.stop();
});

test('a run that fails is tried again', async () => {
  const repeater = new Repeater({ name: 'figures', everyMs: 100, run: async () => { await record(); throw new Error('database away'); } }, silent);
  await vi.advanceTimersByTimeAsync(300);
  expect(runs).toEqual([100, 300]);
  await repeater.stop();
});
