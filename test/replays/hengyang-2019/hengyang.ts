import type { GatewayClient } from '../gateway-client.ts';
import { fileCases, receivePetitions } from './1-receive.ts';
import { settleCases } from './2-settle.ts';
import { followUpTalks, tellTheMonth } from './3-tell.ts';
import { enterDirectory } from './directory.ts';
import { on, specialAccount, type HengyangStory } from './story.ts';
import { months, planYear, synthetic } from './year-plan.ts';

const seed = 2019;

/** The programme whose money the year's cases are about; the account names none, so this one is made up. */
async function openProgramme(client: GatewayClient, bodies: ReadonlyMap<string, string>): Promise<{ programmeId: string; factId: string }> {
  const { programme } = await client.run<{ programme: { id: string } }>('hy-finance-clerk', 'openProgramme', 'programme', {
    code: 'HY-2019', name: `${synthetic}2019年衡阳县财政专项扶贫资金`, fundKind: 'transition-fund', year: 2019, bodyId: bodies.get('finance'),
    bankAccount: specialAccount, bookkeeperPersonId: 'hy-bookkeeper', closesOn: '2020-12-31' }, 'programme { id }');
  const factId = await client.until('the programme in the trace', async () => {
    const { trace } = await client.read<{ trace: { nodes: { id: string; type: string }[] } }>('hy-chief',
      'query ($id: ID!) { trace(subjectId: $id, direction: UP, depth: 1) { nodes { id type } } }', { id: programme.id });
    return trace.nodes.find(({ type }) => type === 'funds.programme-opened.v1')?.id;
  });
  return { programmeId: programme.id, factId };
}

/** Hengyang's year 2019, entered fact by fact through the gateway, each by the post that would do it. */
export async function tellHengyang(client: GatewayClient, say: (line: string) => void): Promise<HengyangStory> {
  await client.setClock(null);
  say('衡阳县机构与任职 · bodies and posts of Hengyang county');
  const bodies = await enterDirectory(client);
  const goTo = async (month: number, day: number) => client.setClock(`${on(month, day)}T01:00:00Z`);
  await goTo(1, 2);
  const plan = planYear(seed);
  const story: HengyangStory = { client, say, plan, bodies, ...(await openProgramme(client, bodies)), cases: structuredClone(plan.cases), talksToFollow: [], goTo };
  for (const month of months) {
    await receivePetitions(story, month);
    await fileCases(story, month);
    await settleCases(story, month);
    await tellTheMonth(story, month);
  }
  await goTo(9, 30);
  await followUpTalks(story);
  await client.setClock(null);
  return story;
}
