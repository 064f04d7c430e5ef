import type { GatewayClient } from '../gateway-client.ts';
import { samplePeople } from '../thread/people-files.ts';
import { enterDirectory } from '../told/directory.ts';
import { dayOf } from '../told/story.ts';
import { allotToCities, enterResettlers, passOnToVillages } from './1-money.ts';
import { confirmReceipts, payResettlers } from './2-payments.ts';
import { inspect, screen } from './3-inspection.ts';
import { fileTheCase, recoverAndRefund } from './4-refund.ts';
import { assessCities, talkWithTheWorst } from './5-assessment.ts';
import { shareNextYear } from './6-factors.ts';
import { directory } from './directory.ts';
import { villages } from './places.ts';
import { householdsPerVillage, seed, type ShandongStory } from './story.ts';

const chapters: readonly ((story: ShandongStory) => Promise<void>)[] = [
  enterResettlers, allotToCities, passOnToVillages, payResettlers, confirmReceipts, inspect, screen, fileTheCase, recoverAndRefund, assessCities, talkWithTheWorst, shareNextYear,
];

/**
 * 山东省水利厅's line across a province under the pack `shandong-water`: resettlers' money from province to household, an inspection's finding
 * refunded, and an assessment that changes next year's shares. Numbers of the account are its own (`published` in story.ts); every detail is made up and says so.
 */
export async function tellShandongWater(client: GatewayClient, say: (line: string) => void, list = chapters): Promise<ShandongStory> {
  await client.setClock(null);
  say('山东省水利移民条线机构与任职 · bodies and posts of the line of water in Shandong');
  const story: ShandongStory = {
    client, say, ids: {}, bodies: await enterDirectory(client, directory), people: samplePeople(villages, householdsPerVillage, seed), day: dayOf(client, say) };
  for (const chapter of list) await chapter(story);
  await client.setClock(null);
  return story;
}
