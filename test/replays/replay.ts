import { addressesAt, GatewayClient } from './gateway-client.ts';
import { tellHengyang } from './hengyang-2019/hengyang.ts';
import { tellThread } from './thread/thread.ts';

const [name] = process.argv.slice(2);
const port = Number(process.env['PORT'] ?? 4000);
const client = new GatewayClient(addressesAt(port), name ?? '');
const say = (line: string) => console.log(line);

/** What can be replayed on a running demonstration: `npm run replay -- <name>`. */
const replays: Record<string, () => Promise<unknown>> = {
  thread: () => tellThread(client, say),
  'hengyang-2019': () => tellHengyang(client, say),
  /** A replay that was stopped leaves the clocks in the past: this sets them right. */
  now: () => client.setClock(null),
};

const replay = name === undefined ? undefined : replays[name];
if (!replay) {
  console.error(`可重放 replays: ${Object.keys(replays).join(', ')}`);
  process.exit(1);
}
try {
  await replay();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
