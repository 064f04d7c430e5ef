import { removeData, startSystem } from '../journeys/running-system.ts';
import { runStories } from './stories.ts';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

// A system of its own in a folder of its own: random stories have no place among real data.
const system = await startSystem();
try {
  const report = await runStories(system, { seed: option('seed', 1), count: option('count', 500) });
  console.log(JSON.stringify(report, null, 2));
  process.exitCode = report.faults.length === 0 ? 0 : 1;
} finally {
  await system.stop();
  removeData(system);
}
