import { expect, test } from 'vitest';
import { twoServicesUnderFire } from '../faults/two-services.ts';

test('[X6] [X9] every acknowledged command has exactly one effect in both services, whichever process is killed when', async () => {
  const { kills, accepted, refused, faults } = await twoServicesUnderFire({ seed: 20261122, kills: 16 });
  expect(faults).toEqual([]);
  expect(Object.values(kills).reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(16);
  expect(accepted + refused).toBeGreaterThan(5);
}, 600_000);
