import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  acceptanceFailed, allocationIssued, assessmentFinalised, batchAccepted, caseConcluded, deadlineMet, deadlineMissed, deadlineSet, householdPaymentsPosted, householdPaymentsReturned, quotaReceived,
  receiptConfirmed,
} from '@sunledger/events';
import type { TestService } from '@sunledger/testkit';
import { CaseStory, enterOfficers, person, village } from './case-story.ts';
import { county, startAccountability } from './start-accountability.ts';

const township = '511623100000';
let service: TestService;
let story: CaseStory;

beforeAll(async () => {
  service = await startAccountability({ now: '2026-12-20T02:00:00Z' });
  story = new CaseStory(service);
  await enterOfficers(service);
  await service.enterBody({ bodyId: 'county-finance', bodyKind: 'county-finance', regionCode: county });
  for (const bodyId of ['township', 'other-township', 'third-township']) await service.enterBody({ bodyId, bodyKind: 'township-government', regionCode: township });
  await service.enterPost({ personId: 'mayor', duties: ['accountability.assessment.appeal', 'accountability.assessment.draft', 'accountability.assessment.read'], regionCode: township, bodyId: 'township' });
  await tellTheYear();
}, 120_000);
afterAll(() => service?.stop());

/** A year of a township as the other contexts tell it. */
async function tellTheYear(): Promise<void> {
  const told: string[] = [];
  const hear: TestService['hear'] = async (definition, fact) => {
    const event = await service.hear(definition, fact, { wait: false });
    told.push(event.id);
    return event;
  };
  const settle = async (context: 'funds' | 'disclosure', kind: string, states: ('met' | 'missed' | 'cancelled')[]) => {
    for (const state of states) {
      const deadlineId = randomUUID();
      const about = { deadlineId, kind, subjectType: 'Thing', subjectId: deadlineId, dueOn: '2026-06-01' };
      const place = { aggregateId: deadlineId, regionCode: village };
      await hear(deadlineSet[context], { ...place, payload: { ...about, title: '事项', startedOn: '2026-05-01', provisional: false, policy: 'national@1' } });
      await hear((state === 'missed' ? deadlineMissed : deadlineMet)[context], { ...place, payload: { ...about, settledOn: '2026-05-30', state } });
    }
  };
  // A withdrawn clock counts nowhere: 3 of 4 in time.
  await settle('funds', 'funds.pass-allocation-on', ['met', 'met', 'met', 'missed', 'cancelled']);
  await settle('disclosure', 'disclosure.disclose', ['met', 'met', 'met', 'met', 'met', 'met', 'met', 'met', 'met', 'missed']);
  const programmeId = randomUUID();
  await hear(quotaReceived, { aggregateId: 'q', regionCode: county, occurredOn: '2026-02-01', payload: {
    receiptId: 'q', programmeId, bodyId: 'county-finance', documentNumber: '川财农1号', amountFen: '100000' } });
  await hear(allocationIssued, { aggregateId: 'a', regionCode: township, occurredOn: '2026-02-10', payload: {
    allocationId: 'a', programmeId, programmeName: '衔接资金', fundKind: 'transition-fund', documentNumber: '邻财农1号', fromBodyId: 'county-finance', toBodyId: 'township', toRegionCode: township, amountFen: '10000' } });
  await hear(householdPaymentsPosted, { aggregateId: 'h', regionCode: village, occurredOn: '2026-06-01', payload: {
    postingId: 'h', importId: 'i', programmeId, programmeName: '衔接资金', villageCode: village, payments: 3, amountFen: '8100' } });
  // One of them came back after it was paid; one that was never paid counts nowhere.
  const back = { postingId: 'h', importId: 'i', programmeId, villageCode: village, payments: 1, amountFen: '1000', reasons: ['AC04'] };
  await hear(householdPaymentsReturned, { aggregateId: 'h', regionCode: village, occurredOn: '2026-06-05', payload: { ...back, paidOn: '2026-06-01' } });
  await hear(householdPaymentsReturned, { aggregateId: 'h2', regionCode: village, occurredOn: '2026-06-05', payload: back });
  for (const paymentId of ['p1', 'p2']) {
    await hear(receiptConfirmed, { aggregateId: paymentId, regionCode: village, payload: { paymentId, programmeId, personToken: 'a'.repeat(64), receivedFen: '1' } });
  }
  await hear(batchAccepted, { aggregateId: 'b', regionCode: village, payload: {
    batchId: 'b', projectId: 'p', contractId: 'c', acceptedFen: '1', acceptedOn: '2026-06-01', final: true } });
  await hear(acceptanceFailed, { aggregateId: 'f', regionCode: village, payload: { batchId: 'f', projectId: 'p', level: 'village' } });
  await Promise.all(told.map((id) => service.untilHeard(id)));
}

const fields = `id state score deduction grade gradeTitle sharePercent talk policy
  items { code part source value band score explanation } appeals { id indicatorCode upheld }`;
interface AssessmentAnswer {
  id: string;
  score: string;
  items: { code: string; source: string; value: string | null; band: string | null; score: string | null; explanation: string }[];
  appeals: { id: string }[];
}
const draft = (personId: string, bodyId: string, more = {}) =>
  story.run<AssessmentAnswer>(personId, 'draftAssessment', 'assessment', { year: 2026, bodyId, ...more }, fields);
const enter = (personId: string, assessmentId: string, indicatorCode: string, value: string, evidence = [story.evidence(personId)]) =>
  story.run<AssessmentAnswer>(personId, 'enterIndicator', 'assessment', { assessmentId, indicatorCode, value, evidence }, fields);
const finalise = (personId: string, assessmentId: string) => story.run<AssessmentAnswer>(personId, 'finaliseAssessment', 'assessment', { assessmentId }, fields);

test('[A8] each indicator is filled by the facts of the other contexts, with its value, line, score and explanation', async () => {
  const { thing, refusals } = await draft('lister', 'township');
  expect(refusals).toEqual([]);
  const item = (code: string) => thing!.items.find((row) => row.code === code);
  expect(item('hop-timeliness')).toMatchObject({ source: 'FACTS', value: '75', score: '2.5', band: '15 × (70 − x) ÷ (70 − 100)', explanation: '按期 3,到期事项 4,75%' });
  expect(item('disclosure')).toMatchObject({ value: '90', score: '10' });
  expect(item('execution')).toMatchObject({ value: '71', score: '10' });
  expect(item('idle-money')).toMatchObject({ value: '29', score: '0' });
  expect(item('receipt-confirmed')).toMatchObject({ value: '100', score: '10' });
  expect(item('acceptance')).toMatchObject({ value: '50', score: '0' });
  expect(item('rectification')).toMatchObject({ source: 'HAND', value: null, score: null });
  expect(item('violation')).toMatchObject({ source: 'FACTS', value: '0', score: '0' });
});

test('[A8] what the county passed down is the county\'s no longer', async () => {
  await service.enterBody({ bodyId: 'county-government', bodyKind: 'leading-group', regionCode: county });
  const { thing } = await draft('lister', 'county-government');
  // Within the county nothing moved: 71.00 of 1000.00 yuan are spent.
  expect(thing?.items.find((row) => row.code === 'execution')).toMatchObject({ value: '7.1' });
});

test('[A8] what people enter needs evidence, what facts fill is not entered, and nobody assesses their own body', async () => {
  const { thing } = await draft('lister', 'township');
  expect((await enter('lister', thing!.id, 'rectification', '95', [])).refusals).toMatchObject([{ code: 'VALUE_WITHOUT_EVIDENCE', field: 'evidence' }]);
  expect((await enter('lister', thing!.id, 'hop-timeliness', '100')).refusals).toMatchObject([{ code: 'FILLED_BY_FACTS' }]);
  expect((await enter('lister', thing!.id, 'no-such', '1')).refusals).toMatchObject([{ code: 'NO_SUCH_ITEM' }]);
  expect((await enter('lister', thing!.id, 'rectification', '1e5')).error).toBe('BAD_USER_INPUT');
  expect((await draft('mayor', 'township')).refusals).toMatchObject([{ code: 'OWN_BODY_ASSESSED' }]);
  expect((await draft('elsewhere', 'township')).error).toBe('FORBIDDEN');
  expect((await draft('lister', 'township', { year: 2027 })).refusals).toMatchObject([{ code: 'YEAR_NOT_BEGUN', field: 'year' }]);
  const entered = await enter('lister', thing!.id, 'rectification', '85');
  expect(entered.thing?.items.find((row) => row.code === 'rectification')).toMatchObject({ source: 'HAND', value: '85', score: '7.5' });
});

test('[A8] the assessed body appeals, another than drafter and appellant decides, and nothing is final before', async () => {
  const { thing } = await draft('lister', 'township');
  const id = thing!.id;
  const appeal = (who: string) => story.run<AssessmentAnswer>(who, 'appealAssessment', 'assessment', { assessmentId: id, indicatorCode: 'acceptance', statement: '一批次系误判不合格' }, fields);
  expect((await appeal('lister')).refusals).toMatchObject([{ code: 'NOT_THE_ASSESSED_BODY' }]);
  const race = await Promise.all([appeal('mayor'), appeal('mayor')]);
  expect(race.flatMap((answer) => answer.refusals.map((refusal) => refusal.code))).toEqual(['APPEAL_OPEN']);
  const appealId = race.find((answer) => answer.thing)!.thing!.appeals[0]!.id;
  await enter('lister', id, 'rectification', '100');
  await enter('lister', id, 'books-closed', '100');
  expect((await finalise('chief', id)).refusals).toMatchObject([{ code: 'APPEAL_OPEN' }]);
  const decide = (who: string, more = {}) => story.run<AssessmentAnswer>(
    who, 'decideAppeal', 'assessment', { appealId, upheld: true, value: '100', decisionStatement: '经复核成立', ...more }, fields);
  expect((await decide('lister')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect((await decide('chief', { value: null })).refusals).toMatchObject([{ code: 'UPHELD_WITHOUT_VALUE' }]);
  const decided = await decide('chief');
  expect(decided.thing?.items.find((row) => row.code === 'acceptance')).toMatchObject({ value: '100', score: '10', explanation: '申诉成立,予以更正' });
  expect((await decide('judge')).refusals).toMatchObject([{ code: 'APPEAL_DECIDED' }]);
  // Drafting again brings facts up to date and keeps what people decided.
  expect((await draft('lister', 'township')).thing?.items.find((row) => row.code === 'acceptance')).toMatchObject({ value: '100' });
});

test('[A8] another person makes it final, once; score, grade and effect go out as one fact', async () => {
  const id = (await draft('lister', 'township', { targetMet: false })).thing!.id;
  expect((await finalise('lister', id)).refusals).toMatchObject([{ code: 'SAME_PERSON', mechanism: 'X7' }]);
  const answers = await Promise.all([finalise('chief', id), finalise('judge', id)]);
  expect(answers.flatMap((answer) => answer.refusals.map((refusal) => refusal.code))).toEqual(['ASSESSMENT_FINAL']);
  const facts = (await service.facts(assessmentFinalised)).filter((fact) => fact.payload.assessmentId === id);
  // 2.5 + 10 + 0 + 5 + 10 + 10 + 10 + 15 of 100
  expect(facts.map((fact) => fact.payload)).toEqual([{ assessmentId: id, year: 2026, bodyId: 'township', scorePercent: '62.5', grade: 'fair', sharePercent: '-5' }]);
  expect((await enter('lister', id, 'rectification', '1')).refusals).toMatchObject([{ code: 'ASSESSMENT_FINAL' }]);
  expect((await draft('lister', 'township')).refusals).toMatchObject([{ code: 'ASSESSMENT_FINAL' }]);
});

test('[A8] an indicator that only people can fill holds up the grade until it is entered', async () => {
  const id = (await draft('lister', 'other-township')).thing!.id;
  expect((await finalise('chief', id)).refusals).toMatchObject([{ code: 'ITEMS_MISSING', field: 'assessmentId' }]);
});

test('[A8] a veto gives the worst grade and the talk; people sanctioned in the year are taken off and lead to the assessment', async () => {
  const caseId = await story.caseAt('DECIDED');
  await story.measure(caseId, person(1), 'PARTY_WARNING');
  await story.measure(caseId, person(1), 'ADMINISTRATIVE_WARNING');
  await story.measure(caseId, person(2), 'ADMONITION');
  await story.step('lead', caseId, 'EXECUTED');
  await story.conclude(caseId);
  const drafted = (await draft('lister', 'third-township', { targetMet: true })).thing!;
  expect(drafted).toMatchObject({ deduction: '2' });
  for (const [code, value] of [['rectification', '100'], ['books-closed', '100'], ['serious-violation', '1']] as const) await enter('lister', drafted.id, code, value);
  const final = await finalise('chief', drafted.id);
  expect(final.thing).toMatchObject({ grade: 'poor', gradeTitle: '差', talk: true, sharePercent: '0' });
  const fact = (await service.facts(assessmentFinalised)).find((row) => row.payload.assessmentId === drafted.id);
  const concluded = (await service.facts(caseConcluded)).find((row) => row.payload.caseId === caseId);
  expect(fact?.causes).toContain(concluded?.id);
});
