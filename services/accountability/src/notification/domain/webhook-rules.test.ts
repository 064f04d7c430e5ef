import { expect, test } from 'vitest';
import { nextAttemptAt } from './webhook-rules.ts';

test('[X8] failed calls are tried again after growing pauses, five times', () => {
  const now = new Date('2026-01-01T00:00:00Z');
  const pauses = [1, 2, 3, 4, 5].map((attempts) => (nextAttemptAt(attempts, now)!.getTime() - now.getTime()) / 60_000);
  expect(pauses).toEqual([1, 5, 30, 120, 720]);
  expect(nextAttemptAt(6, now)).toBeUndefined();
});
