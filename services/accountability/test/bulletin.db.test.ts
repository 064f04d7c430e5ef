import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulletinApproved, caseConcluded } from '@sunledger/events';
import type { TestService } from '@sunledger/testkit';
import { CaseStory, enterOfficers, person } from './case-story.ts';
import { county, startAccountability } from './start-accountability.ts';

let service: TestService;
let story: CaseStory;
let proven: string;

beforeAll(async () => {
  service = await startAccountability({ now: '2026-03-02T02:00:00Z' });
  story = new CaseStory(service);
  await enterOfficers(service);
  proven = await story.caseAt('DECIDED');
  await story.measure(proven, person(1), 'PARTY_WARNING');
  await story.step('lead', proven, 'EXECUTED');
  await story.conclude(proven);
}, 120_000);
afterAll(() => service?.stop());

let issues = 0;
const draft = (input: Record<string, unknown>, personId = 'lister') => {
  issues += 1;
  return story.run<{ id: string; title: string; text: string; people: number; maskPolicy: string }>(personId, 'draftBulletin', 'bulletin', {
    regionCode: county, issueNumber: `2026年第${issues}期`, kind: 'EXPOSURE', titleContent: '关于一起截留补助问题的通报', caseIds: [proven], people: [],
    content: '经查,村干部截留危房改造补助,现予通报。', ...input }, 'id title text people maskPolicy');
};

test('[A5] names are masked as the pack says before anything is kept: those listed and those of the case, listed or not', async () => {
  const other = person(2).name;
  const { thing } = await draft({ titleContent: `${person(1).name}截留补助问题的通报`, content: `${person(1).name}伙同${other}截留危房改造补助,${other}负次要责任。`, people: [{ name: other }] });
  expect(thing).toMatchObject({ title: '尹某截留补助问题的通报', text: '尹某伙同尹某截留危房改造补助,尹某负次要责任。', people: 1, maskPolicy: 'national@1' });
});

test('[A5] a bulletin with a number of a person is sent back, and blame without proof too', async () => {
  const open = await story.filed();
  const { refusals } = await draft({ content: `身份证号 ${person(1).idNumber},电话 13800138000,截留补助。`, caseIds: [open] });
  expect(refusals.map(({ code, field }) => `${code} ${field}`)).toEqual(['CASE_NOT_PROVEN caseIds', 'PERSONAL_DATA_IN_BULLETIN content']);
  expect((await draft({ caseIds: [] })).refusals).toMatchObject([{ code: 'EXPOSURE_WITHOUT_CASE' }]);
  expect((await draft({ caseIds: [], kind: 'PRAISE' })).refusals).toEqual([]);
});

test('[A5] an issue number is used once, also by two drafts at once', async () => {
  const answers = await Promise.all(['lister', 'judge', 'chief'].map((who) => draft({ issueNumber: '特1' }, who)));
  expect(answers.filter((answer) => answer.thing)).toHaveLength(1);
  expect(answers.flatMap((answer) => answer.refusals.map((refusal) => refusal.code))).toEqual(['ISSUE_NUMBER_TAKEN', 'ISSUE_NUMBER_TAKEN']);
});

test('[A5] another person approves, once; disclosure gets the masked text with the case as its cause', async () => {
  const { thing } = await draft({ content: `${person(1).name}截留危房改造补助,受到党内警告。` });
  const approve = (who: string) => story.run(who, 'approveBulletin', 'bulletin', { bulletinId: thing!.id }, 'id approvedBy approvedOn');
  expect((await approve('lister')).refusals).toMatchObject([{ code: 'SAME_PERSON', mechanism: 'X7' }]);
  expect((await approve('elsewhere')).error).toBe('FORBIDDEN');
  const answers = await Promise.all([approve('chief'), approve('judge')]);
  expect(answers.flatMap((answer) => answer.refusals.map((refusal) => refusal.code))).toEqual(['BULLETIN_ALREADY_APPROVED']);
  const [fact] = (await service.facts(bulletinApproved)).filter((row) => row.payload.bulletinId === thing!.id);
  expect(fact?.payload).toMatchObject({ text: '尹某截留危房改造补助,受到党内警告。', caseIds: [proven] });
  const concluded = (await service.facts(caseConcluded)).find((row) => row.payload.caseId === proven);
  expect(fact?.causes).toEqual([concluded?.id]);
});
