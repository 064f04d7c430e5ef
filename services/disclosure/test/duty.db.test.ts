import { afterAll, beforeAll, expect, test } from 'vitest';
import { allocationIssued, bodyRegistered, dutyMissed } from '@sunledger/events';
import { eventually, TestService } from '@sunledger/testkit';
import { disclosure } from '../src/service.ts';

const county = '511623000000';
const township = '511623100000';
let service: TestService;

const dutiesDocument = `query ($regionCode: RegionCode!, $state: DisclosureDutyState) { duties(regionCode: $regionCode, state: $state) {
  totalCount nodes { id item level regionCode bodyId bodyName title state settledOn deadlines { kind dueOn limit policy clause state } } } }`;
const figuresDocument = `query ($region: [_Any!]!) { _entities(representations: $region) { ... on Region { disclosure { dutiesOpen dutiesMet dutiesMissed } } } }`;
type Duties = { duties: { totalCount: number; nodes: { id: string; level: string; bodyId: string | null; state: string; deadlines: unknown[] }[] } };

const issue = (id: string, overrides: { occurredOn?: string; toRegionCode?: string } = {}) =>
  service.hear(allocationIssued, {
    aggregateId: id, regionCode: overrides.toRegionCode ?? township, occurredOn: overrides.occurredOn ?? '2026-03-02',
    payload: {
      allocationId: id, programmeId: 'programme', programmeName: '2026年中央衔接资金', fundKind: 'transition-fund', documentNumber: `邻财农〔2026〕${id}号`,
      fromBodyId: 'county-finance', toBodyId: 'township-office', toRegionCode: overrides.toRegionCode ?? township, amountFen: '10000000',
    },
  });
const ask = async (state?: string, person = 'reader') => (await service.ask<Duties>(person, dutiesDocument, { regionCode: county, state })).data!.duties;

beforeAll(async () => {
  service = await TestService.start(disclosure, { now: '2026-03-02T02:00:00Z' });
  await service.enterBody({ bodyId: 'county-finance', name: '邻水县财政局', bodyKind: 'county-finance', regionCode: county });
  await service.enterPost({ personId: 'reader', duties: ['disclosure.duty.read'], regionCode: county });
  await service.enterPost({ personId: 'elsewhere', duties: ['disclosure.duty.read'], regionCode: '511621000000' });
});
afterAll(() => service?.stop());

test('[D2] an allocation makes one duty for the giver and one for the receiver, also where no body is registered, on the clock of the pack', async () => {
  const event = await issue('1');
  await service.publish(allocationIssued.topic, event);
  const { totalCount, nodes } = await ask();
  expect(totalCount).toBe(2);
  expect(nodes.toSorted((a, b) => a.level.localeCompare(b.level))).toMatchObject([
    { item: 'allocation', level: 'COUNTY', regionCode: county, bodyId: 'county-finance', bodyName: '邻水县财政局', state: 'OPEN' },
    { item: 'allocation', level: 'TOWNSHIP', regionCode: township, bodyId: null, bodyName: null, state: 'OPEN' },
  ]);
  // 15 working days from Monday 2 March 2026.
  expect(nodes[0]?.deadlines).toMatchObject([{ kind: 'disclosure.disclose', dueOn: '2026-03-23', limit: '15 working-day', policy: 'national@1', state: 'RUNNING' }]);
  expect((await service.facts()).map(({ causes }) => causes)).toEqual([[event.id], [event.id]]);
});

test('[D2] a body that registers later takes over the duty that stood without one', async () => {
  await service.hear(bodyRegistered, {
    aggregateId: 'township-office', regionCode: township,
    payload: { bodyId: 'township-office', name: '某镇财政所', bodyKind: 'township-finance-office', regionCode: township, line: 'finance' },
  });
  expect(new Set((await ask()).nodes.map(({ bodyId }) => bodyId))).toEqual(new Set(['county-finance', 'township-office']));
});

test('[X2] another county sees none of it', async () => {
  expect((await ask(undefined, 'elsewhere')).totalCount).toBe(0);
  expect((await service.ask(null, dutiesDocument, { regionCode: county })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('[D2] a duty whose day passes unmet is missed once, and each figure equals the list it opens', async () => {
  await issue('2', { occurredOn: '2026-01-05' });
  await service.service.setClock('2026-03-03T02:00:00Z');
  const missed = await service.facts(dutyMissed);
  expect(missed).toHaveLength(2);
  expect(new Map(missed.map(({ payload }) => [payload.level, payload.bodyId]))).toEqual(new Map([['county', 'county-finance'], ['township', 'township-office']]));
  const figures = await eventually(async () => {
    const answer = await service.ask<{ _entities: { disclosure: Record<string, number> }[] }>('reader', figuresDocument, { region: [{ __typename: 'Region', code: county }] });
    return answer.data?._entities[0]?.disclosure['dutiesMissed'] === 2 ? answer.data._entities[0].disclosure : undefined;
  });
  expect(figures).toEqual({ dutiesOpen: (await ask('OPEN')).totalCount, dutiesMet: 0, dutiesMissed: (await ask('MISSED')).totalCount });
});
