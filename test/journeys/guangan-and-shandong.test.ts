import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatYuan, parseYuan } from '@sunledger/kernel';
import { verifyService } from '@sunledger/service-kit';
import { sql } from '@sunledger/testkit';
import { contexts, loadDefinition } from '../../infra/start/src/definitions.ts';
import { returned } from '../replays/guangan-year/4-claims.ts';
import { tellGuanganYear } from '../replays/guangan-year/guangan-year.ts';
import * as guangan from '../replays/guangan-year/places.ts';
import { madeFor, type GuanganStory } from '../replays/guangan-year/story.ts';
import { targetMet } from '../replays/shandong-water/5-assessment.ts';
import { factorRegions, simulate, total } from '../replays/shandong-water/6-factors.ts';
import { problemClasses } from '../replays/shandong-water/3-inspection.ts';
import { cities, exemplary, focusCities, inspected, lateCity, paidCounties, province, villages } from '../replays/shandong-water/places.ts';
import { tellShandongWater } from '../replays/shandong-water/shandong-water.ts';
import { keptBackFen, keptBesidesFen, paidIn, published, shortFen, unallottedFen, type ShandongStory } from '../replays/shandong-water/story.ts';
import { known, refusedOtherwise } from '../replays/told/story.ts';
import { settle } from '../stories/stories.ts';
import { toldElsewhere } from './overview-numbers.ts';
import { findFaultyNumbers, findUntold } from './overview.ts';
import { removeData, startSystem, type RunningSystem } from './running-system.ts';

let system: RunningSystem;
let ga: GuanganStory;
let sd: ShandongStory;
const told: string[] = [];
const say = (line: string): void => { told.push(line); };

beforeAll(async () => {
  system = await startSystem();
  ga = await tellGuanganYear(system.client('guangan-year'), say);
  sd = await tellShandongWater(system.client('shandong-water'), say);
  await settle(system);
}, 600_000);
afterAll(async () => {
  await system?.stop();
  if (system) removeData(system);
}, 60_000);

const funds = <R extends Record<string, unknown>>(query: string, ...parameters: unknown[]): Promise<R[]> => sql<R>(system.databases.funds, query, parameters);
const fen = (yuan: string | undefined): bigint => parseYuan(yuan ?? '') ?? 0n;
const sumOf = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

describe('广安区', () => {
  const read = <D>(document: string, variables: Record<string, unknown> = {}): Promise<D> => ga.client.read<D>('ga-leader', document, variables);

  test('[F2] [F5] [F6] [F7] the year in figures is what the story paid, to the fen', async () => {
    const { region } = await read<{ region: { funds: Record<string, string> } }>(`{ region(code: "${guangan.county}") {
      funds { quotaReceived cashReceived allocated reimbursed disbursed retentionHeld retentionReleased } } }`);
    expect(region.funds).toEqual({
      quotaReceived: '3000000.00', cashReceived: '3000000.00', allocated: '1900000.00', reimbursed: '580000.00', disbursed: '300000.00', retentionHeld: '26400.00', retentionReleased: '26400.00' });
    const [paid] = await funds<{ fen: string }>("select sum(amount_fen)::text as fen from funds.payment_order where state = 'paid' and starts_with(region_code, '511602')");
    expect(paid?.fen).toBe('88000000');
  });

  test('[A10] every number of the overview equals its list and an SQL of its own, in the district, the township and both villages', async () => {
    const readers = { client: ga.client, logins: ['ga-leader', 'ga-chair'], databases: system.databases };
    expect(await findFaultyNumbers(readers, [guangan.county, guangan.township, ...guangan.villages])).toEqual([]);
    const untold = await findUntold(readers, { code: guangan.county });
    for (const name of toldElsewhere.guangan) expect(untold).not.toContain(name);
  });

  test('[F2] 三专: each programme paid from its own account by its own bookkeeper only, and every other attempt stands in the audit as refused', async () => {
    const payers = await funds<{ code: string; payer: string; last4: string }>(
      `select distinct p.code, o.ordered_by as payer, p.account_last4 as last4 from funds.payment_order o join funds.programme p on p.id = o.programme_id
        where p.region_code = '511602000000' and o.subject_type in ('Reimbursement', 'Disbursement') order by 1`);
    expect(payers).toEqual([{ code: 'GA-2019-ZH', payer: 'ga-integrated-bookkeeper', last4: '0075' }, { code: 'GA-2019-ZX', payer: 'ga-bookkeeper', last4: '0067' }]);
    const refused = await funds<{ actor: string; action: string; n: string }>(
      "select actor_id as actor, action, count(*)::text as n from kit.audit_entry where outcome = 'refused' and action in ('payReimbursement', 'receiveCash') and actor_id like 'ga-%' group by 1, 2 order by 1, 2");
    expect(refused).toEqual([{ actor: 'ga-bookkeeper', action: 'payReimbursement', n: '1' }, { actor: 'ga-bookkeeper', action: 'receiveCash', n: '1' }, { actor: 'ga-integrated-bookkeeper', action: 'payReimbursement', n: '1' }]);
  });

  test('[F6] 三级两部门会审: the claim that came back says by whom and why, was handed in anew and reviewed by all four', async () => {
    const { reimbursement } = await read<{ reimbursement: { state: string; round: number; policy: string; acts: { duty: string; step: string; passed: boolean; reason: string | null; round: number }[] } }>(
      'query ($id: ID!) { reimbursement(id: $id) { state round policy acts { duty step passed reason round } } }', { id: madeFor(ga.ids.claims, 'road-1') });
    expect(reimbursement).toMatchObject({ state: 'PAID', round: 2, policy: 'guangan@1' });
    const reviews = reimbursement.acts.filter(({ duty }) => duty.toLowerCase() === 'review');
    expect(reviews.filter(({ passed }) => !passed).map(({ step, round, reason }) => [step, round, reason])).toEqual([['township-review', 1, returned]]);
    expect(reviews.filter(({ round }) => round === 2).map(({ step }) => step).sort()).toEqual(['county-finance-review', 'county-poverty-office-review', 'township-review', 'village-review']);
    expect(await funds("select number from funds.reimbursement_invoice where withdrawn_on is null group by code, number having count(*) > 1")).toEqual([]);
  });

  test('[F5] the appropriation ledger tells each stage and what was paid so far, and equals the bank’s orders', async () => {
    const { disbursements } = await read<{ disbursements: { totalAmount: string; nodes: { stage: string; amount: string; cumulative: string; holderBodyId: string }[] } }>(
      `{ disbursements(regionCode: "${guangan.county}", first: 10) { totalAmount nodes { stage amount cumulative holderBodyId } } }`);
    expect(disbursements.totalAmount).toBe('300000.00');
    expect(disbursements.nodes.map(({ stage, amount, cumulative }) => [stage, amount, cumulative])).toEqual([
      ['acceptance', '30000.00', '300000.00'], ['near-completion', '150000.00', '270000.00'], ['start', '120000.00', '120000.00']]);
    expect(new Set(disbursements.nodes.map(({ holderBodyId }) => holderBodyId))).toEqual(new Set([ga.bodies.get('transport')]));
    const [paid] = await funds<{ fen: string }>("select sum(amount_fen)::text as fen from funds.payment_order where subject_type = 'Disbursement' and state = 'paid'");
    expect(paid?.fen).toBe(String(fen('300000.00') - fen('9000.00')));
  });

  test('[P7] three levels accepted each batch, and the district exactly what its reproducible sample of a tenth named', async () => {
    const { countySample } = await read<{ countySample: { population: string[]; sampled: string[]; policy: string } }>(
      `{ countySample(townshipCode: "${guangan.township}", year: 2019, seed: "20190401") { population sampled policy } }`);
    expect(countySample.policy).toBe('guangan@1');
    expect([...countySample.sampled].sort()).toEqual([...known(ga, 'sampled')].sort());
    expect(countySample.sampled.length * 10).toBeGreaterThanOrEqual(countySample.population.length);
    const levels = await sql<{ project: string; levels: string[] }>(system.databases.projects,
      `select c.project_id as project, array_agg(distinct a.level order by a.level) as levels from projects.acceptance a
         join projects.batch b on b.id = a.batch_id join projects.contract c on c.id = b.contract_id where starts_with(b.region_code, '511602') and a.passed group by 1`);
    expect(levels).toHaveLength(3);
    for (const { project, levels: judged } of levels) {
      expect(judged).toEqual(countySample.sampled.includes(project) ? ['county', 'township', 'village'] : ['township', 'village']);
    }
  });

  test('[F7] retention of three per cent was owed until the warranty ended and released that day without anyone asking', async () => {
    const { retentions } = await read<{ retentions: { nodes: { amount: string; state: string; warrantyEndsOn: string; releasedOn: string }[] } }>(
      `{ retentions(regionCode: "${guangan.county}", first: 20) { nodes { amount state warrantyEndsOn releasedOn } } }`);
    expect(sumOf(retentions.nodes.map(({ amount }) => fen(amount)))).toBe(fen('880000.00') * 3n / 100n);
    expect(retentions.nodes.every(({ state, warrantyEndsOn, releasedOn }) => state === 'RELEASED' && releasedOn >= warrantyEndsOn)).toBe(true);
  });

  test('[D2] the plan stood on the boards of district, township and villages, each with what the pack asks of that level', async () => {
    const plan = known(ga, 'notices').filter(({ item }) => item === 'annual-plan');
    expect(plan.map(({ level }) => level).sort()).toEqual(['COUNTY', 'TOWNSHIP', 'VILLAGE', 'VILLAGE']);
    const asked = { COUNTY: ['source', 'amount', 'allocation', 'fund-use'], TOWNSHIP: ['name', 'place', 'content', 'period', 'responsible-unit', 'responsible-person', 'source', 'amount'] };
    for (const { noticeId, level } of plan) {
      const { notice } = await read<{ notice: { fields: { field: string }[] } }>('query ($id: ID!) { notice(id: $id) { fields { field } } }', { id: noticeId });
      expect(notice.fields.map(({ field }) => field)).toEqual(expect.arrayContaining(level === 'COUNTY' ? asked.COUNTY : asked.TOWNSHIP));
    }
  });
});

describe('山东省水利厅', () => {
  const read = <D>(document: string, variables: Record<string, unknown> = {}): Promise<D> => sd.client.read<D>('sd-leader', document, variables);
  const paid = (): bigint => sumOf(villages.map((village) => paidIn(sd, village)));
  const short = sumOf(shortFen);

  test('[X1] the line of water has a pack of its own in the whole province, beside the region’s', async () => {
    const inForce = async (line: string | null) => (await read<{ policyInForce: { key: string; value: string | null; pack: string | null }[] }>(
      `query ($line: String) { policyInForce(regionCode: "${inspected}", line: $line, on: "2016-06-20") { key value pack } }`, { line })).policyInForce.find(({ key }) => key === 'inspection.indicator-count');
    expect(await inForce('water')).toMatchObject({ value: String(published.indicators), pack: 'shandong-water' });
    expect(await inForce(null)).toMatchObject({ value: '0', pack: 'national' });
  });

  test('[F4] [F8] [F10] [A3] from the province to the household and back: every sum is the story’s, to the fen', async () => {
    const { region, hopGap, recoveryWaterfall } = await read<{ region: { funds: Record<string, unknown>; accountability: Record<string, unknown> }; hopGap: { steps: Record<string, string>[] }; recoveryWaterfall: Record<string, string> }>(
      `{ region(code: "${province}") { funds { quotaReceived householdPaid householdPayments receiptsConfirmed receiptsDisputed recovered toTreasury refunded } accountability { recoveryOrdered refundConfirmed peopleDisciplined talks } }
         hopGap(regionCode: "${province}") { steps { level issued received held paidToHouseholds confirmed } } recoveryWaterfall(regionCode: "${province}") { ordered received outstanding treasury refunded held } }`);
    const back = { recovered: formatYuan(short + keptBesidesFen), toTreasury: formatYuan(keptBesidesFen), refunded: formatYuan(short) };
    expect(region.funds).toEqual({
      quotaReceived: formatYuan(paid() + keptBackFen + unallottedFen), householdPaid: formatYuan(paid()), householdPayments: 36, receiptsConfirmed: 16, receiptsDisputed: 2, ...back });
    expect(region.accountability).toEqual({ recoveryOrdered: back.recovered, refundConfirmed: back.refunded, peopleDisciplined: 1, talks: 1 });
    expect(recoveryWaterfall).toEqual({ ordered: back.recovered, received: back.recovered, outstanding: '0.00', treasury: back.toTreasury, refunded: back.refunded, held: '0.00' });
    const of = (level: string) => hopGap.steps.find((step) => step['level'] === level);
    expect(of('CITY')).toMatchObject({ issued: formatYuan(paid() + keptBackFen), received: formatYuan(paid()), held: formatYuan(keptBackFen) });
    expect(of('COUNTY')).toMatchObject({ issued: formatYuan(paid()), received: formatYuan(paid()), held: '0.00' });
    const confirmed = ['yiyuan', 'yishui', 'mengyin'].map((key) => paidIn(sd, paidCounties.find((county) => county.key === key)?.village ?? ''));
    expect(of('VILLAGE')).toMatchObject({ issued: formatYuan(paid()), paidToHouseholds: formatYuan(paid()), confirmed: formatYuan(sumOf(confirmed) - short) });
  });

  test('[A10] every number of the overview equals its list and an SQL of its own, in the province, its five cities, and the counties and villages of two of them', async () => {
    const below = focusCities.filter(({ key }) => key === 'zibo' || key === exemplary).flatMap(({ counties }) => counties.flatMap(({ county, village }) => [county, village]));
    const codes = [province, ...focusCities.map(({ code }) => code), ...below];
    expect(await findFaultyNumbers({ client: sd.client, logins: ['sd-leader', 'sd-chair'], databases: system.databases }, codes)).toEqual([]);
  });

  test('[F3] the city that kept its money was found by itself on both clocks, four others on neither', async () => {
    expect([focusCities.length, focusCities.flatMap(({ counties }) => counties).length]).toEqual([published.focusCities, published.focusCounties]);
    for (const { key } of focusCities) {
      const { allocation } = await read<{ allocation: { deadlines: { kind: string; state: string }[] } }>(
        'query ($id: ID!) { allocation(id: $id) { deadlines { kind state } } }', { id: known(sd, 'allocations')[key] });
      expect([key, allocation.deadlines.map(({ state }) => state)]).toEqual([key, key === lateCity ? ['MISSED', 'MISSED'] : ['MET', 'MET']]);
    }
  });

  test('[S3] the nineteen problems of six classes are clues of the inspection, listed, counted and screened', async () => {
    const { clues } = await read<{ clues: { nodes: { source: string; problemClass: string; state: string }[] } }>(`{ clues(regionCode: "${province}", first: 200) { nodes { source problemClass state } } }`);
    const found = clues.nodes.filter(({ source }) => source === 'INSPECTION');
    expect([found.length, new Set(found.map(({ problemClass }) => problemClass)).size]).toEqual([published.problems, published.problemClasses]);
    const rows = await sql<{ code: string; n: string }>(system.databases.supervision, "select problem_class as code, count(*)::text as n from supervision.clue where source = 'INSPECTION' and starts_with(region_code, '37') group by 1");
    expect(Object.fromEntries(rows.map(({ code, n }) => [code, Number(n)]))).toEqual(Object.fromEntries(problemClasses.map(([code, , n]) => [code, n])));
  });

  test('[A8] fourteen cities by the scheme of the line: excellent with its target met earns, missed costs, and the worst grade alone is called to a talk', async () => {
    expect(cities).toHaveLength(published.cities);
    const { assessments } = await read<{ assessments: { totalCount: number; nodes: { regionCode: string; grade: string; sharePercent: string; talk: boolean; policy: string }[] } }>(
      `{ assessments(regionCode: "${province}", first: 50) { totalCount nodes { regionCode grade sharePercent talk policy } } }`);
    expect(assessments.totalCount).toBe(published.cities);
    for (const { regionCode, grade, sharePercent, talk, policy } of assessments.nodes) {
      const key = cities.find(({ code }) => code === regionCode)?.key ?? '';
      const share = targetMet(key) ? (grade === 'excellent' ? '5' : '0') : '-5';
      expect([key, sharePercent, talk, policy]).toEqual([key, share, grade === 'poor', 'shandong-water@1']);
    }
    expect(assessments.nodes.filter(({ talk }) => talk).map(({ regionCode }) => regionCode)).toEqual([cities.find(({ key }) => key === lateCity)?.code]);
  });

  test('[F11] each line of next year’s shares is explained to the fen: four factors, then reward and cut over all; two persons adopted what was simulated', async () => {
    const { factorProposal } = await read<{ factorProposal: { total: string; adoptedOn: string; proposedBy: string; approvals: { personId: string }[]; lines: Line[] } }>(
      `query ($id: ID!) { factorProposal(id: $id) { total adoptedOn proposedBy approvals { personId }
         lines { regionCode amount base adjustment coefficient people parts { factor weight contribution } } } }`, { id: known(sd, 'proposalId') });
    const { lines } = factorProposal;
    expect(new Set([factorProposal.proposedBy, ...factorProposal.approvals.map(({ personId }) => personId)]).size).toBe(3);
    for (const [factor, weight] of [['people', 30n], ['income', 30n], ['policy', 30n], ['performance', 10n]] as const) {
      expect([factor, sumOf(lines.map(({ parts }) => fen(parts.find((part) => part.factor.toLowerCase() === factor)?.contribution)))]).toEqual([factor, fen(total) * weight / 100n]);
    }
    const people = split(fen(total) * 30n / 100n, factorRegions.map((region) => BigInt(region.people)));
    expect(lines.map(({ parts }) => fen(parts.find(({ factor }) => factor.toLowerCase() === 'people')?.contribution))).toEqual(people);
    for (const { base, parts, amount, adjustment } of lines) {
      expect([fen(base), fen(amount)]).toEqual([sumOf(parts.map(({ contribution }) => fen(contribution))), fen(base) + signed(adjustment)]);
    }
    const coefficients = lines.map(({ coefficient }) => BigInt(coefficient.replace('.', '')));
    expect(lines.map(({ amount }) => fen(amount))).toEqual(split(fen(total), lines.map(({ base }, i) => fen(base) * (coefficients[i] ?? 0n))));
    expect((await simulate(sd)).map(({ regionCode, amount }) => [regionCode, amount])).toEqual(lines.map(({ regionCode, amount }) => [regionCode, amount]));
    const [row] = await funds<{ fen: string }>('select sum(l.amount_fen)::text as fen from funds.factor_adoption a join funds.factor_line l on l.proposal_id = a.proposal_id where a.proposal_id = $1', known(sd, 'proposalId'));
    expect(row?.fen).toBe(String(fen(total)));
  });
});

interface Line {
  regionCode: string;
  amount: string;
  base: string;
  adjustment: string;
  coefficient: string;
  parts: { factor: string; contribution: string }[];
}

const signed = (yuan: string): bigint => (yuan.startsWith('-') ? -fen(yuan.slice(1)) : fen(yuan));

/** By weights to the fen, what is left to the largest remainders: written once more, apart from the service. */
function split(totalFen: bigint, weights: readonly bigint[]): bigint[] {
  const all = sumOf(weights);
  const parts = weights.map((weight, i) => ({ i, whole: (totalFen * weight) / all, rest: (totalFen * weight) % all }));
  const left = Number(totalFen - sumOf(parts.map(({ whole }) => whole)));
  const lucky = new Set(parts.toSorted((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1)).slice(0, left).map(({ i }) => i));
  return parts.map(({ i, whole }) => whole + (lucky.has(i) ? 1n : 0n));
}

test('[F2] [F5] [F6] [F7] [F11] what had to be refused was refused for the story’s own reason, twelve times', () => {
  expect(told.filter((line) => line.includes(refusedOtherwise))).toEqual([]);
  expect(told.filter((line) => line.startsWith('  被拒绝:'))).toHaveLength(12);
});

test('[X6] [F2] journals sum to zero entry by entry, every chain verifies, nothing stands aside', async () => {
  expect(await funds('select entry_id from funds.journal_line group by entry_id having sum(amount_fen) <> 0')).toEqual([]);
  for (const context of contexts) {
    const { chains = [] } = await loadDefinition(context);
    for (const report of await verifyService(system.databases[context], chains)) expect([context, report]).toEqual([context, { ...report, fault: undefined }]);
    expect([context, await sql(system.databases[context], 'select type, reason from kit.dead_letter')]).toEqual([context, []]);
  }
});
