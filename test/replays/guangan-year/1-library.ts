import { bodyOf, papers, synthetic } from '../told/story.ts';
import { publish } from './disclose.ts';
import { madeFor, sites, type GuanganStory, type Site } from './story.ts';

interface Step {
  code: string;
  title: string;
  bodyKind: string;
  evidence: string[];
  displayed: boolean;
  quorum: boolean;
  state: string;
}

/** Who takes a step of the pack's procedure, by its kind of body; those of the village by the site's people. */
const completers: Readonly<Record<string, (site: Site) => string>> = {
  'township-government': () => 'ga-official',
  'villager-group': ({ people }) => `${people}-group-leader`,
  'village-representatives': ({ people }) => `${people}-representative`,
  'county-department': () => 'ga-engineer',
  'county-poverty-office': () => 'ga-poverty-chief',
};

/** Day of each step and, where it is displayed, the day its display has ended: all before the year ends, as the account says. */
const days: Readonly<Record<string, readonly [on: string, displayEnds?: string]>> = {
  'need-survey': ['2018-11-08'], 'villager-group-meeting': ['2018-11-08'], 'representatives-meeting': ['2018-11-12', '2018-11-23'],
  'township-review': ['2018-11-23'], 'county-field-check': ['2018-11-23'], 'library-entry': ['2018-12-03', '2018-12-17'],
};

async function stepsOf({ client }: GuanganStory, projectId: string): Promise<{ runId: string; state: string; steps: Step[] }> {
  const { project } = await client.read<{ project: { state: string; run: { id: string; steps: Step[] } } }>('ga-poverty-officer',
    'query ($id: ID!) { project(id: $id) { state run { id steps { code title bodyKind evidence displayed quorum state } } } }', { id: projectId });
  return { runId: project.run.id, state: project.state, steps: project.run.steps };
}

/** 每年11月份: needs are surveyed house by house, and each becomes a project of the village it is in. */
async function propose({ client, bodies, ids }: GuanganStory, { key, people, village, households, need, estimate, ...site }: Site): Promise<void> {
  const clerk = `${people}-clerk`;
  const { need: recorded } = await client.run<{ need: { id: string } }>(clerk, 'recordNeed', `need-${key}`, {
    villageCode: village, households, content: `${synthetic}${need}`, place: site.name, estimate }, 'need { id }');
  const { project } = await client.run<{ project: { id: string } }>(clerk, 'proposeProject', `project-${key}`, {
    needIds: [recorded.id], name: `${synthetic}${site.name}`, projectKind: 'works', content: site.content, place: site.name, estimate,
    implementingBodyId: bodyOf({ bodies }, site.builder), beneficiaryHouseholds: households, period: '2019年2月至6月', targets: `${households}户受益`,
    benefitMechanism: '优先雇用脱贫户务工', intendedSource: key === 'bridge' ? '涉农整合资金' : '财政专项扶贫资金' }, 'project { id }');
  (ids.projects ??= {})[key] = project.id;
}

/** One step of the pack, for all three projects: by its own body, with its evidence, and where it is displayed for as long as it takes. */
async function takeStep(story: GuanganStory, { code, title, bodyKind, evidence, displayed, quorum }: Step, displaysSoFar: number): Promise<void> {
  const { client, ids } = story;
  const [on, displayEnds] = days[code] ?? ['2018-12-17'];
  await story.day(on, `${title} · ${code}`);
  await Promise.all(sites.map(async (site) => {
    const login = completers[bodyKind]?.(site) ?? '';
    const { runId } = await stepsOf(story, madeFor(ids.projects, site.key));
    await client.run(login, 'completeStep', `step-${site.key}-${code}`, {
      runId, stepCode: code, evidence: await papers(story, login, evidence, `${site.name} ${title}`), opinion: '同意 agreed',
      ...(quorum && { meeting: { eligible: 36, present: 31, inFavour: 30 } }) }, 'run { id }');
  }));
  if (displayed) {
    for (const { key } of sites) await publish(story, madeFor(ids.projects, key), displaysSoFar);
    await story.day(displayEnds ?? on, `公示期满 · the display of ${code} ends`);
  }
  for (const { key } of sites) {
    await client.until(`${code} of the ${key} in effect`, async () =>
      (await stepsOf(story, madeFor(ids.projects, key))).steps.find((step) => step.code === code)?.state === 'DONE');
  }
}

/** 三(一)科学规划项目: survey, group, representatives, township, departments on site, and into the library by year's end. */
export async function listProjects(story: GuanganStory): Promise<void> {
  await story.day('2018-11-05', '逐村逐户摸底,提出三个项目 · needs are surveyed and three projects proposed');
  for (const site of sites) await propose(story, site);
  const { steps } = await stepsOf(story, madeFor(story.ids.projects, 'road'));
  for (const [i, step] of steps.entries()) await takeStep(story, step, steps.slice(0, i + 1).filter(({ displayed }) => displayed).length);
  for (const { key } of sites) await story.client.until(`the listed ${key}`, async () => (await stepsOf(story, madeFor(story.ids.projects, key))).state !== 'PROPOSED');
  story.say('  三个项目进入区项目库');
}
