import { identityCheckCharacter } from '@sunledger/kernel';
import { bodyOf, evidence, synthetic } from '../told/story.ts';
import { cities, lateCity, otherCities, type City } from './places.ts';
import type { ShandongStory } from './story.ts';

interface Item {
  code: string;
  part: string;
  source: string;
  value: string | null;
}

/** What people enter of a city: rates of closed books and of rectified problems, made up; where facts tell the rest, both are full. */
const byHand = ({ key }: City): Readonly<Record<string, string>> => {
  if (!otherCities.some((other) => other.key === key)) return key === lateCity ? { 'books-closed': '84', 'rectification': '76' } : { 'books-closed': '100', 'rectification': '100' };
  return key === missedBesides ? { 'books-closed': '92', 'rectification': '88' } : { 'books-closed': '96', 'rectification': '95' };
};
/** Missed its target without being the worst. */
const missedBesides = 'liaocheng';
export const targetMet = (key: string): boolean => key !== lateCity && key !== missedBesides;

async function assess(story: ShandongStory, city: City): Promise<void> {
  const { client } = story;
  const { key, name } = city;
  const { assessment } = await client.run<{ assessment: { id: string; items: Item[] } }>('sd-secretary', 'draftAssessment', `assessment-${key}`, {
    year: 2016, bodyId: bodyOf(story, key), targetMet: targetMet(key) }, 'assessment { id items { code part source value } }');
  for (const { code } of assessment.items.filter(({ part, source, value }) => part === 'INDICATOR' && source === 'HAND' && value === null)) {
    await client.run('sd-secretary', 'enterIndicator', `indicator-${key}-${code}`, {
      assessmentId: assessment.id, indicatorCode: code, value: byHand(city)[code], evidence: [await evidence(story, 'sd-secretary', 'review-opinion', `${name} ${code}`)] }, 'assessment { id }');
  }
  (story.ids.assessments ??= {})[key] = assessment.id;
}

/** 对各市年度水利移民脱贫任务完成情况进行绩效评价: fourteen cities by the scheme of the line's own pack, final by another person. */
export async function assessCities(story: ShandongStory): Promise<void> {
  const { client, ids } = story;
  await story.day('2016-12-20', '对十四市年度绩效评价 · fourteen cities are assessed by the line’s own scheme');
  await Promise.all(cities.map((city) => assess(story, city)));
  for (const { key, name } of cities) {
    const { assessment } = await client.run<{ assessment: { score: string; gradeTitle: string; sharePercent: string; talk: boolean; policy: string } }>(
      'sd-chair', 'finaliseAssessment', `final-${key}`, { assessmentId: ids.assessments?.[key] }, 'assessment { score gradeTitle sharePercent talk policy }');
    const { score, gradeTitle, sharePercent, talk, policy } = assessment;
    story.say(`  ${name} ${score} 分 ${gradeTitle}${sharePercent === '0' ? '' : `,下年额度 ${sharePercent} %`}${talk ? ',约谈' : ''}(${policy})`);
  }
}

/** 绩效评价结果“较差”等次的市,由省水利移民管理局对主要负责人进行约谈. */
export async function talkWithTheWorst(story: ShandongStory): Promise<void> {
  await story.day('2016-12-26', '约谈较差等次市主要负责人 · the head of the worst city is called to a talk');
  const body = '37992119680305100';
  const { talk } = await story.client.run<{ talk: { id: string } }>('sd-supervisor', 'holdTalk', 'talk', {
    bodyId: bodyOf(story, lateCity), kind: 'WARNING', post: 'DEPARTMENT_HEAD', person: { name: '样例某', idNumber: body + identityCheckCharacter(body) },
    reasonStatement: `${synthetic}年度绩效评价为较差等次,资金滞留未下达` }, 'talk { id }');
  story.ids.talkId = talk.id;
}
