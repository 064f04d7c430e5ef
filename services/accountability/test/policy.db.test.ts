import { afterAll, beforeAll, expect, test } from 'vitest';
import { packPublished } from '@sunledger/events';
import { loadPacks } from '@sunledger/policy';
import { deadlinesOf, setDeadline } from '@sunledger/service-kit';
import { eventually, type TestService } from '@sunledger/testkit';
import { aPack, command, county, gulin, publishPack, startAccountability } from './start-accountability.ts';

let accountability: TestService;

beforeAll(async () => {
  accountability = await startAccountability({ now: '2026-03-02T02:00:00Z' });
  await eventually(async () => {
    const published = await accountability.sql("select 1 from kit.directory_entry where kind = 'pack'");
    return published.length === loadPacks().length;
  }, 'every shipped pack in the read copy');
}, 120_000);
afterAll(() => accountability?.stop());

interface InForce {
  key: string;
  value: string;
  pack: string;
  version: number;
  clause: string;
  confidence: string;
  contradiction: string | null;
  trail: { pack: string; change: string | null; value: string }[];
}

async function inForce(regionCode: string, key: string, on = '2026-03-02'): Promise<InForce> {
  const { data } = await accountability.ask<{ policyInForce: InForce[] }>('anyone-signed-in', `query ($r: RegionCode!, $on: Date) { policyInForce(regionCode: $r, on: $on) {
    key term value pack version clause confidence contradiction trail { pack change value } } }`, { r: regionCode, on });
  return data!.policyInForce.find((one) => one.key === key)!;
}

test('[X1] every shipped pack is published once, as the system, at the first start', async () => {
  const facts = await accountability.facts(packPublished);
  expect(facts.map(({ aggregateId }) => aggregateId).sort()).toEqual(loadPacks().map(({ id, version }) => `${id}@${version}`).sort());
  expect(new Set(facts.map(({ actor }) => actor.personId))).toEqual(new Set(['system']));
  const listed = await accountability.ask<{ policyPacks: { id: string }[] }>('anyone', `{ policyPacks(regionCode: "${county}") { id version title region { name } source } }`);
  expect(listed.data?.policyPacks.map(({ id }) => id).sort()).toEqual(['national', 'sample', 'transition-fund', 'transition-fund']);
});

test('[X1] the same question to two packs gives two answers, one of them relative, each with pack, version and clause', async () => {
  const [nation, local] = [await inForce('110101000000', 'petition.conclude-limit'), await inForce(gulin, 'petition.conclude-limit')];
  expect(nation).toMatchObject({ pack: 'national', version: 1, trail: [{ pack: 'national', change: null }] });
  expect(local).toMatchObject({ pack: 'gulin', version: 1, trail: [{ pack: 'national' }, { pack: 'gulin', change: '{"days":-15}' }] });
  const [usual, less] = [nation, local].map(({ value }) => JSON.parse(value) as { value: number; unit: string });
  expect(less!.value).toBe(usual!.value - 15);
  expect(local.clause).not.toBe('');
});

test('[X1] a new version moves no deadline that is running; what begins after it has the new limit', async () => {
  const start = (subjectId: string) => accountability.service.inTransaction(undefined, async (work) => {
    const policy = work.policy.value('case.conclude-limit', { regionCode: county, line: null, fundKind: null, on: work.today });
    await setDeadline(work, { kind: 'accountability.conclude-case', subjectType: 'Case', subjectId, title: '案件办结 Conclude the case', regionCode: county, startedOn: work.today, policy });
    return (await deadlinesOf(work.em, [subjectId]))[0]!;
  });
  const before = await start('case-before');
  await publishPack(accountability, aPack({ id: 'test-limits', values: {
    'case.conclude-limit': [{ set: { value: 3, unit: 'calendar-day' }, clause: '测试第三条', confidence: 'invented' }] } }));
  await eventually(async () => (await inForce(county, 'case.conclude-limit')).pack === 'test-limits', 'the new version in force');
  const after = await start('case-after');
  expect(after).toMatchObject({ dueOn: '2026-03-05', policyPack: 'test-limits', policyVersion: 1, policyClause: '测试第三条' });
  const [still] = await accountability.service.inTransaction(undefined, (work) => deadlinesOf(work.em, ['case-before']));
  expect(still).toEqual(before);
  expect(still?.dueOn).not.toBe(after.dueOn);
});

test('[X1] two packs of one place that say different things are flagged, and the day decides which version counts', async () => {
  const clause = { clause: '测试', confidence: 'invented' } as const;
  const pack = { id: 'contradicting', region: gulin, values: { 'need-survey.month': [{ set: 9, ...clause }] } };
  await publishPack(accountability, aPack({ ...pack, effectiveFrom: '2026-02-01' }));
  await publishPack(accountability, aPack({ ...pack, id: 'contradicted', effectiveFrom: '2026-01-01', values: { 'need-survey.month': [{ set: 10, ...clause }] } }));
  const asked = async (on: string) => {
    const { value, pack: packId, contradiction } = await inForce(gulin, 'need-survey.month', on);
    return [value, packId, contradiction];
  };
  await eventually(async () => (await asked('2026-03-02'))[2] !== null, 'the contradiction');
  expect(await asked('2026-03-02')).toEqual(['9', 'contradicting', 'contradicted@1']);
  expect(await asked('2026-01-15')).toEqual(['10', 'contradicted', null]);
});

test.each([
  ['that is not JSON', '{ "id"', [['PACK_NOT_JSON', 'json']]],
  ['with an unknown key and a faulty value', JSON.stringify({ ...aPack({ id: 'faulty' }), line: undefined, effectiveTo: undefined, values: {
    'no.such': { set: 1, clause: 'x', confidence: 'invented' }, 'need-survey.month': { set: 13, clause: 'x', confidence: 'invented' } } }),
  [['PACK_INVALID', 'json.values.no.such'], ['PACK_INVALID', 'json.values.need-survey.month.set']]],
  ['of a version that is not new', JSON.stringify({ ...aPack({ id: 'sample', title: '样例' }), line: undefined, effectiveTo: undefined }), [['PACK_VERSION_NOT_NEW', 'json.version']]],
  ['that moves to another place', JSON.stringify({ ...aPack({ id: 'gulin', version: 2 }), line: undefined, effectiveTo: undefined }), [['PACK_SCOPE_CHANGED', 'json.region']]],
] as const)('[X1] a pack %s is refused, with its keys', async (_case, json, expected) => {
  const { refusals } = await command(accountability, 'keeper', 'publishPolicyPack', { json }, 'pack { id }');
  expect(refusals.map(({ code, field }) => [code, field])).toEqual(expected);
});

test('[X1] of two publications of one version at once one is refused', async () => {
  const json = JSON.stringify({ ...aPack({ id: 'raced' }), line: undefined, effectiveTo: undefined });
  const answers = await Promise.all([0, 1].map(() => command<{ pack: unknown }>(accountability, 'keeper', 'publishPolicyPack', { json }, 'pack { id }')));
  expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['PACK_VERSION_NOT_NEW']);
});

test('[X1] a published pack is altered by nobody', async () => {
  await expect(accountability.sql("update accountability.policy_pack set title = 'x' where id = 'sample'")).rejects.toThrow(/append-only/);
});
