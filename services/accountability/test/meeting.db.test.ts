import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseConcluded, warningMeetingHeld } from '@sunledger/events';
import type { TestService } from '@sunledger/testkit';
import { CaseStory, enterOfficers, person, village } from './case-story.ts';
import { startAccountability } from './start-accountability.ts';

let service: TestService;
let story: CaseStory;
let caseId: string;
let proven: string;

beforeAll(async () => {
  service = await startAccountability({ now: '2026-03-02T02:00:00Z' });
  story = new CaseStory(service);
  await enterOfficers(service);
  await service.enterBody({ bodyId: 'committee', bodyKind: 'village-committee', regionCode: village });
  await service.enterBody({ bodyId: 'far-committee', bodyKind: 'village-committee', regionCode: '511623101202' });
  caseId = await story.caseAt('DECIDED');
  proven = await story.caseAt('DECIDED');
  await story.step('lead', proven, 'EXECUTED');
  await story.conclude(proven);
}, 120_000);
afterAll(() => service?.stop());

const hold = (refundListId: string, lineIds?: string[], who = 'lister') =>
  story.run<{ meetings: { amount: string; households: number }[] }>(who, 'holdRefundMeeting', 'refundList', {
    refundListId, place: '村委会院坝', attendees: 30, evidence: [story.evidence(who)], ...(lineIds && { lineIds }) }, 'id meetings { amount households }');

test('[A4] meetings on one list hand out each line once, so that their sums show no money twice', async () => {
  const { recoveryId } = await story.recovered(caseId, '100.00', 10_000n);
  const listed = await story.list(recoveryId, ['4.00', '6.00', '9.00'].map((amount, n) => ({ person: person(20 + n), amount })));
  const [first, second] = listed.thing!.lines.map(({ id }) => id) as [string, string];
  expect((await hold(listed.thing!.id, [first])).thing?.meetings).toEqual([{ amount: '4.00', households: 1 }]);
  expect((await hold(listed.thing!.id, [first, second])).refusals).toMatchObject([{ code: 'MEETING_LINE_HANDED_OUT', field: 'lineIds' }]);
  expect((await hold(listed.thing!.id, [recoveryId])).refusals).toMatchObject([{ code: 'MEETING_LINE_OF_ANOTHER_LIST', field: 'lineIds' }]);
  const race = await Promise.all([hold(listed.thing!.id), hold(listed.thing!.id, undefined, 'chief')]);
  expect(race.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['MEETING_NOTHING_LEFT']);
  const { data } = await service.ask<{ refundMeetings: { totalCount: number; totalAmount: string } }>(
    'chief', 'query ($code: RegionCode!) { refundMeetings(regionCode: $code) { totalCount totalAmount } }', { code: village });
  expect(data!.refundMeetings).toEqual({ totalCount: 2, totalAmount: '19.00' });
});

const warn = (input: Record<string, unknown> = {}, who = 'lister') =>
  story.run(who, 'holdWarningMeeting', 'warningMeeting', {
    caseId: proven, bodyId: 'committee', place: '村委会会议室', attendees: 40, evidence: [story.evidence(who)], ...input });

test('[A4] the unit concerned holds its warning-education meeting on a case proved true, once, with its minutes', async () => {
  const open = await warn({ caseId, bodyId: 'far-committee', evidence: [] });
  expect(open.refusals.map(({ code, field }) => `${code} ${field}`)).toEqual(['WARNING_MEETING_WITHOUT_PROOF caseId', 'UNIT_ELSEWHERE bodyId', 'STEP_WITHOUT_EVIDENCE evidence']);
  expect((await warn({}, 'elsewhere')).error).toBe('FORBIDDEN');
  const race = await Promise.all([warn(), warn({}, 'chief')]);
  expect(race.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['WARNING_MEETING_HELD']);
  const concluded = (await service.facts(caseConcluded)).find(({ payload }) => payload.caseId === proven);
  expect((await service.facts(warningMeetingHeld)).map(({ causes, payload }) => ({ causes, bodyId: payload.bodyId }))).toEqual([{ causes: [concluded?.id], bodyId: 'committee' }]);
});
