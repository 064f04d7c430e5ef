import { afterAll, beforeAll, expect, test } from 'vitest';
import { evidenceAttached, needSurveyed, projectAdopted, projectListed, similarProjectExplained, stepAwaitingDisplay } from '@sunledger/events';
import { County, county, librarySteps, neighbour, township, village } from './county.ts';

let c: County;
beforeAll(async () => { c = await County.start(); }, 60_000);
afterAll(() => c?.stop());

const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);
const stateOf = async (id: string) => (await c.read<{ project: Record<string, unknown> }>('county-chief', 'query ($id: ID!) { project(id: $id) { state planYear rolledOver planned listedOn adoptedOn } }', { id })).project;

test('[P2] a need is recorded by its own village and by the day of the survey, not the day of its entry', async () => {
  await c.recordNeed({ occurredOn: '2025-11-14' });
  const before = await c.command('clerk', 'recordNeed', 'need', { villageCode: village, households: 1, content: '饮水困难', place: '一组', estimate: '1.00', occurredOn: '2025-11-20' });
  expect(before.refusals).toEqual([]);
  const foreign = await c.command('clerk', 'recordNeed', 'need', { villageCode: neighbour, households: 1, content: '饮水困难', place: '一组', estimate: '1.00' });
  expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await c.service.facts(needSurveyed)).length).toBeGreaterThanOrEqual(2);
});

test('[P2] a meeting without its quorum decides nothing: exactly two thirds do, one fewer does not', async () => {
  const needId = await c.recordNeed();
  const hold = (present: number, inFavour: number) => c.command('representative', 'holdMeeting', 'meeting', {
    needId, kind: 'REPRESENTATIVES', eligible: 30, present, inFavour, evidence: c.evidence('representative', 'meeting-minutes') });
  expect(await hold(19, 19)).toMatchObject({ id: '', refusals: [{ code: 'QUORUM_NOT_REACHED', field: 'meeting', policy: 'national@1' }] });
  expect(codes(await hold(20, 10))).toEqual(['VOTES_NOT_ENOUGH']);
  expect(codes(await hold(20, 11))).toEqual([]);
  expect(await c.service.sql('select count(*)::int as n from projects.meeting where subject_id = $1', [needId])).toEqual([{ n: 1 }]);
});

test('[P3] a project passes its six steps in order, each by its body, and is listed with evidence as its cause', async () => {
  const { id } = await c.propose();
  const runId = await c.runOf(id);
  const [survey, group, meeting] = librarySteps;
  expect(codes(await c.step(runId, group))).toEqual(['STEP_OUT_OF_ORDER']);
  expect(codes(await c.step(runId, survey, { evidence: [] }))).toEqual(['EVIDENCE_MISSING']);
  expect(codes(await c.step(runId, ['engineer', 'need-survey', ['survey-form'], false] as never))).toEqual(['STEP_OF_ANOTHER_BODY']);
  expect(codes(await c.step(runId, survey, { evidence: [{ kind: 'survey-form', ticket: c.ticket('clerk') }] }))).toEqual(['EVIDENCE_TICKET_INVALID']);
  expect(codes(await c.step(runId, survey))).toEqual([]);
  expect(codes(await c.step(runId, survey))).toEqual(['STEP_ALREADY_DONE']);
  expect(codes(await c.step(runId, group))).toEqual([]);
  expect(codes(await c.step(runId, meeting, { meeting: undefined }))).toEqual(['MEETING_MISSING']);
  expect(codes(await c.step(runId, meeting, { meeting: { eligible: 30, present: 19, inFavour: 19 } }))).toEqual(['QUORUM_NOT_REACHED']);
  expect(codes(await c.step(runId, meeting))).toEqual([]);
  await c.endDisplay(runId);
  for (const step of librarySteps.slice(3)) expect(codes(await c.step(runId, step))).toEqual([]);
  expect(await stateOf(id)).toMatchObject({ state: 'PROPOSED', listedOn: null });
  await c.endDisplay(runId);
  expect(await stateOf(id)).toMatchObject({ state: 'LISTED', listedOn: '2025-11-20', planYear: 2026 });
  const listed = (await c.service.facts(projectListed)).find((fact) => fact.payload.projectId === id);
  const evidence = await c.service.facts(evidenceAttached.projects);
  const own = evidence.filter((fact) => listed?.causes.includes(fact.id));
  expect(own.map((fact) => fact.payload.kind).toSorted()).toEqual(librarySteps.flatMap(([, , kinds]) => kinds).toSorted());
  const needs = (await c.service.facts(needSurveyed)).filter((fact) => listed?.causes.includes(fact.id));
  expect(needs).toHaveLength(1);
});

test('[P3] a displayed step waits, an objection stops it, and only the end of display frees it, once', async () => {
  const { id } = await c.propose();
  const runId = await c.list(id, 2);
  expect(codes(await c.step(runId, librarySteps[2]))).toEqual([]);
  const awaiting = (await c.service.facts(stepAwaitingDisplay.projects)).find((fact) => fact.payload.runId === runId);
  expect(awaiting?.payload).toMatchObject({ item: 'project-library', stepKind: 'library-step', subjectType: 'Project', subjectId: id });
  expect(Object.keys(awaiting?.payload.facts ?? {})).toEqual(expect.arrayContaining(['name', 'category', 'place', 'content', 'amount', 'beneficiaries', 'responsible-unit']));
  expect(codes(await c.step(runId, librarySteps[3]))).toEqual(['STEP_AWAITS_DISPLAY']);
  await c.object(runId);
  expect(await c.service.sql('select state from kit.awaiting_display where run_id = $1', [runId])).toEqual([{ state: 'objected' }]);
  expect(codes(await c.step(runId, librarySteps[3]))).toEqual(['STEP_AWAITS_DISPLAY']);
  await c.endDisplay(runId);
  expect(codes(await c.step(runId, librarySteps[3]))).toEqual([]);
});

test('[P3] an upheld objection ends the run: the project is refused and its need is free again', async () => {
  const needId = await c.recordNeed();
  const { id } = await c.propose({ needIds: [needId] });
  expect(codes(await c.propose({ needIds: [needId] }))).toEqual(['NEED_ALREADY_TAKEN']);
  const runId = await c.list(id, 2);
  await c.step(runId, librarySteps[2]);
  await c.endDisplay(runId, 'refused');
  expect(await stateOf(id)).toMatchObject({ state: 'REFUSED' });
  expect(codes(await c.step(runId, librarySteps[3]))).toEqual(['RUN_CLOSED']);
  expect((await c.propose({ needIds: [needId] })).id).not.toBe('');
});

test('[P3] two people who take one step at once do it once', async () => {
  const { id } = await c.propose();
  const runId = await c.runOf(id);
  const answers = await Promise.all([1, 2, 3, 4].map((n) => c.step(runId, n % 2 ? librarySteps[0] : ['township-officer', 'need-survey', ['survey-form'], false] as never)));
  expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
});

test('[X7] the proposer never approves, also in a county post held later, and the attempt stands in the audit', async () => {
  const { id } = await c.propose();
  const runId = await c.list(id, 5);
  await c.post('clerk', 'county-poverty-office', county, ['projects.step.complete']);
  const attempt = await c.step(runId, ['clerk', 'library-entry', ['adoption-document'], true] as never);
  expect(attempt.refusals).toMatchObject([{ code: 'SAME_PERSON', field: 'stepCode' }]);
  expect(await c.service.sql("select outcome from kit.audit_entry where actor_id = 'clerk' and action = 'completeStep'")).toEqual([{ outcome: 'refused' }]);
  expect((await c.step(runId, ['stranger', 'library-entry', ['adoption-document'], true] as never)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[P4] a project like another is shown with its score, and enters only with an explanation on record', async () => {
  const words = { name: '双河村通组道路硬化工程', place: '三组至五组', content: '硬化道路1.2公里' };
  const first = await c.propose(words);
  const copy = { ...words, name: '双河村通组道路硬化项目' };
  const shown = await c.propose(copy);
  expect(shown.refusals).toMatchObject([{ code: 'SIMILAR_UNEXPLAINED', field: 'similarExplanation', policy: 'national@1' }]);
  expect(shown.refusals[0]?.message).toMatch(/双河村通组道路硬化工程.*相似度 9\d%/);
  const explained = await c.propose({ ...copy, similarExplanation: '另一路段,与上一项目首尾相接' });
  const { project } = await c.read<{ project: { similar: unknown[] } }>('clerk', 'query ($id: ID!) { project(id: $id) { similar { scorePercent explanation project { id } } } }', { id: explained.id });
  expect(project.similar).toMatchObject([{ project: { id: first.id }, explanation: '另一路段,与上一项目首尾相接' }]);
  expect((await c.service.facts(similarProjectExplained)).map((fact) => fact.payload)).toMatchObject([{ projectId: explained.id, similarProjectId: first.id }]);
  // Works of another kind are no duplicate, whatever they are called.
  expect(codes(await c.propose({ ...words, projectKind: 'industry' }))).toEqual([]);
});

test('[P2] what the plan adopts may be contracted, what it leaves out rolls over to the next year', async () => {
  const [adopted, left] = [await c.listedProject(), await c.listedProject()];
  await c.adoptPlan([{ projectId: adopted, amountFen: 200_000_00n }, { projectId: adopted, amountFen: 100_000_00n, programmeId: 'XJ-2' }]);
  expect(await stateOf(adopted)).toMatchObject({ state: 'ADOPTED', planned: '300000.00', adoptedOn: '2025-11-20', rolledOver: 0 });
  expect(await stateOf(left)).toMatchObject({ state: 'LISTED', planYear: 2027, rolledOver: 1, planned: '0.00' });
  const facts = (await c.service.facts(projectAdopted)).filter((fact) => fact.payload.projectId === adopted);
  expect(facts.map((fact) => fact.payload.amountFen).toSorted()).toEqual(['10000000', '20000000']);
  const listed = await c.service.facts(projectListed);
  expect(listed.filter((fact) => facts[0]?.causes.includes(fact.id)).map((fact) => fact.payload.projectId)).toEqual([adopted]);
});

test('[X2] a department of another line proposes no project for a body to carry out; its own line and the village do, and a person in two posts does it in the one that reaches it', async () => {
  await c.service.enterBody({ bodyId: 'water-bureau', bodyKind: 'county-department', regionCode: county, line: 'water' });
  for (const line of ['water', 'education']) {
    await c.service.enterPost({ personId: `${line}-engineer`, duties: ['projects.project.propose'], regionCode: county, bodyKind: 'county-department', line });
  }
  const propose = (personId: string) => c.propose({ implementingBodyId: 'water-bureau' }, personId);
  expect((await propose('education-engineer')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', line: 'water' });
  for (const personId of ['water-engineer', 'clerk']) expect((await propose(personId)).refusals).toEqual([]);
  expect((await c.propose({}, 'education-engineer')).refusals).toEqual([]);

  // Proposed by the township, though the county's post is the first that reaches the place.
  await c.service.enterPost({ id: 'z-township', personId: 'education-engineer', duties: ['projects.project.propose', 'projects.project.read'], regionCode: township, bodyKind: 'township-government' });
  const { id } = await propose('education-engineer');
  expect(await c.service.sql('select opened_tier from projects.procedure_run r join projects.project p on p.run_id = r.id where p.id = $1', [id])).toEqual([{ opened_tier: 'township' }]);
});
