import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '@sunledger/testkit';
import { County, county, township, village } from './county.ts';

let c: County;
beforeAll(async () => { c = await County.start(); }, 60_000);
afterAll(() => c?.stop());

interface Figures { listed: number; adopted: number; adoptedAmount: string; contracts: number; contractAmount: string; acceptedBatches: number; acceptedAmount: string; openQualityIssues: number; households: number }
interface List { totalCount: number; totalAmount?: string }
const figures = async (code: string, period: Record<string, string> = {}, personId = 'engineer') => {
  const { _entities } = await c.read<{ _entities: ({ projects: Figures | null } | null)[] }>(
    personId,
    `query ($r: [_Any!]!, $from: Date, $until: Date) { _entities(representations: $r) { ... on Region { projects(from: $from, until: $until) {
      households listed adopted adoptedAmount contracts contractAmount acceptedBatches acceptedAmount openQualityIssues } } } }`,
    { r: [{ __typename: 'Region', code }], ...period });
  return _entities[0]?.projects;
};
const lists = (code: string, period: Record<string, string> = {}) =>
  c.read<Record<'listed' | 'adopted' | 'adoptions' | 'contracts' | 'batches' | 'issues' | 'households', List>>(
    'engineer',
    `query ($r: RegionCode!, $from: Date, $until: Date) {
      listed: projects(regionCode: $r, reached: LISTED, from: $from, until: $until) { totalCount }
      adopted: projects(regionCode: $r, reached: ADOPTED, from: $from, until: $until) { totalCount }
      adoptions: projectAdoptions(regionCode: $r, from: $from, until: $until) { totalCount totalAmount }
      contracts(regionCode: $r, from: $from, until: $until) { totalCount totalAmount }
      batches(regionCode: $r, state: ACCEPTED, from: $from, until: $until) { totalCount totalAmount }
      issues: qualityIssues(regionCode: $r, state: OPEN, from: $from, until: $until) { totalCount }
      households(regionCode: $r, from: $from, until: $until) { totalCount } }`,
    { r: code, ...period });

test('[A10] every figure of a region equals the list that it opens into, for any period and level', async () => {
  const projectId = await c.adoptedProject(300_000_00n);
  await c.listedProject();
  const { id: contractId } = await c.sign(projectId, { amount: '200000.00' });
  for (const amount of ['50000.00', '60000.00']) {
    const { id } = await c.submit(contractId, amount);
    await c.accept('village-director', id, 'VILLAGE');
    await c.accept('township-officer', id, 'TOWNSHIP');
  }
  await c.done('county-officer', 'drawCountySample', 'sample', { townshipCode: township, year: 2026, seed: 'figures' });
  const { nodes } = (await c.read<{ batches: { nodes: { id: string }[] } }>('engineer', 'query ($r: RegionCode!) { batches(regionCode: $r, state: TOWNSHIP_PASSED) { nodes { id } } }', { r: county })).batches;
  await c.accept('engineer', nodes[0]!.id, 'COUNTY');
  const issue = () => c.done('engineer', 'openQualityIssue', 'issue', { projectId, content: '路面开裂', evidence: c.evidence('engineer', 'photo') });
  const [, mended] = [await issue(), await issue()];
  await c.done('county-chief', 'closeQualityIssue', 'issue', { issueId: mended, evidence: c.evidence('county-chief', 'photo') });
  await eventually(async () => (await c.service.sql('select 1 from kit.figure_delta limit 1')).length === 0, 'the figures to settle');

  for (const code of [county, township, village, '511623100202', '510000000000']) {
    for (const period of [{}, { from: '2025-11-01', until: '2025-11-30' }, { from: '2025-12-01' }, { until: '2025-10-31' }] as Record<string, string>[]) {
      const shown = await figures(code, period);
      // The engineer's post is of the county: a province is nothing to read for him.
      if (code === '510000000000') { expect(shown).toBeNull(); continue; }
      const opened = await lists(code, period);
      expect(shown).toEqual({
        households: opened.households.totalCount, listed: opened.listed.totalCount, adopted: opened.adopted.totalCount,
        adoptedAmount: opened.adoptions.totalAmount, contracts: opened.contracts.totalCount, contractAmount: opened.contracts.totalAmount,
        acceptedBatches: opened.batches.totalCount, acceptedAmount: opened.batches.totalAmount, openQualityIssues: opened.issues.totalCount,
      });
    }
  }
  expect(await figures(county)).toMatchObject({ listed: 2, adopted: 1, adoptedAmount: '300000.00', contracts: 1, contractAmount: '200000.00', acceptedBatches: 1, openQualityIssues: 1 });
});

test('[A10] a list is paged in a stable order, and what another village has is not in it', async () => {
  for (let i = 0; i < 3; i += 1) await c.propose();
  const page = async (personId: string, after?: string) =>
    (await c.read<{ projects: { nodes: { id: string }[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
      personId, 'query ($r: RegionCode!, $after: String) { projects(regionCode: $r, first: 2, after: $after) { nodes { id } totalCount pageInfo { endCursor hasNextPage } } }', { r: county, after })).projects;
  const [first, all] = [await page('engineer'), new Set<string>()];
  for (let next = first; ; next = await page('engineer', next.pageInfo.endCursor)) {
    for (const { id } of next.nodes) all.add(id);
    if (!next.pageInfo.hasNextPage) break;
  }
  expect(all.size).toBe(first.totalCount);
  expect((await page('neighbour-clerk')).totalCount).toBe(0);
  expect((await c.service.ask(null, '{ projects(regionCode: "511623000000") { totalCount } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
