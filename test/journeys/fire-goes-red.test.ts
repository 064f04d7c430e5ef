import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBacking, type Backing } from '@sunledger/testkit';
import { breakNames, type Break } from '../faults/breaks/breaks.ts';
import { smallFire, type SmallFireReport } from '../faults/small-fire.ts';

let backing: Backing;
const told = {} as Record<Break | 'sound', SmallFireReport>;

beforeAll(async () => {
  backing = await startBacking();
  // At once: most of a fire is waiting for a process to come up again. None is left burning where another failed.
  const fires = await Promise.allSettled([undefined, ...breakNames].map(async (broken, i) => {
    told[broken ?? 'sound'] = await smallFire(backing, { seed: 20261129 + i, kills: 3, broken });
  }));
  for (const fire of fires) if (fire.status === 'rejected') throw fire.reason;
}, 600_000);
afterAll(() => backing?.stop(), 60_000);

test('[X6] a small fire finds nothing lost and nothing doubled in what ships', () => {
  expect(told.sound).toMatchObject({ kills: 3, lost: 0, doubled: 0 });
  expect(told.sound.allocations).toBeGreaterThan(5);
});

test('[X6] where an event that comes again is handled again, the fire counts doubles', () => {
  expect(told.inbox.doubled).toBeGreaterThan(0);
});

test('[X6] where the outbox forgets a fact before the broker has it, the fire counts losses', () => {
  expect(told.order.lost).toBeGreaterThan(0);
});

test('[X6] where the outbox is told after the change and not with it, the fire counts losses', () => {
  expect(told.outbox.lost).toBeGreaterThan(0);
});
