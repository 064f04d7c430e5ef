import { startBacking } from '@sunledger/testkit';
import type { Bench } from './bench.ts';
import { measureHouseholdImport } from './household-import.ts';

export const importBench: Bench = {
  name: 'import',
  title: 'Household payments from a file 到户资金导入',
  async run() {
    const backing = await startBacking();
    const bulk = await measureHouseholdImport(backing, { rows: 100_000 });
    await backing.stop();
    return [{
      what: 'Import of 100,000 household payments against a bare COPY of the same rows into one table with the same indexes', bar: '≥ 0.2',
      measured: `${bulk.ratio.toFixed(2)} (${Math.round(bulk.importRowsPerSecond).toLocaleString('en')} against ${Math.round(bulk.bareRowsPerSecond).toLocaleString('en')} rows/s)`,
      met: bulk.ratio >= 0.2,
      remedy: 'Import: the time goes, in this order, into reading and sealing rows (one thread), checking them twice (once when read, once before money moves) and the indexes of the ledger.',
    }];
  },
};
