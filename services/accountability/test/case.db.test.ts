import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseConcluded, caseFiled, caseStepTaken, clueAnswered, deadlineMet, resultMeetingHeld } from '@sunledger/events';
import { openTicket } from '@sunledger/service-kit';
import type { TestService } from '@sunledger/testkit';
import { CaseStory, enterOfficers } from './case-story.ts';
import { startAccountability } from './start-accountability.ts';

let service: TestService;
let story: CaseStory;

beforeAll(async () => {
  service = await startAccountability({ now: '2026-03-02T02:00:00Z' });
  story = new CaseStory(service);
  await enterOfficers(service);
}, 120_000);
afterAll(() => service?.stop());

const caseFields = `id state leadPersonId filedOn kind deadlines { kind dueOn state policy } steps { step doneBy }
  concludedOn substantiated conclusion resultMeetings { result }`;
const read = async <T>(id: string) =>
  (await service.ask<{ disciplineCase: T }>('chief', `query ($id: ID!) { disciplineCase(id: $id) { ${caseFields} } }`, { id })).data?.disciplineCase;

test('[A1] a transferred clue waits, is filed on the day with its lead officer, and its clock begins under the pack', async () => {
  const clueId = await story.clue();
  const listed = await service.ask<{ incomingClues: { nodes: { clueId: string; state: string; disciplineCase: null }[] } }>(
    'chief', '{ incomingClues(regionCode: "511623000000", state: WAITING) { nodes { clueId state disciplineCase { id } } } }');
  expect(listed.data?.incomingClues.nodes).toContainEqual({ clueId, state: 'WAITING', disciplineCase: null });
  const { thing } = await story.run('lead', 'fileCase', 'disciplineCase', { clueId, leadPersonId: 'lead', kind: 'RAISED_LEVEL' });
  expect(await read(thing!.id)).toMatchObject({
    state: 'FILED', leadPersonId: 'lead', filedOn: '2026-03-02', kind: 'RAISED_LEVEL',
    deadlines: [{ kind: 'accountability.conclude-case', dueOn: '2026-05-31', state: 'RUNNING', policy: 'national@1' }] });
  const [fact] = (await service.facts(caseFiled)).filter((row) => row.payload.clueId === clueId);
  const [clueRow] = await service.sql<{ event_id: string }>('select event_id from accountability.incoming_clue where clue_id = $1', [clueId]);
  expect(fact?.causes).toEqual([clueRow!.event_id]);
});

test('[A1] a clue is filed once, by the body it was handed to, with a lead officer of that body, and not before its transfer', async () => {
  const clueId = await story.clue();
  const file = (personId: string, input = {}) => story.run(personId, 'fileCase', 'disciplineCase', { clueId, leadPersonId: 'lead', kind: 'ORDINARY', ...input });
  expect((await file('elsewhere')).error).toBe('FORBIDDEN');
  expect((await file('other-body')).refusals).toMatchObject([{ code: 'CLUE_OF_ANOTHER_BODY', field: 'clueId' }]);
  expect((await file('lead', { leadPersonId: 'other-body', occurredOn: '2026-02-28' })).refusals).toMatchObject([
    { code: 'BEFORE_TRANSFER', field: 'occurredOn' }, { code: 'LEAD_NOT_IN_BODY', field: 'leadPersonId' }]);
  expect((await file('lead', { clueId: 'no-such-clue' })).error).toBe('NOT_FOUND');
  const both = await Promise.all([file('lead'), file('judge')]);
  expect(both.flatMap((answer) => answer.refusals.map((refusal) => refusal.code))).toEqual(['CLUE_NOT_WAITING']);
});

test('[A1] steps come in order, each with its report, and the trial is another person\'s than the lead\'s', async () => {
  const caseId = await story.filed();
  expect((await story.step('judge', caseId, 'TRIED')).refusals).toMatchObject([{ code: 'CASE_STEP_OUT_OF_ORDER', field: 'step', mechanism: 'A1' }]);
  expect((await story.step('lead', caseId, 'INVESTIGATED', { evidence: [] })).refusals).toMatchObject([{ code: 'STEP_WITHOUT_EVIDENCE' }]);
  expect((await story.step('lead', caseId, 'INVESTIGATED', { evidence: [story.evidence('judge')] })).refusals).toMatchObject([{ code: 'EVIDENCE_TICKET_INVALID' }]);
  expect((await story.step('lead', caseId, 'INVESTIGATED')).thing).toMatchObject({ state: 'INVESTIGATED' });
  expect((await story.step('lead', caseId, 'TRIED')).refusals).toMatchObject([{ code: 'SAME_PERSON', field: 'step' }]);
  expect((await story.step('judge', caseId, 'TRIED')).thing).toMatchObject({ state: 'TRIED' });
  expect((await service.facts(caseStepTaken)).filter((fact) => fact.payload.caseId === caseId).map((fact) => fact.payload.step)).toEqual(['investigated', 'tried']);
  expect((await read<{ steps: { doneBy: string }[] }>(caseId))!.steps.map((step) => step.doneBy)).toEqual(['lead', 'judge']);
});

test('[A1] the report of a step is opened with a purpose and a short-lived ticket, and the opening stands in the audit', async () => {
  const caseId = await story.caseAt('INVESTIGATED');
  const document = 'query ($id: ID!) { disciplineCase(id: $id) { steps { evidence { kind readTicket } } } }';
  expect((await service.ask('chief', document, { id: caseId })).errors?.[0]?.extensions['reason']).toBe('PURPOSE_REQUIRED');
  const answer = await service.ask<{ disciplineCase: { steps: { evidence: { kind: string; readTicket: string }[] }[] } }>(
    'chief', document, { id: caseId }, { 'x-purpose': encodeURIComponent('案件质量评查') });
  const [report] = answer.data!.disciplineCase.steps[0]!.evidence;
  expect(report?.kind).toBe('report');
  expect(openTicket(service.settings.ticketSecret, report!.readTicket, 'read', new Date())).toMatchObject({ contentType: 'application/pdf' });
  expect(await service.sql("select 1 from kit.audit_entry where action = 'CaseStepRecord.evidence' and purpose = '案件质量评查'")).toHaveLength(1);
});

test('[A1] whoever investigated does not try the case, though another leads it', async () => {
  const caseId = await story.filed();
  await story.step('chief', caseId, 'INVESTIGATED');
  expect((await story.step('chief', caseId, 'TRIED')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
});

test('[A1] two people recording one step at once leave one step', async () => {
  const caseId = await story.filed();
  const answers = await Promise.all(['lead', 'judge', 'chief'].map((who) => story.step(who, caseId, 'INVESTIGATED')));
  expect(answers.filter((answer) => answer.thing)).toHaveLength(1);
  expect(await service.sql('select 1 from accountability.case_step where case_id = $1', [caseId])).toHaveLength(1);
});

test('[A1] a true case is concluded after its execution, meets its clock, answers its clue once and is told to the villagers', async () => {
  const caseId = await story.caseAt('DECIDED');
  expect((await story.conclude(caseId)).refusals).toMatchObject([{ code: 'CASE_STEP_OUT_OF_ORDER' }]);
  await story.step('lead', caseId, 'EXECUTED');
  const [{ clue_id: clueId }] = await service.sql<{ clue_id: string }>('select clue_id from accountability.discipline_case where id = $1', [caseId]) as [{ clue_id: string }];
  const answerAs = (result: string) => story.run('lead', 'answerClue', 'clue', { clueId, result }, 'clueId state answer');
  expect((await answerAs('SUBSTANTIATED')).refusals).toMatchObject([{ code: 'CASE_NOT_CONCLUDED', field: 'result' }]);
  expect((await story.conclude(caseId)).refusals).toEqual([]);
  const concluded = (await service.facts(caseConcluded)).find((fact) => fact.payload.caseId === caseId);
  expect(concluded).toMatchObject({ payload: { clueId, substantiated: true } });
  expect(concluded?.causes).toHaveLength(5);
  expect((await service.facts(deadlineMet.accountability)).some((fact) => fact.payload.subjectId === caseId && fact.payload.state === 'met')).toBe(true);
  expect((await answerAs('UNSUBSTANTIATED')).refusals).toMatchObject([{ code: 'ANSWER_CONTRADICTS_CASE' }]);
  expect((await answerAs('SUBSTANTIATED')).thing).toMatchObject({ state: 'ANSWERED', answer: 'SUBSTANTIATED' });
  expect((await answerAs('SUBSTANTIATED')).refusals).toMatchObject([{ code: 'CLUE_NOT_WAITING' }]);
  const [answered] = (await service.facts(clueAnswered)).filter((fact) => fact.payload.clueId === clueId);
  expect(answered).toMatchObject({ payload: { result: 'substantiated' } });
  expect(answered?.causes).toContain(concluded?.id);
});

test('[A4] a true result is published, an untrue one clears, after the conclusion and with its minutes', async () => {
  const caseId = await story.caseAt('TRIED');
  const hold = (result: string, evidence = [story.evidence('lead', 'meeting-minutes')]) =>
    story.run('lead', 'holdResultMeeting', 'disciplineCase', { caseId, result, place: '村委会会议室', attendees: 42, evidence });
  expect((await hold('CLEARED')).refusals).toMatchObject([{ code: 'CASE_NOT_CONCLUDED', mechanism: 'A1' }]);
  expect((await story.conclude(caseId, false)).refusals).toEqual([]);
  expect((await hold('PUBLISHED')).refusals).toMatchObject([{ code: 'MEETING_CONTRADICTS_CASE', mechanism: 'A4' }]);
  expect((await hold('CLEARED', [])).refusals).toMatchObject([{ code: 'STEP_WITHOUT_EVIDENCE' }]);
  expect((await hold('CLEARED')).refusals).toEqual([]);
  expect(await read(caseId)).toMatchObject({ state: 'CONCLUDED', substantiated: false, resultMeetings: [{ result: 'CLEARED' }] });
  expect((await service.facts(resultMeetingHeld)).filter((fact) => fact.payload.caseId === caseId)).toHaveLength(1);
});

test('[A1] a clue without a case can be answered as not filed, and then no case is filed on it', async () => {
  const clueId = await story.clue();
  expect((await story.run('lead', 'answerClue', 'clue', { clueId, result: 'SUBSTANTIATED' }, 'clueId')).refusals).toMatchObject([{ code: 'ANSWER_CONTRADICTS_CASE' }]);
  expect((await story.run('lead', 'answerClue', 'clue', { clueId, result: 'NOT_FILED' }, 'clueId')).refusals).toEqual([]);
  expect((await story.run('lead', 'fileCase', 'disciplineCase', { clueId, leadPersonId: 'lead', kind: 'ORDINARY' })).refusals).toMatchObject([{ code: 'CLUE_NOT_WAITING' }]);
});

test('[A1] the lead officer of a case can be rewritten by nobody, and its steps by nobody', async () => {
  const caseId = await story.caseAt('INVESTIGATED');
  await expect(service.sql("update accountability.discipline_case set lead_person_id = 'someone' where id = $1", [caseId])).rejects.toThrow(/stays on record/);
  await expect(service.sql("update accountability.case_step set done_by = 'someone' where case_id = $1", [caseId])).rejects.toThrow(/append-only/);
});

test('[A1] a case of another county is neither read nor worked on from outside', async () => {
  const caseId = await story.filed();
  const answer = await service.ask<{ disciplineCase: unknown }>('elsewhere', 'query ($id: ID!) { disciplineCase(id: $id) { id } }', { id: caseId });
  expect(answer.data?.disciplineCase).toBeNull();
  expect((await story.step('elsewhere', caseId, 'INVESTIGATED')).error).toBe('FORBIDDEN');
  expect((await story.step('nobody', caseId, 'INVESTIGATED')).error).toBe('FORBIDDEN');
});

test('[A1] an id that is none is not found in a read, and named in a list or a command', async () => {
  const read_ = await service.ask<{ disciplineCase: unknown }>('chief', '{ disciplineCase(id: "nonsense") { id } }');
  expect(read_).toMatchObject({ data: { disciplineCase: null } });
  expect(read_.errors).toBeUndefined();
  const list = await service.ask('chief', '{ recoveries(regionCode: "511623000000", caseId: "nonsense") { totalCount } }');
  expect(list.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'caseId' }] });
  expect((await story.step('lead', 'nonsense', 'TRIED')).error).toBe('BAD_USER_INPUT');
});
