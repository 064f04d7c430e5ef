import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addressesAt, GatewayClient } from './gateway-client.ts';
import { tellGuanganYear } from './guangan-year/guangan-year.ts';
import { tellGulinYear } from './gulin-year/gulin-year.ts';
import { compare, compareClocks } from './hengyang-2019/compare.ts';
import { tellHengyang } from './hengyang-2019/hengyang.ts';
import { renderReplaysPage } from './hengyang-2019/replays-page.ts';
import { tellShandongWater } from './shandong-water/shandong-water.ts';
import { tellThread } from './thread/thread.ts';

const [name, ...options] = process.argv.slice(2);
const port = Number(process.env['PORT'] ?? 4000);
const client = new GatewayClient(addressesAt(port), name ?? '');
const say = (line: string) => console.log(line);

/** The year, then what was published beside what is computed; `--write` makes docs/replays.md of it. */
async function replayHengyang(): Promise<void> {
  await tellHengyang(client, say);
  // Kept figures are rolled up a moment after their facts.
  const figures = await client.until('figures equal to their lists', async () => {
    const compared = await compare(client);
    return compared.every(({ shown, listed }) => shown === null || shown === listed) && compared;
  });
  const clocks = await compareClocks(client);
  for (const { figure, shown, listed, equal } of figures) say(`${equal ? '✓' : '✗'} ${figure.sentence}  公布 ${figure.published} ${figure.unit}  系统 ${shown ?? '—'}  列表 ${listed}`);
  if (options.includes('--write')) writeFileSync(fileURLToPath(new URL('../../docs/replays.md', import.meta.url)), renderReplaysPage(figures, clocks));
  if (figures.some(({ equal }) => !equal)) process.exitCode = 1;
}

/** What can be replayed on a running demonstration: `npm run replay -- <name>`. */
const replays: Record<string, () => Promise<unknown>> = {
  thread: () => tellThread(client, say),
  'hengyang-2019': replayHengyang,
  'gulin-year': () => tellGulinYear(client, say),
  'guangan-year': () => tellGuanganYear(client, say),
  'shandong-water': () => tellShandongWater(client, say),
  /** A replay that was stopped leaves the clocks in the past: this sets them right. */
  now: () => client.setClock(null),
};

const replay = name === undefined ? undefined : replays[name];
if (!replay) {
  console.error(`可重放 replays: ${Object.keys(replays).join(', ')}`);
  process.exit(1);
}

const isUnreachable = (error: unknown): boolean => error instanceof TypeError && error.message === 'fetch failed';

try {
  await replay();
} catch (error) {
  // A story that breaks off leaves no clock in its past.
  await client.setClock(null).catch(() => undefined);
  if (isUnreachable(error)) console.error(`端口 ${port} 上没有正在运行的系统:请先运行 npm start,等它就绪。 (no system is running at port ${port}: npm start first, until it is ready)`);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
