import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdIdentified, stepAwaitingDisplay } from '@sunledger/events';
import { personToken } from '@sunledger/service-kit';
import { County, passed, village } from './county.ts';
import { identityNumber } from './register-files.ts';

let c: County;
beforeAll(async () => { c = await County.start(); }, 60_000);
afterAll(() => c?.stop());

const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);
let people = 0;
const identify = (input: Record<string, unknown> = {}) => c.command('clerk', 'identifyHousehold', 'household', {
  villageCode: village, number: `N${people += 1}`, kind: 'sudden',
  members: [{ name: '李小明', identityNumber: identityNumber(90_000 + 2 * people), head: true, bankAccount: '6228480402564890018' }, { name: '李小红', identityNumber: identityNumber(90_001 + 2 * people), head: false }],
  ...input,
});
const shown = async (id: string) =>
  (await c.read<{ household: { state: string; memberCount: number; headMaskedName: string; run: { id: string; steps: { code: string; state: string }[] } } }>(
    'clerk', 'query ($id: ID!) { household(id: $id) { state memberCount headMaskedName run { id steps { code state } } } }', { id })).household;
const appraise = (runId: string, input: Record<string, unknown> = {}) => c.command('representative', 'completeStep', 'run', {
  runId, stepCode: 'village-appraisal', meeting: passed, evidence: c.evidence('representative', 'meeting-minutes', 'signed-attendance', 'vote-record'), ...input });
const review = (runId: string, personId = 'township-officer') => c.command(personId, 'completeStep', 'run', {
  runId, stepCode: 'township-review', opinion: '情况属实', evidence: c.evidence(personId, 'review-opinion') });

test('[P1] a household is identified by the village meeting, its display and the township review, in that order', async () => {
  const { id } = await identify();
  const { run, ...household } = await shown(id);
  expect(household).toEqual({ state: 'PROPOSED', memberCount: 2, headMaskedName: '李**' });
  expect(codes(await review(run.id))).toEqual(['STEP_OUT_OF_ORDER']);
  expect(codes(await appraise(run.id, { meeting: { eligible: 30, present: 20, inFavour: 10 } }))).toEqual(['VOTES_NOT_ENOUGH']);
  expect(codes(await appraise(run.id))).toEqual([]);
  const awaiting = (await c.service.facts(stepAwaitingDisplay.projects)).find((fact) => fact.payload.runId === run.id);
  expect(awaiting?.payload).toMatchObject({ item: 'household-identification', facts: { 'household-name': '李**', category: '突发严重困难户', place: 'village-committee' } });
  expect(JSON.stringify(awaiting)).not.toContain('小明');
  expect(codes(await review(run.id))).toEqual(['STEP_AWAITS_DISPLAY']);
  await c.endDisplay(run.id);
  expect(codes(await review(run.id))).toEqual([]);
  expect((await shown(id)).state).toBe('REGISTERED');
  const [fact] = (await c.service.facts(householdIdentified)).filter(({ payload }) => payload.householdId === id);
  expect(fact?.payload).toMatchObject({ villageCode: village, kind: 'sudden' });
  expect(fact?.payload.memberTokens).toHaveLength(2);
  expect(fact?.payload.memberTokens[0]).toBe(personToken('test-person-key-1', identityNumber(90_000 + 2 * people)));
});

test('[X3] the clock of a step begins when its turn comes, after the display, and is met by the day it was done', async () => {
  const { id } = await identify();
  const { run } = await shown(id);
  const clocks = () => c.service.sql("select kind, to_char(started_on, 'YYYY-MM-DD') as started, to_char(due_on, 'YYYY-MM-DD') as due, body_id, state, policy_pack from kit.deadline where subject_id in (select s.id::text from projects.procedure_step s where run_id = $1)", [run.id]);
  await appraise(run.id);
  expect(await clocks()).toEqual([]);
  await c.endDisplay(run.id);
  // Ten working days after 20 November 2025.
  const clock = { kind: 'projects.complete-step', started: '2025-11-20', due: '2025-12-04', body_id: 'township-gov', policy_pack: 'national' };
  expect(await clocks()).toEqual([{ ...clock, state: 'running' }]);
  expect(codes(await review(run.id))).toEqual([]);
  expect(await clocks()).toEqual([{ ...clock, state: 'met' }]);
});

test('[P1] an upheld objection refuses the household, and its people may be proposed again', async () => {
  const { id } = await identify();
  const members = [{ name: '李小明', identityNumber: identityNumber(90_000 + 2 * people), head: true }];
  expect(codes(await identify({ members }))).toEqual(['PERSON_ALREADY_REGISTERED']);
  const { run } = await shown(id);
  await appraise(run.id);
  await c.endDisplay(run.id, 'refused');
  expect((await shown(id)).state).toBe('REFUSED');
  expect(codes(await identify({ members }))).toEqual([]);
});

test('[P1] one person proposed in two households at once gets into one', async () => {
  const members = [{ name: '王一', identityNumber: identityNumber(95_000), head: true }];
  const answers = await Promise.all([1, 2, 3, 4].map(() => identify({ members })));
  expect(answers.filter(({ refusals, errors }) => refusals.length === 0 && !errors)).toHaveLength(1);
  expect(answers.flatMap(codes)).toEqual(Array.from({ length: 3 }, () => 'PERSON_ALREADY_REGISTERED'));
});

test('[P1] a household with a faulty member, two heads or one person twice is refused, all faults at once and none with its datum', async () => {
  const number = identityNumber(96_000);
  const answer = await identify({ members: [{ name: '王一', identityNumber: number, head: true }, { name: '王二', identityNumber: number, head: true }, { name: '王三', identityNumber: '123', head: false }] });
  expect(codes(answer).toSorted()).toEqual(['MEMBER_FAULTY', 'ONE_HEAD_NEEDED', 'PERSON_NAMED_TWICE']);
  expect(JSON.stringify(answer.refusals)).not.toMatch(/王|511623\d{11}/);
  expect((await c.command('neighbour-clerk', 'identifyHousehold', 'household', { villageCode: village, number: 'N', kind: 'sudden', members: [{ name: '王一', identityNumber: number, head: true }] }))
    .errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
