import { goThroughLibrary } from '../told/library-run.ts';
import { publish } from './disclose.ts';
import { county, fengshui } from './places.ts';
import { registerCsv } from '../thread/people-files.ts';
import { bodyOf, papers, synthetic } from '../told/story.ts';
import type { GulinStory } from './story.ts';

const completers: Record<string, string> = {
  'village-representatives': 'gl-representative',
  'village-committee': 'gl-clerk',
  'township-government': 'gl-mayor',
  'county-department': 'gl-engineer',
  'leading-group': 'gl-poverty-chief',
};

/** Households enter from a file, and a second person approves them. */
export async function enterRegister(story: GulinStory): Promise<void> {
  const { client, people } = story;
  await story.day('2024-10-15', '建档立卡名册入库 · the household register enters from a file');
  const ticket = await client.upload('gl-poverty-officer', registerCsv(people), 'text/csv');
  const { import: started } = await client.run<{ import: { id: string } }>('gl-poverty-officer', 'importRegister', 'register', { ticket, regionCode: county }, 'import { id }');
  const state = async () => (await client.read<{ registerImport: { state: string } }>('gl-poverty-officer',
    'query ($id: ID!) { registerImport(id: $id) { state } }', { id: started.id })).registerImport.state;
  await client.until('the checked register', async () => ['CHECKED', 'APPROVED', 'ENTERED'].includes(await state()));
  await client.run('gl-poverty-chief', 'approveRegisterImport', 'register-approved', { importId: started.id }, 'import { state }');
  await client.until('the entered register', async () => (await state()) === 'ENTERED');
}

/** From the November survey into the library by the national procedure, which 古蔺 did not change; what is displayed waits for its display. */
export async function listTheRoad(story: GulinStory): Promise<void> {
  const { client, ids } = story;
  await story.day('2024-11-04', '丰水村需求摸底 · the village surveys its needs');
  const { need } = await client.run<{ need: { id: string } }>('gl-clerk', 'recordNeed', 'need', {
    villageCode: fengshui, households: 12, content: `${synthetic}一组通组路破损`, place: '丰水村一组', estimate: '620000.00' }, 'need { id }');
  const { project } = await client.run<{ project: { id: string } }>('gl-clerk', 'proposeProject', 'project', {
    needIds: [need.id], name: `${synthetic}丰水村通组路硬化工程`, projectKind: 'works', content: '硬化通组路3公里', place: '丰水村一组', estimate: '620000.00',
    implementingBodyId: bodyOf(story, 'fengshui'), beneficiaryHouseholds: 12, period: '2025年3月至6月', targets: '12户出行改善', benefitMechanism: '优先雇用脱贫户务工',
    intendedSource: '2025年中央衔接资金' }, 'project { id }');
  ids.projectId = project.id;
  const ends = ['2024-11-19', '', '2024-12-04', '', '2024-12-23'];
  await goThroughLibrary(story, {
    projectId: project.id, reader: 'gl-poverty-officer', completers, meeting: { eligible: 30, present: 26, inFavour: 25 },
    days: ['2024-11-06', '2024-11-20', '2024-11-22', '2024-12-05', '2024-12-09', '2024-12-23'],
    papersOf: (login, { evidence, title }) => papers(story, login, evidence, title),
    display: async ({ code }, soFar) => {
      // One duty a displayed step: those of the steps before are met already.
      await publish(story, project.id, soFar.filter(({ displayed }) => displayed).length);
      await story.day(ends[soFar.length - 1] || '2024-12-23', `公示期满 · the display of ${code} ends`);
    },
  });
  story.say('  项目进入县级项目库 · the project is listed');
}
