import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestBank } from './bank.ts';
import { expectSoundCash } from './cash-books.ts';
import { Claims } from './claims.ts';
import { County } from './county.ts';
import { holdsAlways, letBankAnswer, sendTogether } from './property.ts';

let county: County;
let claims: Claims;
let bank: TestBank;
let runs = 0;
beforeAll(async () => {
  county = await County.start('2026-04-02T02:00:00Z');
  claims = new Claims(county);
  bank = claims.bank;
}, 60_000);
afterAll(() => county?.stop());

type Kind = 'receive' | 'allocate' | 'pass-on' | 'disburse' | 'review' | 'pay' | 'bank' | 'adjust' | 'decide' | 'close-year' | 'carry-over' | 'return' | 'pay-surplus';
interface Step {
  kind: Kind;
  amountFen: bigint;
  pick: number;
}
const aStep = (kinds: readonly Kind[]): fc.Arbitrary<Step> => fc.record({ kind: fc.constantFrom(...kinds), amountFen: fc.bigInt(1n, 40_000n), pick: fc.nat(30) });
const moves = (kinds: readonly Kind[], minLength: number, maxLength: number) => {
  const step = aStep(kinds);
  return fc.array(fc.oneof({ weight: 3, arbitrary: fc.tuple(step) }, { weight: 1, arbitrary: fc.tuple(step, step) }), { minLength, maxLength });
};
/** A year with money passed on, disbursed and planned anew, its end, and what is done about what was left; the programme ends with the year, or not. */
const aYear = fc.record({
  endsWithTheYear: fc.boolean(),
  within: moves(['receive', 'allocate', 'pass-on', 'disburse', 'disburse', 'review', 'review', 'pay', 'bank', 'adjust', 'adjust', 'decide', 'decide'], 8, 14),
  after: moves(['close-year', 'close-year', 'carry-over', 'carry-over', 'return', 'return', 'pay-surplus', 'pay-surplus', 'allocate', 'pass-on', 'disburse', 'review', 'pay', 'bank'], 8, 14),
});

interface Sent {
  personId: string;
  name: string;
  thing: string;
  input: Record<string, unknown> & { requestId: string };
}
interface World {
  programmeId: string;
  number: number;
  planId: string;
  projectId: string;
  accepted: { sent: Sent; id: string }[];
}
const outcomes = new Map<string, number>();
const count = (what: string): void => { outcomes.set(what, (outcomes.get(what) ?? 0) + 1); };
const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
const send = ({ personId, name, thing, input }: Sent) => county.command(personId, name, thing, input);
const reviewers = { 'township-finance-review': 'township-finance-head', 'county-poverty-office-review': 'poverty-reviewer', 'county-finance-review': 'finance-reviewer' };
const oneOf = <T>(all: readonly T[], pick: number): T | undefined => all[pick % Math.max(all.length, 1)];
const idsIn = async (table: string, state: string, { programmeId }: World): Promise<string[]> =>
  (await county.service.sql<{ id: string }>(`select id from funds.${table} where ${state} and ${table === 'plan' ? 'adjusts_id = $1' : 'programme_id = $1'} order by recorded_at`, [programmeId])).map(({ id }) => id);

/** The commands that a step stands for in a world as it is. */
async function commandOf({ kind, amountFen, pick }: Step, world: World): Promise<Sent | undefined> {
  const { programmeId, number, projectId, planId } = world;
  const requestId = `year-${(runs += 1)}`;
  const amount = yuan(amountFen);
  const by = (personId: string, name: string, thing: string, input: Record<string, unknown>): Sent => ({ personId, name, thing, input: { requestId, ...input } });
  const asked = async (state: string): Promise<string> => oneOf(await idsIn('disbursement', `state = '${state}'`, world), pick) ?? programmeId;
  switch (kind) {
    case 'receive': return by('treasurer', 'receiveQuota', 'programme', { programmeId, amount, documentNumber: requestId });
    case 'allocate': return by('treasurer', 'issueAllocation', 'allocation', { programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: requestId, amount });
    case 'pass-on': return by('township-treasurer', 'issueAllocation', 'allocation', { programmeId, fromBodyId: 'township-finance', toBodyId: 'village', documentNumber: requestId, amount });
    case 'disburse': return by('village-clerk', 'requestDisbursement', 'disbursement', {
      projectId, contractId: `contract-${projectId}`, programmeId, holderBodyId: 'village', stage: 'advance', amount: yuan(amountFen % 12_000n + 1n),
      evidence: ['contract', 'progress-report'].map((paper) => ({ kind: paper, original: true, ticket: county.ticket('village-clerk', `${requestId}${paper}`) })) });
    case 'review': {
      const id = await asked('in-review');
      const [row] = await county.service.sql<{ step: number }>('select step_no as step from funds.disbursement where id = $1', [id]);
      const [step, personId] = Object.entries(reviewers)[row?.step ?? 0]!;
      return by(personId, 'reviewDisbursement', 'disbursement', { disbursementId: id, step, pass: pick % 6 !== 0, reason: pick % 6 === 0 ? '进度不符' : null });
    }
    case 'pay': return by('bookkeeper', 'payDisbursement', 'disbursement', { disbursementId: await asked('approved'), fromAccount: county.accountOf(programmeId) });
    case 'adjust': {
      const target = pick % 2 === 0 ? projectId : `spare-${number}`;
      return by('planner', 'adjustPlan', 'adjustment', { planId, reason: '年中调整', items: [{ projectId: target, programmeId, amount: yuan(amountFen + (pick % 2 === 0 ? 70_000n : 0n)), reason: '实际情况变化' }] });
    }
    case 'decide': {
      const [pending] = await county.service.sql<{ id: string }>("select id from funds.plan where adjusts_id = $1 and state = 'proposed'", [planId]);
      const adjustment = { planId: pending?.id ?? planId, ...(pick % 3 !== 0 && { reason: '另行安排' }) };
      if (pick % 3 === 1) return by('leader', 'rejectPlan', 'plan', adjustment);
      return pick % 3 === 2 ? by('planner', 'withdrawPlan', 'plan', adjustment) : by('leader', 'adoptPlan', 'plan', adjustment);
    }
    case 'close-year': return by('finance-head', 'closeYear', 'programme', { programmeId, year: 2026 });
    case 'carry-over': return by('finance-head', 'carryOver', 'programme', { programmeId, year: 2026, ...(pick % 2 === 0 && { holderIds: ['village'] }) });
    case 'return': return by('finance-head', 'returnSurplus', 'surplusReturn', { programmeId, year: 2026 });
    case 'pay-surplus': return by('bookkeeper', 'paySurplus', 'surplusReturn', {
      surplusReturnId: oneOf(await idsIn('surplus_return', 'true', world), pick) ?? programmeId, fromAccount: county.accountOf(programmeId) });
    case 'bank': return undefined;
  }
}

async function run(steps: readonly Step[], world: World): Promise<void> {
  const sent = (await Promise.all(steps.map((step) => commandOf(step, world)))).filter((one) => one !== undefined);
  for (const accepted of await sendTogether(sent, send, count)) {
    world.accepted.push(accepted);
    if (accepted.sent.name === 'adoptPlan') await county.endDisplay(accepted.id, (steps[0]?.pick ?? 0) % 2 === 0 ? 'cleared' : 'refused', '2026-04-20');
  }
  for (const { kind, pick } of steps) {
    if (kind !== 'bank') continue;
    const answered = await letBankAnswer(county, bank, world.programmeId, (orders) => (pick % 3 === 0 ? { [orders[0]!.number]: 'AM04' } : {}));
    if (answered) count(`bank paid ${Math.min(1, answered.paid)}`);
  }
}

const one = (kind: Kind, pick = 1, amountFen = 5_000n): Step[] => [{ kind, amountFen, pick }];
/** What every year comes to, whatever was done in it: a disbursement goes its way, adjustments are turned down, withdrawn and adopted. */
const everyDecision: Step[][] = [
  one('disburse'), one('review'), one('review'), one('review'), one('pay'), one('bank'),
  ...[1, 2, 3].flatMap((decision) => [one('adjust', 1, 1_000n + BigInt(decision)), one('decide', decision)])];

async function aWorld(endsWithTheYear: boolean): Promise<World> {
  const number = (runs += 1);
  await county.service.service.setClock('2026-04-02T02:00:00Z');
  const programmeId = await county.openProgramme(`YEAR-${number}`, { closesOn: endsWithTheYear ? '2026-12-31' : '2027-12-31' });
  county.programmeId = programmeId;
  const projectId = `road-${number}`;
  await county.receiveQuota('2000.00');
  await county.receiveCash('4000.00');
  await county.allotToVillage('900.00');
  const { payload: { planId } } = await county.plan(projectId, '1000.00');
  await county.list(`spare-${number}`);
  await county.sign(projectId, 60_000n);
  if ((await county.service.sql('select from funds.payee_account')).length === 0) {
    await county.account();
    await county.treasuryAccount();
  }
  return { programmeId, number, planId, projectId, accepted: [] };
}

/** Quota adds up, planned money stays within what came and above what is asked, and the figures of the hops tell what the accounts hold. */
async function expectSoundYear({ programmeId }: World): Promise<void> {
  const sql = <Row extends object>(text: string) => county.service.sql<Row>(text, [programmeId]);
  const [quota] = await sql<{ received: string; held: string; everywhere: string }>(
    `select (select coalesce(sum(amount_fen), 0) from funds.quota_receipt where programme_id = $1 and reversed_on is null)::text as received,
       coalesce(sum(balance_fen) filter (where kind <> 'source'), 0)::text as everywhere,
       coalesce(sum(balance_fen) filter (where kind in ('available', 'committed', 'year-end')), 0)::text as held
       from funds.account where programme_id = $1 and book = 'quota'`);
  expect(quota?.everywhere).toBe(quota?.received);
  const [hop] = await sql<{ fen: string }>(
    `select ((select coalesce(sum(amount_fen), 0) from funds.hop_figure where programme_id = $1 and measure = 'held' and region_code = '000000000000')
       + (select coalesce(sum(amount_fen), 0) from funds.hop_delta where programme_id = $1 and measure = 'held'))::text as fen`);
  expect(hop?.fen).toBe(quota?.held);
  expect(await sql("select id from funds.account where programme_id = $1 and book = 'quota' and kind <> 'source' and balance_fen < 0")).toEqual([]);
  const [planned] = await sql<{ within: boolean; above: boolean }>(
    `select coalesce(sum(m.amount_fen), 0) <= ${quota!.received}::bigint as within,
       coalesce(bool_and(m.amount_fen >= (select coalesce(sum(d.amount_fen), 0) from funds.disbursement d where d.programme_id = m.programme_id and d.project_id = m.project_id and d.state <> 'rejected')), true) as above
       from funds.plan_money m where m.programme_id = $1`);
  expect(planned).toEqual({ within: true, above: true });
  await expectSoundCash(county, programmeId);
}

const heads = ({ programmeId }: World) => county.service.sql('select book, last_seq::text as seq, last_hash from funds.book where programme_id = $1 order by book', [programmeId]);

test('[F2][F3][F4][F5] whatever is planned anew, disbursed, closed, carried over, returned and paid to the treasury: quota and cash add up, and a repetition changes nothing', async () => {
  await holdsAlways(aYear, { same: { seed: 20_261_231, runs: 2 }, drawn: 3 }, async ({ endsWithTheYear, within, after }) => {
    const world = await aWorld(endsWithTheYear);
    for (const move of [...within, ...everyDecision]) await run(move, world);
    await expectSoundYear(world);
    await county.service.service.setClock('2027-01-05T02:00:00Z');
    for (const month of [4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      await county.done('bookkeeper', 'closeMonth', 'programme', { programmeId: world.programmeId, month: `2026-${String(month).padStart(2, '0')}` });
    }
    // Whatever was done, what is left over in the end goes back.
    for (const move of [...after, one('close-year'), one('return'), one('pay-surplus'), one('bank')]) {
      await run(move, world);
      await expectSoundYear(world);
    }
    const before = await heads(world);
    for (const { sent, id } of world.accepted) expect((await send(sent)).id).toBe(id);
    expect(await heads(world)).toEqual(before);
  });
  const reached = (what: string): [string, boolean] => [what, (outcomes.get(what) ?? 0) > 0];
  for (const name of ['requestDisbursement', 'reviewDisbursement', 'payDisbursement', 'adjustPlan', 'adoptPlan', 'rejectPlan', 'withdrawPlan', 'closeYear', 'carryOver', 'returnSurplus', 'paySurplus']) {
    expect(reached(`${name} accepted`)).toEqual([`${name} accepted`, true]);
  }
  expect(reached('bank paid 1')).toEqual(['bank paid 1', true]);
}, 400_000);
