import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptanceFailed, batchAccepted, contractSigned, evidenceAttached } from '@sunledger/events';
import { rankBy } from '../src/acceptance/application/seeded-rank.ts';
import { drawSample } from '../src/acceptance/domain/sampling.ts';
import { County, township } from './county.ts';

let c: County;
beforeAll(async () => { c = await County.start(); }, 60_000);
afterAll(() => c?.stop());

const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);
const stateOf = async (batchId: string) => (await c.service.sql<{ state: string }>('select state from projects.batch where id = $1', [batchId]))[0]?.state;
const draw = (seed: string, year = 2026) => c.command('county-officer', 'drawCountySample', 'sample', { townshipCode: township, year, seed });
interface Sample { population: string[]; sampled: string[]; share: string; floor: number }
const draws = async (year = 2026) =>
  (await c.read<{ countySampleDraws: Sample[] }>('clerk', 'query ($t: RegionCode!, $y: Int!) { countySampleDraws(townshipCode: $t, year: $y) { population sampled share floor } }', { t: township, y: year })).countySampleDraws;

async function contracted(amount = '100000.00', planFen = 200_000_00n): Promise<{ projectId: string; contractId: string }> {
  const projectId = await c.adoptedProject(planFen);
  return { projectId, contractId: (await c.sign(projectId, { amount })).id };
}
async function passTwoLevels(batchId: string): Promise<void> {
  expect(codes(await c.accept('village-director', batchId, 'VILLAGE'))).toEqual([]);
  expect(codes(await c.accept('township-officer', batchId, 'TOWNSHIP'))).toEqual([]);
}

test('[P7] before the draw a batch waits; the draw accepts what it leaves out and sends what it takes to the county', async () => {
  const batches = new Map<string, string>();
  for (let i = 0; i < 4; i += 1) {
    const { projectId, contractId } = await contracted();
    const { id } = await c.submit(contractId, '100000.00', { final: true });
    await passTwoLevels(id);
    expect(await stateOf(id)).toBe('awaiting-sample');
    expect(codes(await c.accept('engineer', id, 'COUNTY'))).toEqual(['COUNTY_SAMPLE_NOT_DRAWN']);
    batches.set(projectId, id);
  }
  expect(await c.service.facts(batchAccepted)).toEqual([]);
  expect(codes(await draw('2026-抽查'))).toEqual([]);
  const [drawn] = await draws();
  // Ten percent of four would be one: the sample county's floor is two.
  expect(drawn).toMatchObject({ share: '10', floor: 2 });
  expect(drawn?.sampled).toHaveLength(2);
  expect(drawn?.sampled).toEqual(drawSample(drawn?.population ?? [], 2, rankBy('2026-抽查')));
  const tried = await c.read<{ countySample: Sample }>('clerk', 'query ($t: RegionCode!) { countySample(townshipCode: $t, year: 2026, seed: "2026-抽查") { population sampled } }', { t: township });
  expect(tried.countySample.sampled).toEqual(drawn?.sampled);
  for (const [projectId, batchId] of batches) {
    const sampled = drawn?.sampled.includes(projectId);
    expect(await stateOf(batchId)).toBe(sampled ? 'township-passed' : 'accepted');
    if (sampled) expect(codes(await c.accept('engineer', batchId, 'COUNTY'))).toEqual([]);
    expect(await stateOf(batchId)).toBe('accepted');
  }
  const accepted = await c.service.facts(batchAccepted);
  expect(accepted.map((fact) => fact.payload.batchId).toSorted()).toEqual([...batches.values()].toSorted());
  expect(codes(await draw('another seed'))).toEqual(['NOTHING_TO_DRAW']);
  const township_ = await c.command('township-officer', 'drawCountySample', 'sample', { townshipCode: township, year: 2026, seed: 'mine' });
  expect(township_.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[P7] an acceptance names the contract and the evidence of its own batch as causes, and of no other', async () => {
  for (const fact of await c.service.facts(batchAccepted)) {
    const evidence = (await c.service.facts(evidenceAttached.projects)).filter((one) => fact.causes.includes(one.id));
    expect(evidence.filter((one) => one.payload.subjectType === 'Batch').map((one) => one.payload.subjectId)).toEqual([fact.payload.batchId]);
    const contracts = (await c.service.facts(contractSigned)).filter((one) => fact.causes.includes(one.id));
    expect(contracts.map((one) => one.payload.contractId)).toEqual([fact.payload.contractId]);
  }
});

test('[P7] levels come in their order, by three persons of whom none handed the work in', async () => {
  const { contractId } = await contracted();
  const { id } = await c.submit(contractId, '50000.00');
  expect(codes(await c.accept('township-officer', id, 'TOWNSHIP'))).toEqual(['LEVEL_OUT_OF_ORDER']);
  expect((await c.accept('engineer', id, 'VILLAGE')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  await c.post('clerk', 'village-supervision-committee', '511623100201', ['projects.batch.accept', 'projects.batch.submit']);
  expect(codes(await c.accept('clerk', id, 'VILLAGE'))).toEqual(['SAME_PERSON']);
  expect(codes(await c.accept('village-director', id, 'VILLAGE'))).toEqual([]);
  await c.post('village-director', 'township-government', township, ['projects.batch.accept']);
  expect(codes(await c.accept('village-director', id, 'TOWNSHIP'))).toEqual(['SAME_PERSON']);
  expect(codes(await c.accept('township-officer', id, 'TOWNSHIP', { satisfactionPercent: null }))).toEqual(['SATISFACTION_MISSING']);
  const outOfRange = await c.accept('township-officer', id, 'TOWNSHIP', { satisfactionPercent: 101 });
  expect(outOfRange.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('[P7] a failed batch goes to rectification and comes back through all levels', async () => {
  const { contractId, projectId } = await contracted();
  const { id } = await c.submit(contractId, '50000.00');
  await c.accept('village-director', id, 'VILLAGE');
  await c.accept('township-officer', id, 'TOWNSHIP', { passed: false, opinion: '厚度不足' });
  const failed = (await c.service.facts(acceptanceFailed)).filter((fact) => fact.payload.batchId === id);
  expect(failed.map((fact) => fact.payload)).toEqual([{ batchId: id, projectId, level: 'township' }]);
  expect(codes(await c.accept('township-officer', id, 'TOWNSHIP'))).toEqual(['BATCH_SETTLED']);
  const again = await c.command('clerk', 'resubmitBatch', 'batch', { batchId: id, evidence: c.evidence('clerk', 'photo') });
  expect(codes(again)).toEqual([]);
  expect(codes(await c.command('clerk', 'resubmitBatch', 'batch', { batchId: id, evidence: c.evidence('clerk', 'photo') }))).toEqual(['BATCH_NOT_FAILED']);
  await passTwoLevels(id);
  expect(await stateOf(id)).toBe('awaiting-sample');
});

test('[P7] batches handed in and accepted at once never exceed the contract, and the accepted sum is theirs', async () => {
  const { contractId } = await contracted('100000.00');
  // The floor is met by the first draw: this one takes nobody, so the township's acceptance is the last.
  expect(codes(await draw('later'))).toEqual([]);
  const answers = await Promise.all(Array.from({ length: 7 }, () => c.submit(contractId, '25000.00')));
  const batches = answers.filter(({ refusals }) => refusals.length === 0);
  expect(batches).toHaveLength(4);
  expect(new Set(answers.flatMap(codes))).toEqual(new Set(['BATCHES_OVER_CONTRACT']));
  for (const { id } of batches) await c.accept('village-director', id, 'VILLAGE');
  // Two officers at once on each batch, all batches of one contract at once.
  await c.post('second-officer', 'township-government', township, ['projects.batch.accept']);
  const judged = await Promise.all(batches.flatMap(({ id }) => [c.accept('township-officer', id, 'TOWNSHIP'), c.accept('second-officer', id, 'TOWNSHIP')]));
  expect(judged.flatMap(codes)).toEqual(Array.from({ length: 4 }, () => 'BATCH_SETTLED'));
  expect(judged.filter(({ errors }) => errors)).toEqual([]);
  const [row] = await c.service.sql<{ accepted: string; facts: number }>(
    `select accepted_fen::text as accepted, (select count(*)::int from projects.batch where contract_id = $1 and state = 'accepted') as facts from projects.contract where id = $1`, [contractId]);
  expect(row).toEqual({ accepted: '10000000', facts: 4 });
  expect((await c.service.facts(batchAccepted)).filter((fact) => fact.payload.contractId === contractId)).toHaveLength(4);
});

test('[P6] nothing follows the last batch, and one without evidence is not handed in', async () => {
  const { contractId } = await contracted('100000.00');
  expect(codes(await c.submit(contractId, '10.00', { evidence: [] }))).toEqual(['BATCH_WITHOUT_EVIDENCE']);
  expect(codes(await c.submit(contractId, '10.00', { final: true }))).toEqual([]);
  expect(codes(await c.submit(contractId, '10.00'))).toEqual(['AFTER_FINAL_BATCH']);
});
