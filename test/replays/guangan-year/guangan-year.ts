import type { GatewayClient } from '../gateway-client.ts';
import { enterDirectory } from '../told/directory.ts';
import { dayOf } from '../told/story.ts';
import { listProjects } from './1-library.ts';
import { adoptThePlan, passMoneyDown } from './2-plan-and-money.ts';
import { acceptFirstBatches, acceptLastBatches, signContracts } from './3-works.ts';
import { payFirstClaims, payLastClaim, refuseFaultyClaims, reviewClaims } from './4-claims.ts';
import { payTheProgress, payTheRest, payTheStart } from './5-progress.ts';
import { holdAndReleaseRetention } from './6-retention.ts';
import { directory } from './directory.ts';
import type { GuanganStory } from './story.ts';

const chapters: readonly ((story: GuanganStory) => Promise<void>)[] = [
  listProjects, adoptThePlan, passMoneyDown, signContracts, payTheStart, acceptFirstBatches, refuseFaultyClaims, reviewClaims, payFirstClaims, payTheProgress,
  acceptLastBatches, payLastClaim, payTheRest, holdAndReleaseRetention,
];

/** A budget year of 广安区 under the pack `guangan`: 三专, 三级两部门会审, money by progress. The mechanism is the account's; every detail is made up and says so. */
export async function tellGuanganYear(client: GatewayClient, say: (line: string) => void, list = chapters): Promise<GuanganStory> {
  await client.setClock(null);
  say('广安区机构与任职 · bodies and posts of Guang’an district');
  const story: GuanganStory = { client, say, ids: {}, bodies: await enterDirectory(client, directory), day: dayOf(client, say) };
  for (const chapter of list) await chapter(story);
  await client.setClock(null);
  return story;
}
