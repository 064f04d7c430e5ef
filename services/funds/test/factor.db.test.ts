import { afterAll, beforeAll, expect, test } from 'vitest';
import { assessmentFinalised, factorProposed } from '@sunledger/events';
import { County, county, township } from './county.ts';

const otherTownship = '511623101000';
interface Line {
  regionCode: string;
  amount: string;
  performance: string;
  assessmentId: string | null;
  parts: { factor: string; weight: string; share: string; contribution: string }[];
}
const lineFields = 'lines { regionCode amount performance assessmentId scorePercent sharePercent parts { factor weight share contribution } }';
let base: County;
beforeAll(async () => {
  base = await County.start();
  await base.post('planner', 'county-finance', county, ['funds.factor.propose', 'funds.ledger.read'], 'post-planner-2');
  await base.post('township-planner', 'township-government', township, ['funds.factor.propose', 'funds.ledger.read']);
  await base.service.enterBody({ bodyId: 'township-2', bodyKind: 'township-government', regionCode: otherTownship });
}, 90_000);
afterAll(() => base?.stop());

const finalise = (bodyId: string, scorePercent: string, sharePercent = '0', assessmentId = `as-${bodyId}-${scorePercent}`) =>
  base.service.hear(assessmentFinalised, {
    aggregateId: assessmentId, regionCode: bodyId === 'township' ? township : otherTownship,
    payload: { assessmentId, year: 2026, bodyId, scorePercent, grade: 'good', sharePercent } });
const question = (overrides: Record<string, unknown> = {}) => ({
  year: 2027, programmeId: base.programmeId, total: '1000.01',
  regions: [township, otherTownship].map((regionCode) => ({ regionCode, people: 100, income: '9000.00', policyFactor: '1' })), ...overrides });
const propose = (overrides: Record<string, unknown> = {}, personId = 'planner') => base.command(personId, 'proposeFactors', 'proposal', question(overrides));
const linesOf = async (id: string): Promise<Line[]> => {
  const answer = await base.service.ask<{ factorProposal: { lines: Line[] } }>('planner', `query ($id: ID!) { factorProposal(id: $id) { ${lineFields} } }`, { id });
  return answer.data!.factorProposal.lines;
};
const fenOf = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

test('[F11] next year\'s shares follow from last year\'s assessment: a changed one moves exactly its explained part', async () => {
  const heard = [await finalise('township', '90'), await finalise('township-2', '60')];
  const first = await linesOf((await propose()).id);
  expect(first.map((line) => [line.performance, line.assessmentId])).toEqual([['90.0000', 'as-township-90'], ['60.0000', 'as-township-2-60']]);
  expect(first.reduce((all, line) => all + fenOf(line.amount), 0n)).toBe(100_001n);
  expect(first.map((line) => line.parts[3])).toEqual([
    { factor: 'PERFORMANCE', weight: '10', share: '60.0000', contribution: '60.00' }, { factor: 'PERFORMANCE', weight: '10', share: '40.0000', contribution: '40.00' }]);
  const [fact] = await base.service.facts(factorProposed);
  expect(fact?.causes).toEqual(expect.arrayContaining(heard.map((event) => event.id)));
  expect(fact?.payload).toMatchObject({ year: 2027, totalFen: '100001' });

  await finalise('township-2', '60', '50');
  const second = await linesOf((await propose()).id);
  second.forEach((line, i) => {
    expect(line.parts.slice(0, 3)).toEqual(first[i]?.parts.slice(0, 3));
    expect(fenOf(line.amount) - fenOf(first[i]!.amount)).toBe(fenOf(line.parts[3]!.contribution) - fenOf(first[i]!.parts[3]!.contribution));
  });
  expect(second.map((line) => line.parts[3]?.contribution)).toEqual(['50.00', '50.00']);
});

test('[F11] an assessment of another year changes nothing', async () => {
  const before = await linesOf((await propose()).id);
  await base.service.hear(assessmentFinalised, { aggregateId: 'as-old', regionCode: township, payload: { assessmentId: 'as-old', year: 2025, bodyId: 'township', scorePercent: '1', grade: 'poor', sharePercent: '0' } });
  expect(await linesOf((await propose()).id)).toEqual(before);
});

test('[F11] the simulator shows a change without any effect', async () => {
  const proposals = (await base.service.facts(factorProposed)).length;
  const answer = await base.service.ask<{ simulateFactors: { policy: string; lines: Line[]; refusals: unknown[] } }>(
    'planner', `query ($input: SimulateFactorsInput!) { simulateFactors(input: $input) { policy refusals { code } ${lineFields} } }`,
    { input: question({ regions: [{ regionCode: township, people: 100, income: '9000.00', policyFactor: '1', assumedScorePercent: '10' }, { regionCode: otherTownship, people: 100, income: '9000.00', policyFactor: '1' }] }) });
  expect(answer.data?.simulateFactors).toMatchObject({ policy: 'national@1', refusals: [], lines: [{ assessmentId: 'assumed', parts: [{}, {}, {}, { contribution: '10.00' }] }, { parts: [{}, {}, {}, { contribution: '90.00' }] }] });
  expect(await base.service.facts(factorProposed)).toHaveLength(proposals);
});

test('[F11] a faulty proposal is refused with all its faults, and nobody proposes above the own region', async () => {
  const wrong = await propose({ total: '0.00', regions: [{ regionCode: county, people: 1, income: '0.00', policyFactor: '1' }] });
  expect(wrong.refusals.map(({ code }) => code)).toEqual(['AMOUNT_NOT_POSITIVE', 'REGION_OUTSIDE', 'INCOME_NOT_POSITIVE']);
  expect((await propose({}, 'township-planner')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await propose({ regions: [{ regionCode: township, people: 1, income: '1.00', policyFactor: '1e3' }] })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
