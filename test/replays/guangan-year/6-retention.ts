import { refusedAs } from '../told/story.ts';
import { sendFile } from './bank.ts';
import { county } from './places.ts';
import { special, type GuanganStory } from './story.ts';

/** Three per cent of the road's last claim. */
const lastOfTheRoad = '7200.00';

interface Retention {
  id: string;
  state: string;
  amount: string;
}

const retentionsOf = async ({ client }: GuanganStory): Promise<Retention[]> =>
  (await client.read<{ retentions: { nodes: Retention[] } }>('ga-leader', `{ retentions(regionCode: "${county}", first: 20) { nodes { id state amount } } }`)).retentions.nodes;

/** Held back of every payment and owed: not released before the warranty ends, and then without anyone asking (F7). */
export async function holdAndReleaseRetention(story: GuanganStory): Promise<void> {
  const { client, say } = story;
  const ofTheRoad = (await retentionsOf(story)).find(({ amount }) => amount === lastOfTheRoad);
  await refusedAs(story, 'WARRANTY_RUNNING', special.bookkeeper, 'releaseRetention', 'retention-too-early', { retentionId: ofTheRoad?.id, fromAccount: special.account });
  await story.day('2019-12-12', '质保期满无质量问题,质保金自动进入返还 · the warranty ends without an issue, and nobody has to ask');
  const due = await client.until('retentions ordered by themselves', async () => {
    const all = await retentionsOf(story);
    return all.every(({ state }) => state === 'ORDERED' || state === 'RELEASED') && all;
  });
  for (const which of ['special', 'integrated'] as const) await sendFile(story, which, 'retention');
  await client.until('released retentions', async () => (await retentionsOf(story)).every(({ state }) => state === 'RELEASED'));
  say(`  质保金返还 ${due.map(({ amount }) => amount).join(' + ')} 元`);
}
