import { afterAll, beforeAll, expect, test } from 'vitest';
import { regionChanged } from '@sunledger/events';
import type { TestService } from '@sunledger/testkit';
import { command, county, startAccountability } from './start-accountability.ts';

let accountability: TestService;
const village = '511623100203';

beforeAll(async () => {
  accountability = await startAccountability({ now: '2026-03-02T02:00:00Z' });
}, 120_000);
afterAll(() => accountability?.stop());

const ask = async <D>(document: string, personId: string | null = null): Promise<D> => {
  const { data, errors } = await accountability.ask<D>(personId, document);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
};

test('[X2] a place is known with its full name, level, parent and what lies below, to anyone', async () => {
  const { region } = await ask<{ region: { children: { totalCount: number; nodes: unknown[] } } }>(
    `{ region(code: "${county}") { code name fullName level parent { name level } children(first: 2) { totalCount nodes { name level } pageInfo { hasNextPage } } } }`);
  expect(region).toMatchObject({
    code: county, name: '邻水县', fullName: '四川省广安市邻水县', level: 'COUNTY', parent: { name: '广安市', level: 'CITY' },
    children: { nodes: [{ name: '鼎屏镇', level: 'TOWNSHIP' }, { name: '城北镇' }], pageInfo: { hasNextPage: true } },
  });
  const [below] = await accountability.sql<{ n: string }>('select count(*) as n from accountability.region where parent_code = $1', [county]);
  expect(region.children.totalCount).toBe(Number(below!.n));
});

test('[X2] an unknown code is null, a malformed one is an error that names the form', async () => {
  expect(await ask('{ region(code: "999999999999") { code name } }')).toEqual({ region: null });
  const malformed = await accountability.ask(null, '{ region(code: "51162") { code } }');
  expect(malformed.errors?.[0]?.extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
});

test('[X2] another service names a place by its code, and gets the place or null', async () => {
  const { data } = await accountability.ask<{ _entities: unknown[] }>(null, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { name fullName } } }', {
    r: [{ __typename: 'Region', code: county }, { __typename: 'Region', code: '999999999999' }] });
  expect(data?._entities).toEqual([{ name: '邻水县', fullName: '四川省广安市邻水县' }, null]);
});

test('[X2] places are found by any two neighbouring characters of their names, larger places first, and within a place', async () => {
  const found = await ask<{ regions: { nodes: { name: string; level: string }[]; totalCount: number } }>('{ regions(search: "邻水", first: 5) { totalCount nodes { name level } } }');
  expect(found.regions.nodes[0]).toEqual({ name: '邻水县', level: 'COUNTY' });
  const within = await ask<{ regions: { nodes: { code: string; name: string }[] } }>('{ regions(search: "石桥", within: "510525000000") { nodes { code name } } }');
  for (const { code, name } of within.regions.nodes) expect([code.slice(0, 6), name.includes('石桥')]).toEqual(['510525', true]);
  const apart = await ask<{ regions: { totalCount: number } }>('{ regions(search: "邻县") { totalCount } }');
  expect(apart.regions.totalCount).toBe(0);
  for (const vague of ['邻', '村委会']) {
    expect((await accountability.ask(null, `{ regions(search: "${vague}") { totalCount } }`)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('[X2] a villager group is added below its village once, and found by its name', async () => {
  const add = (input: Record<string, unknown>) =>
    command<{ region: { code: string } | null }>(accountability, 'keeper', 'addVillagerGroup', { villageCode: village, number: 3, name: '大石坝组', ...input }, 'region { code name level parent { code } fullName }');
  expect(await add({})).toMatchObject({ region: { code: `${village}003`, name: '大石坝组', level: 'GROUP', parent: { code: village } }, refusals: [] });
  expect((await add({})).refusals).toMatchObject([{ code: 'GROUP_NUMBER_TAKEN', field: 'number' }]);
  expect((await add({ villageCode: '511623100000', number: 4 })).refusals).toMatchObject([{ code: 'NOT_A_VILLAGE', field: 'villageCode' }]);
  expect(await ask('{ regions(search: "石坝组") { nodes { code } } }')).toEqual({ regions: { nodes: [{ code: `${village}003` }] } });
  expect((await accountability.facts(regionChanged)).map(({ aggregateId }) => aggregateId)).toEqual([`${village}003`]);
});

test('[X2] a renamed place is found by its former name; an ended one names its successor and takes in nothing new', async () => {
  const change = (input: Record<string, unknown>) =>
    command(accountability, 'keeper', 'changeRegion', { code: '511623100204', ...input }, 'region { name aliases validUntil successor { code } }');
  expect(await change({ name: '新家园社区' })).toMatchObject({ region: { name: '新家园社区', aliases: [expect.stringContaining('委会')] }, refusals: [] });
  const ended = await change({ validUntil: '2026-03-01', successorCode: village });
  expect(ended).toMatchObject({ region: { validUntil: '2026-03-01', successor: { code: village } } });
  const late = await command(accountability, 'keeper', 'addVillagerGroup', { villageCode: '511623100204', number: 1, name: '一组' }, 'region { code }');
  expect(late.refusals).toMatchObject([{ code: 'REGION_HAS_ENDED', field: 'villageCode' }]);
});
