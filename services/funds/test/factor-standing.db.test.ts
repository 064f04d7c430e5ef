import { afterAll, beforeAll, expect, test } from 'vitest';
import { allocationIssued, assessmentFinalised, factorAdopted } from '@sunledger/events';
import { County, county, township } from './county.ts';

const otherTownship = '511623101000';
let base: County;
beforeAll(async () => {
  base = await County.start();
  await base.post('clerk', 'county-finance', county, ['funds.factor.propose', 'funds.ledger.read']);
  await base.post('chief', 'county-finance', county, ['funds.factor.approve', 'funds.ledger.read']);
  await base.post('chair', 'leading-group', county, ['funds.factor.approve', 'funds.ledger.read']);
  await base.service.enterBody({ bodyId: 'township-2', bodyKind: 'township-government', regionCode: otherTownship });
  await base.service.enterBody({ bodyId: 'agriculture', bodyKind: 'county-agriculture', regionCode: county });
  await base.receiveQuota('1000.00');
}, 90_000);
afterAll(() => base?.stop());

const finalise = (bodyId: string, scorePercent: string, assessmentId = `as-${bodyId}-${scorePercent}`) =>
  base.service.hear(assessmentFinalised, {
    aggregateId: assessmentId, regionCode: bodyId === 'township' ? township : otherTownship,
    payload: { assessmentId, year: 2025, bodyId, scorePercent, grade: 'good', sharePercent: '0' } });
const propose = (regions = [township, otherTownship], more: Record<string, unknown> = {}) => base.command('clerk', 'proposeFactors', 'proposal', {
  year: 2026, programmeId: base.programmeId, total: '200.00', regions: regions.map((regionCode) => ({ regionCode, people: 100, income: '9000.00', policyFactor: '1' })), ...more });
const approve = (personId: string, proposalId: string) => base.command(personId, 'approveFactors', 'proposal', { proposalId });
let documents = 0;
const issue = (toBodyId: string, amount: string, reason?: string) => base.command('treasurer', 'issueAllocation', 'allocation', {
  programmeId: base.programmeId, fromBodyId: 'county-finance', toBodyId, documentNumber: `邻财农〔2026〕${(documents += 1)}号`, amount, ...(reason && { reason }) });
const departed = async (extra = ', departed: true') =>
  (await base.service.ask<{ allocations: { nodes: { toBodyId: string; departure: { share: string; difference: string; reason: string } | null }[] } }>('treasurer',
    `{ allocations(regionCode: "${county}"${extra}) { nodes { toBodyId departure { share difference reason } } } }`)).data!.allocations.nodes;
const adoptNow = async () => {
  const { id, refusals } = await propose();
  expect(refusals).toEqual([]);
  expect([(await approve('chief', id)).refusals, (await approve('chair', id)).refusals]).toEqual([[], []]);
  return id;
};
let first: string;

test('[F11] a township with a government of its own is left out of the shares only with a reason', async () => {
  const silent = await propose([township]);
  expect(silent.refusals).toMatchObject([{ code: 'REGIONS_LEFT_OUT', field: 'regions', message: expect.stringContaining(otherTownship) as string }]);
  const { id } = await propose([township], { leftOutReason: '该乡镇本年无脱贫村' });
  const answer = await base.service.ask<{ factorProposal: unknown }>('clerk', 'query ($id: ID!) { factorProposal(id: $id) { leftOut leftOutReason } }', { id });
  expect(answer.data?.factorProposal).toEqual({ leftOut: [otherTownship], leftOutReason: '该乡镇本年无脱贫村' });
  expect((await propose()).refusals).toEqual([]);
});

test('[F11] where nothing was adopted nothing departs; once it was, what was given before counts and every difference is explained', async () => {
  expect((await issue('township-finance', '10.00')).refusals).toEqual([]);
  await finalise('township', '80');
  await finalise('township-2', '80');
  first = await adoptNow();
  // Of 100.00 ten were given: ninety keep to it, one fen more or less does not.
  for (const [amount, difference] of [['90.01', '0.01'], ['89.99', '-0.01']] as const) {
    expect((await issue('township-finance', amount)).refusals).toMatchObject([{ code: 'DEPARTS_FROM_SHARE', field: 'reason', message: expect.stringContaining(difference.replace('-', '')) as string }]);
  }
  expect((await issue('township-finance', '40.00', '分两批下达,第一批')).refusals).toEqual([]);
  expect((await issue('township-finance', '50.00')).refusals).toEqual([]);
  expect((await issue('township-finance', '1.00', '补助受灾')).refusals).toEqual([]);
  expect((await departed()).map(({ departure }) => departure)).toEqual([
    { share: '100.00', difference: '1.00', reason: '补助受灾' }, { share: '100.00', difference: '-50.00', reason: '分两批下达,第一批' }]);
  expect(await departed(', departed: false')).toHaveLength(2);
  expect((await base.service.facts(allocationIssued)).map(({ payload }) => payload.shareDifferenceFen)).toEqual([undefined, '-5000', undefined, '100']);
  const adopted = (await base.service.facts(factorAdopted))[0]!;
  expect((await base.service.facts(allocationIssued))[1]?.causes).toContain(adopted.id);
});

test('[F11] money that stays at the level of who divides, or goes on inside a region, is no part of a share', async () => {
  expect((await issue('agriculture', '5.00')).refusals.filter(({ code }) => code === 'DEPARTS_FROM_SHARE')).toEqual([]);
  const inside = await base.command('township-treasurer', 'issueAllocation', 'allocation', {
    programmeId: base.programmeId, fromBodyId: 'township-finance', toBodyId: 'village', documentNumber: '乡财〔2026〕1号', amount: '33.00' });
  expect(inside.refusals).toEqual([]);
});

test('[F11] of notices that race for what is left of a share, one keeps to it and the others must be explained', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => issue('township-2', '100.00')));
  expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['DEPARTS_FROM_SHARE', 'DEPARTS_FROM_SHARE']);
});

test('[F11][X7] adopted shares are superseded by two persons only after an appeal changed a result, by a proposal computed from it', async () => {
  const early = await propose();
  expect((await approve('chief', early.id)).refusals).toMatchObject([{ code: 'FACTORS_ADOPTED', message: expect.stringContaining('申诉') as string }]);
  await finalise('township', '40', 'as-township-appeal');
  expect((await approve('chief', early.id)).refusals).toMatchObject([{ code: 'RESULTS_CHANGED', message: expect.stringContaining(township) as string }]);
  const second = await adoptNow();
  const facts = await base.service.facts(factorAdopted);
  expect(facts.map(({ payload }) => [payload.proposalId, payload.supersedesProposalId])).toEqual([[first, undefined], [second, first]]);
  const shown = async (id: string) => (await base.service.ask<{ factorProposal: Record<string, string | null> }>(
    'clerk', 'query ($id: ID!) { factorProposal(id: $id) { adoptedOn supersededOn } }', { id })).data?.factorProposal;
  expect([await shown(first), await shown(second)]).toEqual([{ adoptedOn: '2026-03-02', supersededOn: '2026-03-02' }, { adoptedOn: '2026-03-02', supersededOn: null }]);
  const again = await propose();
  expect((await approve('chief', again.id)).refusals).toMatchObject([{ code: 'FACTORS_ADOPTED' }]);
  // The new share is what counts from now on: of the twenty that performance decides a third, not a half.
  expect((await issue('township-finance', '1.00')).refusals).toMatchObject([{ code: 'DEPARTS_FROM_SHARE', message: expect.stringContaining('96.67') as string }]);
});

test('[F11] money for a region that was left out departs from nothing', async () => {
  await base.service.enterBody({ bodyId: 'township-3', bodyKind: 'township-finance-office', regionCode: '511623102000' });
  expect((await issue('township-3', '1.00')).refusals).toMatchObject([{ code: 'DEPARTS_FROM_SHARE', message: expect.stringContaining('0.00') as string }]);
  expect((await issue('township-3', '1.00', '新设乡镇')).refusals).toEqual([]);
});
