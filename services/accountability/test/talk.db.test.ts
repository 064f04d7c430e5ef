import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseFiled, talkFollowedUp, talkHeld } from '@sunledger/events';
import type { TestService } from '@sunledger/testkit';
import { CaseStory, enterOfficers, mistyped, person } from './case-story.ts';
import { county, startAccountability } from './start-accountability.ts';

const township = '511623100000';
let service: TestService;
let story: CaseStory;

beforeAll(async () => {
  service = await startAccountability({ now: '2026-03-10T02:00:00Z' });
  story = new CaseStory(service);
  await enterOfficers(service);
  await service.enterBody({ bodyId: 'township', bodyKind: 'township-government', regionCode: township });
  await service.enterBody({ bodyId: 'forestry', bodyKind: 'county-department', regionCode: county });
}, 120_000);
afterAll(() => service?.stop());

const talk = (input: Record<string, unknown> = {}, who = 'lister') =>
  story.run<{ id: string; post: string; reason: string }>(who, 'holdTalk', 'talk', {
    bodyId: 'township', kind: 'ORDINARY', post: 'TOWNSHIP_PARTY_SECRETARY', person: person(1), reasonStatement: '扶贫工作落实不力', ...input }, 'id post reason');
const followUp = (talkId: string, result: string, input: Record<string, unknown> = {}, who = 'lister') =>
  story.run(who, 'followUpTalk', 'talk', { talkId, result, followUpStatement: '已制定整改方案', ...input }, 'id followUps { result }');

test('[A6] a talk is recorded with who was called in which post and why; every fault is told at once', async () => {
  const faulty = await talk({ post: 'DEPARTMENT_HEAD', kind: 'HANDLING', person: { ...person(1), idNumber: mistyped(person(1).idNumber) }, reasonStatement: `${person(1).name}落实不力` });
  expect(faulty.refusals.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'TALK_POST_NOT_OF_BODY post', 'HANDLING_TALK_WITHOUT_DECISION caseId', 'TALK_IDENTITY_FAULTY person.idNumber', 'TALK_NAMES_A_PERSON reasonStatement']);
  const { thing, refusals } = await talk();
  expect(refusals).toEqual([]);
  expect(thing).toMatchObject({ post: 'TOWNSHIP_PARTY_SECRETARY', reason: '扶贫工作落实不力' });
  const fact = (await service.facts(talkHeld)).find(({ payload }) => payload.talkId === thing!.id);
  expect(fact).toMatchObject({ regionCode: township, payload: { kind: 'ordinary', bodyId: 'township' } });
  expect(fact?.payload.personToken).toMatch(/^[0-9a-f]{64}$/);
});

test('[A6] a handling talk rests on a decided case and has it as its cause', async () => {
  const caseId = await story.caseAt('DECIDED');
  const handling = { kind: 'HANDLING', caseId, person: person(2) };
  expect((await talk({ ...handling, caseId: await story.caseAt('TRIED') })).refusals).toMatchObject([{ code: 'HANDLING_TALK_WITHOUT_DECISION' }]);
  const { thing, refusals } = await talk(handling);
  expect(refusals).toEqual([]);
  const filed = (await service.facts(caseFiled)).find(({ payload }) => payload.caseId === caseId);
  expect((await service.facts(talkHeld)).find(({ payload }) => payload.talkId === thing!.id)?.causes).toEqual([filed?.id]);
});

test('[A6] what followed is told until it is put right, once, also by two at the same time', async () => {
  const { thing } = await talk({ person: person(3), occurredOn: '2026-03-08' });
  const talkId = thing!.id;
  expect((await followUp(talkId, 'NOT_RECTIFIED', { occurredOn: '2026-03-07' })).refusals).toMatchObject([{ code: 'FOLLOW_UP_BEFORE_TALK', field: 'occurredOn' }]);
  expect((await followUp(talkId, 'NOT_RECTIFIED', { followUpStatement: `${person(3).name}未整改` })).refusals).toMatchObject([{ code: 'TALK_NAMES_A_PERSON' }]);
  expect((await followUp(talkId, 'PARTLY_RECTIFIED')).refusals).toEqual([]);
  const race = await Promise.all([followUp(talkId, 'RECTIFIED'), followUp(talkId, 'RECTIFIED', {}, 'chief')]);
  expect(race.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['TALK_ALREADY_SETTLED']);
  expect((await service.facts(talkFollowedUp)).filter(({ payload }) => payload.talkId === talkId).map(({ payload }) => payload.result)).toEqual(['partly-rectified', 'rectified']);
});

test('[A6] [A10] somebody called twice is two talks and one person, counted in the post of the latest', async () => {
  const who = { person: person(4) };
  await talk({ ...who, occurredOn: '2026-03-05' });
  await talk({ ...who, bodyId: 'forestry', post: 'DEPARTMENT_HEAD', kind: 'WARNING' });
  const of = (post: string) => `${post.toLowerCase()}: talks(regionCode: $code, post: ${post}) { totalCount } ${post.toLowerCase()}_people: talkedPersons(regionCode: $code, post: ${post}) { totalCount nodes { id } }`;
  const { data } = await service.ask<Record<string, { totalCount: number }> & { region: { accountability: { talkedToByPost: { post: string; people: number }[]; peopleTalkedTo: number } } }>(
    'chief', `query ($code: RegionCode!) { ${of('DEPARTMENT_HEAD')} ${of('TOWNSHIP_PARTY_SECRETARY')} region(code: $code) { accountability { peopleTalkedTo talkedToByPost { post people } } } }`, { code: county });
  expect(data!['department_head']?.totalCount).toBe(1);
  expect(data!['department_head_people']?.totalCount).toBe(1);
  expect(data!['township_party_secretary']?.totalCount).toBe(1 + data!['township_party_secretary_people']!.totalCount);
  const { talkedToByPost, peopleTalkedTo } = data!.region.accountability;
  expect(talkedToByPost).toContainEqual({ post: 'DEPARTMENT_HEAD', people: 1 });
  expect(peopleTalkedTo).toBe(talkedToByPost.reduce((all, { people }) => all + people, 0));
});

test('[A6] nobody of another county calls to a talk, and a name is read with its duty, a purpose and a row in the audit', async () => {
  expect((await talk({}, 'elsewhere')).error).toBe('FORBIDDEN');
  const { thing } = await talk({ person: person(5) });
  expect((await followUp(thing!.id, 'RECTIFIED', {}, 'elsewhere')).error).toBe('NOT_FOUND');
  const [row] = await service.sql<{ text: string }>('select t::text as text from accountability.talk t where id = $1', [thing!.id]);
  expect(row?.text).not.toContain(person(5).name);
  const plain = await service.ask<{ talk: { personName: string | null } }>('chief', 'query ($id: ID!) { talk(id: $id) { personName } }', { id: thing!.id });
  expect(plain.errors?.length).toBeGreaterThan(0);
});
