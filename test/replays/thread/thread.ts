import type { GatewayClient } from '../gateway-client.ts';
import { enterRegister } from './1-register.ts';
import { listTheProject } from './2-library.ts';
import { adoptThePlan, passMoneyDown } from './3-plan-and-money.ts';
import { buildTheRoad, reimburse } from './4-works.ts';
import { payHouseholds } from './5-household-payments.ts';
import { reportShortPayment, settleTheCase } from './6-petition-and-case.ts';
import { bearTheRisk, leaveOpen } from './7-left-open.ts';
import { assessAndShare } from './8-assessment.ts';
import { dayOf } from '../told/story.ts';
import { county, loadBodies, programmeCode, type Story } from './story.ts';

/** The chapters of the thread, from the survey of needs to a refund in a villager's hand and next year's money. */
export const chapters: readonly ((story: Story) => Promise<void>)[] = [
  enterRegister, listTheProject, adoptThePlan, passMoneyDown, buildTheRoad, reimburse, payHouseholds, reportShortPayment, settleTheCase, leaveOpen, bearTheRisk, assessAndShare,
];

export async function tellThread(client: GatewayClient, say: (line: string) => void, list = chapters): Promise<Story> {
  const story: Story = {
    client, say, ids: {}, people: [], bodies: await loadBodies(client),
    day: dayOf(client, say),
  };
  await mustBeUntold(client);
  for (const chapter of list) await chapter(story);
  await client.setClock(null);
  return story;
}

/** Its displays, objections and answers happen once: a second telling would wait for what is over. */
async function mustBeUntold(client: GatewayClient): Promise<void> {
  const { programmes } = await client.read<{ programmes: { nodes: { code: string }[] } }>('finance-clerk', `{ programmes(regionCode: "${county}", first: 100) { nodes { code } } }`);
  if (programmes.nodes.some(({ code }) => code === programmeCode)) {
    throw new Error('这个系统里已经讲过这个故事。要再看一遍,请换一个空的数据文件夹(DATA_DIR)运行 npm start。 (this story has been told here; to see it again, npm start on an empty data folder)');
  }
}
