import type { GatewayClient } from '../gateway-client.ts';
import { samplePeople } from '../thread/people-files.ts';
import { enterDirectory } from '../told/directory.ts';
import { dayOf } from '../told/story.ts';
import { enterRegister, listTheRoad } from './1-library.ts';
import { adoptThePlan, passMoneyDown, passOnLate } from './2-plan-and-money.ts';
import { buildFirstBatch, correctFailedPayment, finishTheRoad, signTheContract } from './3-works.ts';
import { holdAndReleaseRetention } from './4-retention.ts';
import { answerAndClose, payHouseholds } from './5-households.ts';
import { recoverAndRefund } from './6-recovery.ts';
import { closeTheYear } from './7-year-end.ts';
import { directory } from './directory.ts';
import { villages } from './places.ts';
import { seed, type GulinStory } from './story.ts';

const householdsPerVillage = 6;

const chapters: readonly ((story: GulinStory) => Promise<void>)[] = [
  enterRegister, listTheRoad, adoptThePlan, passMoneyDown, signTheContract, passOnLate, buildFirstBatch, correctFailedPayment, finishTheRoad, payHouseholds, answerAndClose,
  holdAndReleaseRetention, recoverAndRefund, closeTheYear,
];

/** A budget year of 古蔺县 under the pack `gulin`: the mechanism is the account's, every detail is made up and says so. */
export async function tellGulinYear(client: GatewayClient, say: (line: string) => void, list = chapters): Promise<GulinStory> {
  await client.setClock(null);
  say('古蔺县机构与任职 · bodies and posts of Gulin county');
  const story: GulinStory = {
    client, say, ids: {}, bodies: await enterDirectory(client, directory), people: samplePeople(villages, householdsPerVillage, seed),
    day: dayOf(client, say),
  };
  for (const chapter of list) await chapter(story);
  await client.setClock(null);
  return story;
}
