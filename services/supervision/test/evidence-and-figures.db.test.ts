import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadlineMissed, evidenceAttached, evidenceReuseFlagged, guaranteeEnded, retentionOverdue, type Context } from '@sunledger/events';
import { openTicket, signTicket } from '@sunledger/service-kit';
import { eventually } from '@sunledger/testkit';
import { county, startBench, village, type Bench } from './bench.ts';

let bench: Bench;
beforeAll(async () => { bench = await startBench(); }, 90_000);
afterAll(() => bench?.service.stop());

interface Attached { kind?: string; subjectType?: string; sizeBytes?: number; capturedAt?: string; longitude?: number; latitude?: number }
const attach = (context: Context, hash: string, subjectId: string, about: Attached = {}) => {
  const evidenceId = randomUUID();
  return bench.service.hear(evidenceAttached[context], {
    aggregateId: evidenceId, regionCode: village, occurredOn: '2026-03-01', payload: { evidenceId, hash, kind: 'photo', contentType: 'image/jpeg', subjectType: 'Batch', subjectId, ...about },
  });
};
const flagsOf = async (hash: string) => (await bench.service.facts(evidenceReuseFlagged)).filter(({ payload }) => payload.hash === hash);

test('[X5] one photo under two facts in two contexts is flagged once, and the flag names both and follows from both', async () => {
  const hash = 'a'.repeat(64);
  const first = await attach('projects', hash, 'batch-1');
  await attach('projects', hash, 'batch-1', { kind: 'acceptance-report' });
  expect(await flagsOf(hash)).toEqual([]);
  const second = await attach('funds', hash, 'claim-1', { subjectType: 'Reimbursement' });
  await attach('funds', hash, 'claim-1', { subjectType: 'Reimbursement', kind: 'contract' });
  const flags = await flagsOf(hash);
  expect(flags).toMatchObject([{ payload: { firstContext: 'projects', firstSubjectId: 'batch-1', secondContext: 'funds', secondSubjectId: 'claim-1' } }]);
  expect(flags[0]!.causes.toSorted()).toEqual([first.id, second.id].toSorted());
  const { evidenceReuse } = await bench.read<{ evidenceReuse: unknown }>(
    'officer', `query { evidenceReuse(regionCode: "${county}") { totalCount nodes { hash uses { context subjectId } } } }`);
  expect(evidenceReuse).toEqual({ totalCount: 1, nodes: [{ hash, uses: [{ context: 'PROJECTS', subjectId: 'batch-1' }, { context: 'FUNDS', subjectId: 'claim-1' }] }] });
});

test('[X5] the same file under a third fact is one flag more, not one per pair', async () => {
  const hash = 'b'.repeat(64);
  for (const subject of ['one', 'two', 'three']) await attach('disclosure', hash, subject);
  expect((await flagsOf(hash)).map(({ payload }) => [payload.firstSubjectId, payload.secondSubjectId])).toEqual([['one', 'two'], ['one', 'three']]);
});

test('[X5] a file attached to a clue here is held against the other contexts, and a forged ticket attaches nothing', async () => {
  const hash = 'c'.repeat(64);
  await attach('accountability', hash, 'case-1');
  const clueId = await bench.aClue();
  await bench.screen(clueId, 'PRELIMINARY_CHECK');
  const ticket = (personId: string) => signTicket('test-ticket-secret', { use: 'attach', hash, sizeBytes: 10, contentType: 'image/jpeg', personId, expiresAt: Date.now() + 60_000 });
  const report = (given: string) =>
    bench.run('officer', 'reportPreliminaryCheck', { clueId, result: 'PARTLY', report: '部分属实', evidence: [{ ticket: given, kind: 'photo' }] });
  expect((await report(`${ticket('officer')}x`)).refusals).toMatchObject([{ code: 'EVIDENCE_TICKET_INVALID', field: 'evidence' }]);
  expect((await report(ticket('deputy'))).refusals).toMatchObject([{ code: 'EVIDENCE_TICKET_INVALID' }]);
  expect((await report(ticket('officer'))).refusals).toEqual([]);
  const flags = await eventually(async () => { const found = await flagsOf(hash); return found.length > 0 && found; }, 'the flag');
  expect(flags).toMatchObject([{ payload: { firstContext: 'accountability', secondContext: 'supervision', secondSubjectId: clueId } }]);
  const { data } = await bench.service.ask<{ clue: { evidence: { kind: string; readTicket: string }[] } }>(
    'officer', 'query ($id: ID!) { clue(id: $id) { evidence { kind sizeBytes readTicket } } }', { id: clueId }, { 'x-purpose': 'check' });
  expect(data!.clue.evidence).toMatchObject([{ kind: 'photo', sizeBytes: 10 }]);
  expect(openTicket('test-ticket-secret', data!.clue.evidence[0]!.readTicket, 'read', new Date())).toMatchObject({ hash });
});

interface Use { evidence: { attachedBy: string | null; capturedAt: string | null; readTicket: string | null } | null }
const usesOfFlag = async (personId: string, hash: string) => {
  const { data } = await bench.service.ask<{ evidenceReuse: { nodes: { hash: string; uses: Use[] }[] } }>(personId, `query {
    evidenceReuse(regionCode: "${county}") { nodes { hash uses { evidence { contentType sizeBytes attachedBy capturedAt position { longitude latitude } readTicket } } } } }`,
  {}, { 'x-purpose': 'check' });
  return data?.evidenceReuse.nodes.find((node) => node.hash === hash)?.uses.map(({ evidence }) => evidence);
};

test('[X5] whoever gets the flag looks at the picture under both facts, with who attached it when, and the reading is recorded', async () => {
  const hash = 'd'.repeat(64);
  const photo = { sizeBytes: 4711, capturedAt: '2018-06-18T01:30:00.000Z', longitude: 106.93, latitude: 30.33 };
  await attach('projects', hash, 'batch-9', photo);
  await attach('funds', hash, 'claim-9', { subjectType: 'Reimbursement', ...photo });
  const [first, second] = (await usesOfFlag('officer', hash))!;
  for (const use of [first, second]) {
    expect(use).toMatchObject({ contentType: 'image/jpeg', sizeBytes: 4711, attachedBy: null, capturedAt: photo.capturedAt, position: { longitude: 106.93, latitude: 30.33 } });
    expect(openTicket('test-ticket-secret', use!.readTicket!, 'read', new Date())).toMatchObject({ hash });
  }
  const reads = await bench.service.sql("select purpose from kit.audit_entry where kind = 'personal-read' and action = 'Evidence.readTicket' and actor_id = 'officer'");
  expect(reads.length).toBeGreaterThan(0);
});

test('[X5] a flag doesn\'t open a file that names people: a list of households, or what a case rests on', async () => {
  for (const [hash, context, about] of [['1'.repeat(64), 'funds', { subjectType: 'HouseholdImport' }], ['2'.repeat(64), 'accountability', { subjectType: 'CaseStep' }]] as const) {
    await attach(context, hash, 'people', about);
    await attach('projects', hash, 'batch-people');
    expect(await usesOfFlag('officer', hash)).toEqual([null, null]);
  }
});

test('[S10] money held past its hop clock, retention kept past its day and a guarantee that ended early are warnings; other missed clocks are not', async () => {
  const about = { subjectType: 'Allocation', subjectId: 'allocation-1', bodyId: 'county-finance', dueOn: '2026-02-20', settledOn: '2026-02-20', state: 'missed' as const };
  for (const kind of ['funds.pass-allocation-on', 'funds.confirm-receipt']) {
    await bench.service.hear(deadlineMissed.funds, { aggregateId: randomUUID(), regionCode: county, occurredOn: '2026-02-20', payload: { deadlineId: randomUUID(), kind, ...about } });
  }
  await bench.service.hear(retentionOverdue, {
    aggregateId: 'retention-1', regionCode: village, occurredOn: '2026-03-01', payload: { retentionId: 'retention-1', projectId: 'p', programmeId: 'q', amountFen: '300000' },
  });
  await bench.service.hear(guaranteeEnded, {
    aggregateId: 'letter-1', regionCode: village, occurredOn: '2026-03-02',
    payload: { guaranteeLetterId: 'letter-1', contractId: 'c', projectId: 'p', amountFen: '300001', how: 'lapsed' },
  });
  const { warnings } = await bench.read<{ warnings: unknown }>('clerk', `query { warnings(regionCode: "${county}") { totalCount nodes { kind bodyId amount dueOn subjectId } } }`);
  expect(warnings).toEqual({ totalCount: 3, nodes: [
    { kind: 'GUARANTEE_ENDED', bodyId: null, amount: '3000.01', dueOn: null, subjectId: 'letter-1' },
    { kind: 'RETENTION_OVERDUE', bodyId: null, amount: '3000.00', dueOn: null, subjectId: 'retention-1' },
    { kind: 'MONEY_NOT_PASSED_ON', bodyId: 'county-finance', amount: null, dueOn: '2026-02-20', subjectId: 'allocation-1' },
  ] });
});

const overview = `query ($code: RegionCode!, $from: Date, $until: Date) {
  _entities(representations: [{ __typename: "Region", code: $code }]) { ... on Region { supervision(from: $from, until: $until) {
    petitionsReceived petitionsConcluded petitionsOverdue cluesRegistered cluesTransferred cluesClosed warnings evidenceReuse } } }
  received: petitions(regionCode: $code, from: $from, until: $until, milestone: RECEIVED) { totalCount }
  concluded: petitions(regionCode: $code, from: $from, until: $until, milestone: CONCLUDED) { totalCount }
  overdue: petitions(regionCode: $code, from: $from, until: $until, milestone: OVERDUE) { totalCount }
  registered: clues(regionCode: $code, from: $from, until: $until, milestone: REGISTERED) { totalCount }
  transferred: clues(regionCode: $code, from: $from, until: $until, milestone: TRANSFERRED) { totalCount }
  closed: clues(regionCode: $code, from: $from, until: $until, milestone: CLOSED) { totalCount }
  warnings(regionCode: $code, from: $from, until: $until) { totalCount }
  reused: evidenceReuse(regionCode: $code, from: $from, until: $until) { totalCount }
}`;

type Counts = Record<string, number | null>;
async function compare(personId: string, variables: { code: string; from?: string; until?: string }): Promise<Counts> {
  const answer = await bench.read<Record<string, { totalCount: number }> & { _entities: { supervision: Counts }[] }>(personId, overview, variables);
  const { _entities, ...lists } = answer;
  const numbers = _entities[0]!.supervision;
  expect(Object.values(numbers), `${personId} in ${variables.code}`).toEqual(Object.values(lists).map(({ totalCount }) => totalCount));
  return numbers;
}

test('[A10] every figure equals the list it opens, for each reader, also where a list hides what concerns him', async () => {
  const done = await bench.anAcceptedPetition();
  await bench.run('officer', 'concludePetition', { petitionId: done.id, result: 'PARTLY', replyContent: '部分属实' });
  await bench.anAcceptedPetition({ bodyComplainedOfId: 'county-finance' });
  await bench.aPetition({ bodyComplainedOfId: 'county-discipline' }, 'city-officer');
  await bench.aClue({ bodyConcernedId: 'county-finance' });
  const passed = await bench.aClue();
  await bench.screen(passed, 'TALK_OR_LETTER');
  await bench.run('deputy', 'transferClue', { clueId: passed, toBodyId: 'county-discipline' });
  const closing = await bench.aClue();
  await bench.screen(closing, 'CLOSE');
  const met = { met: true, grounds: '查清' };
  await bench.run('deputy', 'closeClue', { clueId: closing, result: 'UNSUBSTANTIATED', report: '反映失实', factsCleared: met, responsibilityCleared: met, accountabilityDone: met });
  await bench.service.service.setClock('2026-04-20T02:00:00Z');

  await eventually(async () => (await bench.service.sql('select 1 from kit.figure_delta limit 1')).length === 0, 'figures rolled up');
  const period = { from: '2026-03-15', until: '2026-03-20' };
  expect(await compare('city-officer', { code: county, ...period })).toMatchObject({ petitionsReceived: 3, petitionsConcluded: 1, petitionsOverdue: 0, cluesClosed: 1, cluesTransferred: 1 });
  expect(await compare('officer', { code: county })).toMatchObject({ petitionsReceived: 2, petitionsOverdue: 1 });
  expect(await compare('finance-officer', { code: county })).toMatchObject({ petitionsReceived: 1, petitionsOverdue: 0 });
  expect(await compare('officer', { code: village })).toMatchObject({ petitionsReceived: 2 });
  const cluesAll = await compare('officer', { code: county });
  const cluesFinance = await compare('finance-officer', { code: county });
  expect(Number(cluesAll['cluesRegistered']) - Number(cluesFinance['cluesRegistered'])).toBe(1);
  expect(await compare('villager-head', { code: village })).toMatchObject({ petitionsReceived: 0, cluesRegistered: 0, warnings: 2 });
});

test('[A10] a number is shown to whom its list is shown, and to nobody outside the area', async () => {
  const only = 'query ($code: RegionCode!) { _entities(representations: [{ __typename: "Region", code: $code }]) { ... on Region { supervision { petitionsReceived warnings } } } }';
  const clerk = await bench.read<{ _entities: unknown[] }>('clerk', only, { code: county });
  expect(clerk._entities[0]).toMatchObject({ supervision: { petitionsReceived: null } });
  expect(clerk._entities[0]).not.toMatchObject({ supervision: { warnings: null } });
  const outside = await bench.read<{ _entities: unknown[] }>('officer', only, { code: '430421000000' });
  expect(outside._entities[0]).toEqual({ supervision: { petitionsReceived: null, warnings: null } });
  const unsigned = await bench.service.ask(null, only, { code: county });
  expect(unsigned.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
