import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  allocationIssued, caseFiled, clueRegistered, deadlineSet, evidenceAttached, petitionRegistered, quotaReceived, refundListed, type EventDefinition, type PayloadOf,
} from '@sunledger/events';
import type { TestService } from '@sunledger/testkit';
import { county, gulin, startAccountability } from './start-accountability.ts';

let accountability: TestService;
const nation = '000000000000';
const township = '511623100000';

beforeAll(async () => {
  accountability = await startAccountability({ now: '2026-03-02T02:00:00Z' });
  const read = 'accountability.trace.read';
  await accountability.enterPost({ personId: 'clerk', duties: [read], regionCode: county });
  await accountability.enterPost({ personId: 'township-clerk', duties: [read], regionCode: township });
  await accountability.enterPost({ personId: 'inspector', duties: [read, 'accountability.trace.read-cases'], regionCode: county });
}, 120_000);
afterAll(() => accountability?.stop());

/** A fact of another context, led to by the given ones; the payload is filled with what its schema asks for. */
async function fact<D extends EventDefinition>(definition: D, regionCode: string, causes: string[], payload: PayloadOf<D>, aggregateId: string = randomUUID()): Promise<string> {
  return (await accountability.hear(definition, { aggregateId, regionCode, causes, payload })).id;
}

const quota = (regionCode: string) => fact(quotaReceived, regionCode, [], { receiptId: 'r', programmeId: 'p', bodyId: 'b', documentNumber: '财农〔2026〕1号', amountFen: '100' });
const allocation = (regionCode: string, causes: string[], aggregateId: string = randomUUID()) => fact(allocationIssued, regionCode, causes, {
  allocationId: aggregateId, programmeId: 'p', programmeName: '衔接资金', fundKind: 'transition-fund', documentNumber: '1号', fromBodyId: 'directory-office', toBodyId: 'b', toRegionCode: regionCode, amountFen: '100',
}, aggregateId);

const aClue = (clueId: string, subjectFactIds: string[] = []): PayloadOf<typeof clueRegistered> => ({ clueId, source: 'petition', problemClass: 'short-payment', subjectFactIds });

interface TraceAnswer {
  nodes: { id: string; title: string; type: string }[];
  edges: { cause: string; effect: string }[];
  truncated: boolean;
  goesOnElsewhere: boolean;
}

async function trace(personId: string, start: { eventId: string } | { subjectId: string }, direction: 'UP' | 'DOWN' | 'BOTH', depth = 60): Promise<TraceAnswer> {
  const { data, errors } = await accountability.ask<{ trace: TraceAnswer }>(personId, `query ($eventId: ID, $subjectId: ID, $direction: TraceDirection!, $depth: Int) {
    trace(eventId: $eventId, subjectId: $subjectId, direction: $direction, depth: $depth) {
      nodes { id title type subjectId occurredOn recordedAt region { code } } edges { cause effect } truncated goesOnElsewhere } }`, { ...start, direction, depth });
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data.trace;
}
const idsOf = ({ nodes }: TraceAnswer) => nodes.map(({ id }) => id);

test('[X9] from a fact one walks up to the centre and down to what came of it, over contexts', async () => {
  const centre = await quota(nation);
  const toCounty = await allocation(county, [centre]);
  const toTownship = await allocation(township, [toCounty]);
  const elsewhere = await allocation(gulin, [centre]);
  expect(idsOf(await trace('clerk', { eventId: toTownship }, 'UP')).sort()).toEqual([centre, toCounty, toTownship].sort());
  const down = await trace('clerk', { eventId: centre }, 'DOWN');
  expect(idsOf(down).sort()).toEqual([centre, toCounty, toTownship].sort());
  expect(down.edges).toEqual(expect.arrayContaining([{ cause: centre, effect: toCounty }, { cause: toCounty, effect: toTownship }]));
  expect(down).toMatchObject({ truncated: false, goesOnElsewhere: true });
  expect(idsOf(down)).not.toContain(elsewhere);
  expect(down.nodes.find(({ id }) => id === toCounty)?.title).toBe('资金分配下达');
});

test('[X9] a fact that comes before its cause is joined to it when that comes', async () => {
  const cause = randomUUID();
  const effect = await allocation(township, [cause]);
  expect(idsOf(await trace('clerk', { eventId: effect }, 'UP'))).toEqual([effect]);
  const envelope = { id: cause, type: allocationIssued.type, occurredOn: '2026-01-01', recordedAt: '2026-01-01T00:00:00.000Z', actor: { personId: 'x' }, regionCode: county,
    aggregateId: randomUUID(), aggregateVersion: 1, causes: [], correlationId: randomUUID(), payload: { allocationId: 'a', programmeId: 'p', programmeName: '衔接资金',
      fundKind: 'transition-fund', documentNumber: '2号', fromBodyId: 'directory-office', toBodyId: 'b', toRegionCode: county, amountFen: '100' } };
  await accountability.publish(allocationIssued.topic, envelope);
  await accountability.untilHeard(cause);
  expect(idsOf(await trace('clerk', { eventId: effect }, 'UP'))).toEqual([cause, effect]);
});

test('[X9] a walk from a thing covers all its facts, and one past its depth says so', async () => {
  const thing = randomUUID();
  const first = await allocation(county, [], thing);
  const second = await allocation(county, [first], thing);
  const third = await allocation(township, [second]);
  expect(idsOf(await trace('clerk', { subjectId: thing }, 'DOWN')).sort()).toEqual([first, second, third].sort());
  const shallow = await trace('clerk', { eventId: first }, 'DOWN', 1);
  expect(idsOf(shallow).sort()).toEqual([first, second].sort());
  expect(shallow.truncated).toBe(true);
  expect((await trace('clerk', { eventId: first }, 'DOWN', 2)).truncated).toBe(false);
});

test('[X9] a trace ends where the reader’s rights end', async () => {
  const toCounty = await allocation(county, []);
  const toTownship = await allocation(township, [toCounty]);
  const up = await trace('township-clerk', { eventId: toTownship }, 'UP');
  expect(idsOf(up)).toEqual([toTownship]);
  expect(up.goesOnElsewhere).toBe(true);
  expect(idsOf(await trace('township-clerk', { eventId: toCounty }, 'BOTH'))).toEqual([]);
});

test('[X9] no trace leads from a clue to a petition or its reporter, whatever a fact names as its cause', async () => {
  const petitionId = randomUUID();
  const petition = await fact(petitionRegistered, county, [], { petitionId, channel: 'phone', named: true }, petitionId);
  const clock = await fact(deadlineSet.supervision, county, [petition], { deadlineId: randomUUID(), kind: 'supervision.conclude-petition', subjectType: 'Petition',
    subjectId: petitionId, title: '信访办结', startedOn: '2026-01-01', dueOn: '2026-02-01', provisional: false, policy: 'national@1' });
  const file = await fact(evidenceAttached.supervision, county, [petition], { evidenceId: 'e', hash: '0'.repeat(64), kind: 'photo', contentType: 'image/png', subjectType: 'Petition', subjectId: petitionId });
  // A producer that forgot to cut the thread.
  const clueId = randomUUID();
  const clue = await fact(clueRegistered, county, [petition, clock, file], aClue(clueId), clueId);
  const sibling = await fact(clueRegistered, county, [petition], aClue(randomUUID()));
  for (const direction of ['UP', 'DOWN', 'BOTH'] as const) {
    expect(await trace('inspector', { eventId: clue }, direction)).toMatchObject({ nodes: [{ id: clue }], edges: [], goesOnElsewhere: false });
  }
  for (const start of [{ eventId: petition }, { subjectId: petitionId }, { eventId: clock }, { eventId: file }]) {
    expect((await trace('inspector', start, 'BOTH')).nodes).toEqual([]);
  }
  expect(idsOf(await trace('inspector', { eventId: sibling }, 'BOTH'))).toEqual([sibling]);
  const kept = await accountability.sql('select 1 from accountability_trace.trace_node where event_id = any($1)', [[petition, clock, file]]);
  expect(kept).toEqual([]);
});

test('[X9] clues and cases show only to whom a post gives them, and are not hinted at to others', async () => {
  const money = await allocation(county, []);
  const clueId = randomUUID();
  // The clue names what it is about; that leads to it as a cause does.
  const clue = await fact(clueRegistered, county, [], aClue(clueId, [money]), clueId);
  const caseId = randomUUID();
  const filed = await fact(caseFiled, county, [clue], { caseId, clueId, leadPersonId: 'lead' }, caseId);
  const listed = await fact(refundListed, county, [filed], { refundListId: 'r', caseId, recoveryId: 'x', programmeId: 'p', lines: [], totalFen: '0' });
  expect(idsOf(await trace('inspector', { eventId: listed }, 'UP')).sort()).toEqual([money, clue, filed, listed].sort());
  expect(await trace('clerk', { eventId: money }, 'DOWN')).toMatchObject({ nodes: [{ id: money }], goesOnElsewhere: false, truncated: false });
  expect((await trace('clerk', { eventId: clue }, 'BOTH')).nodes).toEqual([]);
});

test('[X9] malformed questions are told what is wrong', async () => {
  for (const args of ['direction: UP', 'eventId: "a", subjectId: "b", direction: UP', 'eventId: "a", direction: UP, depth: 61', 'eventId: "a", direction: UP, depth: 0']) {
    expect((await accountability.ask('clerk', `{ trace(${args}) { truncated } }`)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});
