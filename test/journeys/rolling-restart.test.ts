import { expect, test } from 'vitest';
import { restartUnderLoad } from '../faults/rolling-restart.ts';
import { removeData, startSystem } from './running-system.ts';

test('[X6] [X9] every part is replaced, one after another, under load: no request fails and each command has one effect', async () => {
  const system = await startSystem();
  try {
    const { failures, faults, kept, replaced, commands, answered } = await restartUnderLoad(system);
    expect(failures).toEqual([]);
    expect(faults).toEqual([]);
    expect(kept).toEqual([]);
    expect(replaced.sort()).toEqual(['accountability', 'bank-simulated', 'disclosure', 'funds', 'gateway', 'identity', 'kafka', 'postgres', 'projects', 'supervision']);
    expect(commands).toBeGreaterThan(50);
    expect(Object.keys(answered)).toHaveLength(7);
  } finally {
    await system.stop();
    removeData(system);
  }
});
