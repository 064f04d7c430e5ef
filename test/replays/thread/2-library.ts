import { goThroughLibrary } from '../told/library-run.ts';
import { publishNotices } from './notices.ts';
import { bodyOf, county, evidence, shihua, type Story } from './story.ts';

/** Who completes a step of the library procedure, by the kind of body that the pack names. */
const completers: Record<string, string> = {
  'township-government': 'township-official',
  'villager-group': 'group-leader',
  'village-representatives': 'village-representative',
  'county-department': 'transport-engineer',
  'county-poverty-office': 'poverty-chief',
};

/** From the November survey to the library: each step by its own body, with its evidence; displayed ones take effect only after their display. */
export async function listTheProject(story: Story): Promise<void> {
  const { client, ids } = story;
  await story.day('2025-11-10', '石花村需求摸底 · the village surveys its needs');
  const need = await client.run<{ need: { id: string } }>('village-clerk', 'recordNeed', 'need', {
    villageCode: shihua, households: 1000, content: '一组至三组通组路破损,雨天难行', place: '石花村一组至三组', estimate: '480000.00' }, 'need { id }');
  const { project } = await client.run<{ project: { id: string } }>('village-clerk', 'proposeProject', 'project', {
    needIds: [need.need.id], name: '石花村通组路硬化工程', projectKind: 'works', content: '硬化通组路2.4公里,宽3.5米', place: '石花村一组至三组', estimate: '480000.00',
    implementingBodyId: bodyOf(story, 'village-committee', shihua), beneficiaryHouseholds: 1000, period: '2026年3月至6月', targets: '1000户出行改善',
    benefitMechanism: '优先雇用脱贫户务工', intendedSource: '2026年中央衔接资金' }, 'project { id }');
  ids.projectId = project.id;

  await goThroughLibrary(story, {
    projectId: project.id, reader: 'poverty-officer', completers, meeting: { eligible: 45, present: 38, inFavour: 36 },
    days: ['2025-11-12', '2025-11-14', '2025-11-18', '2025-12-02', '2025-12-05', '2025-12-09'],
    papersOf: (login, { code, title, evidence: kinds }) => Promise.all(kinds.map((kind) => evidence(story, login, kind, `${code} ${title}`))),
    display: async ({ code }, soFar) => {
      await publishNotices(story, { regionCode: county, subjectId: project.id, atLeast: 1 });
      await story.day(soFar.length <= 4 ? '2025-11-30' : '2025-12-22', `公示期满 · the display of ${code} ends`);
    },
  });
  story.say('  项目进入县级项目库');
}
