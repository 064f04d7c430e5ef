import { discloseBulletin } from './disclose.ts';
import { townshipOf } from './places.ts';
import { bodyOf, evidence, made, on, type HengyangStory } from './story.ts';
import { synthetic } from './year-plan.ts';

/** The end of a month: clues are closed, issues go out, units are warned, those in charge are called to talks. */
export async function tellTheMonth(story: HengyangStory, month: number): Promise<void> {
  await story.goTo(month, 28);
  await closeClues(story, month);
  for (const bulletin of story.plan.bulletins.filter((issue) => issue.month === month)) await issueBulletin(story, bulletin);
  await followUpTalks(story);
  await holdTalks(story, month);
  await warnUnit(story, month);
}

async function closeClues(story: HengyangStory, month: number): Promise<void> {
  const { client } = story;
  const met = (grounds: string) => ({ met: true, grounds: `${synthetic}${grounds}` });
  await Promise.all(story.cases.filter((found) => found.month === month).map(async ({ key, clueId, people }) => {
    await client.run('hy-officer', 'answerClue', `answer-${key}`, { clueId, result: 'SUBSTANTIATED' }, 'clue { state }');
    await client.until(`the answer to clue ${key}`, async () => {
      const { clue } = await client.read<{ clue: { state: string } }>('hy-chief', 'query ($id: ID!) { clue(id: $id) { state } }', { id: clueId });
      return clue.state === 'ANSWERED' || clue.state === 'CLOSED';
    });
    await client.run('hy-chief', 'closeClue', `close-${key}`, {
      clueId, result: 'SUBSTANTIATED', report: `${synthetic}事实查清,责任明确,处理到位。`, factsCleared: met('事实查清'), responsibilityCleared: met('责任明确'),
      accountabilityDone: met(people.length > 0 ? '已处理到位' : '已退赔') }, 'clue { state }');
  }));
}

async function issueBulletin(story: HengyangStory, { issue, cases, people }: HengyangStory['plan']['bulletins'][number]): Promise<void> {
  const { client } = story;
  const caseIds = cases.map((key) => made(story.cases.find((found) => found.key === key)?.caseId, 'case'));
  const { bulletin } = await client.run<{ bulletin: { id: string } }>('hy-clerk', 'draftBulletin', `bulletin-${issue}`, {
    regionCode: '430421000000', issueNumber: `2019年第${issue}期`, kind: 'EXPOSURE', titleContent: `${synthetic}关于扶贫领域典型案例的通报(2019年第${issue}期)`,
    content: `${synthetic}${people.join('、')}在扶贫领域违纪违规,已受到处理。`, caseIds, people: people.map((name) => ({ name })) }, 'bulletin { id }');
  await client.run('hy-chief', 'approveBulletin', `bulletin-approved-${issue}`, { bulletinId: bulletin.id }, 'bulletin { id }');
  await discloseBulletin(story, bulletin.id);
  story.say(`  通报第 ${issue} 期,涉及 ${people.length} 人 · bulletin ${issue} names ${people.length}`);
}

async function holdTalks(story: HengyangStory, month: number): Promise<void> {
  const { client, plan } = story;
  for (const [i, talk] of plan.talks.entries()) {
    if (talk.month !== month) continue;
    const { talk: held } = await client.run<{ talk: { id: string } }>('hy-clerk', 'holdTalk', `talk-${i}`, {
      bodyId: bodyOf(story, talk.body), kind: talk.kind, post: talk.post, person: talk.person, reasonStatement: `${synthetic}扶贫领域专项治理工作落实不力` }, 'talk { id }');
    story.talksToFollow.push({ key: `${i}`, talkId: held.id });
    story.say(`  约谈 ${talk.post === 'DEPARTMENT_HEAD' ? '职能部门主要负责人' : '乡镇党委书记'}`);
  }
}

/** What followed from the talks of the month before. */
export async function followUpTalks(story: HengyangStory): Promise<void> {
  for (const { key, talkId } of story.talksToFollow.splice(0)) {
    await story.client.run('hy-clerk', 'followUpTalk', `talk-followed-${key}`, { talkId, result: 'RECTIFIED', followUpStatement: `${synthetic}已整改到位` }, 'talk { id }');
  }
}

/** 督促案发单位召开警示教育大会: how many were held the account doesn't say; one a month, by the township of the month's first case. */
async function warnUnit(story: HengyangStory, month: number): Promise<void> {
  const found = story.cases.find((one) => one.month === month);
  if (!found) return;
  await story.client.run('hy-clerk', 'holdWarningMeeting', `warning-${month}`, {
    caseId: found.caseId, bodyId: bodyOf(story, townshipOf(found.village)), place: `${synthetic}乡镇会议室`, attendees: 60, occurredOn: on(month, 27),
    evidence: [await evidence(story, 'hy-clerk', 'signed-attendance', `${found.key} 警示教育大会`)] }, 'warningMeeting { id }');
}
