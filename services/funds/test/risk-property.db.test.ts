import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestBank } from './bank.ts';
import { expectSoundCash } from './cash-books.ts';
import { County, county as countyCode, village } from './county.ts';
import { holdsAlways, letBankAnswer, sendTogether } from './property.ts';

let county: County;
let bank: TestBank;
let runs = 0;
beforeAll(async () => {
  county = await County.start();
  await county.service.enterBody({ bodyId: 'rural-bank', bodyKind: 'county-department', regionCode: countyCode });
  await county.post('risk-clerk', 'county-poverty-office', countyCode, ['funds.risk-fund.prepare', 'funds.payee.enter', 'funds.ledger.read']);
  await county.post('risk-chief', 'county-finance', countyCode, ['funds.risk-fund.check', 'funds.ledger.read']);
  await county.post('bookkeeper', 'county-finance', countyCode, ['funds.risk-fund.pay'], 'post-bookkeeper-risk');
  await county.account('rural-bank', '51050100000000009999', { payeeType: 'BODY', regionCode: village, accountName: '样例县农村商业银行' });
  bank = new TestBank(county);
}, 120_000);
afterAll(() => county?.stop());

interface Step {
  kind: 'request' | 'check' | 'pay' | 'bank' | 'recover' | 'propose' | 'decide';
  amountFen: bigint;
  pick: number;
}
const kinds: readonly Step['kind'][] = ['request', 'request', 'check', 'check', 'pay', 'pay', 'bank', 'recover', 'recover', 'propose', 'decide'];
const aStep: fc.Arbitrary<Step> = fc.record({ kind: fc.constantFrom(...kinds), amountFen: fc.bigInt(1n, 60_000n), pick: fc.nat(30) });
const aMove = fc.oneof({ weight: 3, arbitrary: fc.tuple(aStep) }, { weight: 2, arbitrary: fc.tuple(aStep, aStep) });

interface Sent {
  personId: string;
  name: string;
  input: Record<string, unknown> & { requestId: string };
}
interface World {
  programmeId: string;
  accepted: { sent: Sent; id: string }[];
}
const outcomes = new Map<string, number>();
const count = (what: string): void => { outcomes.set(what, (outcomes.get(what) ?? 0) + 1); };
const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
const send = ({ personId, name, input }: Sent) => county.command(personId, name, 'riskAdvance', input);
const oneOf = async (sql: string, { programmeId }: World, pick: number): Promise<string> => {
  const rows = await county.service.sql<{ id: string }>(sql, [programmeId]);
  return rows[pick % Math.max(rows.length, 1)]?.id ?? programmeId;
};
const advancesIn = (state: string): string => `select id from funds.risk_advance where programme_id = $1 and state = '${state}' order by recorded_at, id`;

async function commandOf({ kind, amountFen, pick }: Step, world: World): Promise<Sent | undefined> {
  const { programmeId } = world;
  const requestId = `risk-${(runs += 1)}`;
  const by = (personId: string, name: string, input: Record<string, unknown>): Sent => ({ personId, name, input: { requestId, ...input } });
  const evidence = (paper: string) => [{ kind: paper, ticket: county.ticket('risk-clerk', `${requestId}${paper}`) }];
  switch (kind) {
    case 'request': return by('risk-clerk', 'requestRiskCompensation', {
      programmeId, regionCode: village, bankBodyId: 'rural-bank', loanNumber: `LOAN-${requestId}`, overdue: yuan(amountFen), evidence: evidence('overdue-proof') });
    case 'check': return by('risk-chief', 'checkRiskCompensation', {
      advanceId: await oneOf(advancesIn('requested'), world, pick), pass: pick % 6 !== 0, ...(pick % 6 === 0 && { reason: '材料不全' }) });
    case 'pay': return by('bookkeeper', 'payRiskCompensation', { advanceId: await oneOf(advancesIn('approved'), world, pick), fromAccount: county.accountOf(programmeId) });
    case 'recover': return by('bookkeeper', 'recordRiskRecovery', { advanceId: await oneOf(advancesIn('open'), world, pick), amount: yuan(amountFen % 20_000n + 1n), bankReference: requestId });
    case 'propose': return by('risk-clerk', 'proposeRiskWriteOff', {
      advanceId: await oneOf(advancesIn('open'), world, pick), amount: yuan(amountFen % 20_000n + 1n), reason: '借款人死亡且无遗产', evidence: evidence('write-off-basis') });
    case 'decide': return by('risk-chief', 'writeOffRiskAdvance', {
      writeOffId: await oneOf("select w.id from funds.risk_write_off w join funds.risk_advance a on a.id = w.advance_id where a.programme_id = $1 and w.state = 'proposed' order by w.id", world, pick),
      pass: pick % 5 !== 0, ...(pick % 5 === 0 && { reason: '尚可追偿' }) });
    case 'bank': return undefined;
  }
}

async function run(steps: readonly Step[], world: World): Promise<void> {
  const sent = (await Promise.all(steps.map((step) => commandOf(step, world)))).filter((one) => one !== undefined);
  world.accepted.push(...(await sendTogether(sent, send, count)));
  for (const { kind, pick } of steps) if (kind === 'bank') await letBankAnswer(county, bank, world.programmeId, (orders) => (pick % 3 === 0 ? { [orders[0]!.number]: 'AM04' } : {}));
}

/** One loan goes the whole way, so that every sequence finds something to recover and to write off. */
const wholeWay: Step[][] = (['request', 'check', 'pay', 'bank', 'recover', 'propose', 'decide'] as const).map((kind) => [{ kind, amountFen: kind === 'request' ? 50_000n : 9_999n, pick: 1 }]);

/** What is out, back and written off of each advance is what moved; the fund's quota is what came, less what is out and lost. */
async function expectSoundFund({ programmeId }: World): Promise<void> {
  const sql = <Row extends object>(text: string) => county.service.sql<Row>(text, [programmeId]);
  expect(await sql(`select a.id from funds.risk_advance a where a.programme_id = $1 and (
      a.recovered_fen + a.written_off_fen > a.amount_fen
      or a.recovered_fen <> (select coalesce(sum(m.amount_fen), 0) from funds.risk_movement m where m.advance_id = a.id and m.kind = 'recovered')
      or a.written_off_fen <> (select coalesce(sum(m.amount_fen), 0) from funds.risk_movement m where m.advance_id = a.id and m.kind = 'written-off'))`)).toEqual([]);
  const [quota] = await sql<{ received: string; held: string }>(
    `select (select coalesce(sum(amount_fen), 0) from funds.quota_receipt where programme_id = $1)::text as received,
       coalesce(sum(balance_fen) filter (where kind <> 'source'), 0)::text as held from funds.account where programme_id = $1 and book = 'quota'`);
  expect(quota?.held).toBe(quota?.received);
  expect(await sql("select id from funds.account where programme_id = $1 and book = 'quota' and kind <> 'source' and balance_fen < 0")).toEqual([]);
  await expectSoundCash(county, programmeId);
}

test('[F1][F2] whatever a risk fund bears, gets back and writes off, alone or two at once: both books and every advance add up, and a repetition changes nothing', async () => {
  await holdsAlways(fc.array(aMove, { minLength: 8, maxLength: 14 }), { same: { seed: 20_260_601, runs: 3 }, drawn: 2 }, async (moves) => {
    const programmeId = await county.openProgramme(`FX-${(runs += 1)}`, { fundKind: 'micro-credit-risk' });
    county.programmeId = programmeId;
    await county.receiveQuota('1500.00');
    await county.receiveCash('1500.00');
    const world: World = { programmeId, accepted: [] };
    for (const move of [...wholeWay, ...moves]) {
      await run(move, world);
      await expectSoundFund(world);
    }
    for (const { sent, id } of world.accepted) expect((await send(sent)).id).toBe(id);
    await expectSoundFund(world);
  });
  for (const name of ['requestRiskCompensation', 'checkRiskCompensation', 'payRiskCompensation', 'recordRiskRecovery', 'proposeRiskWriteOff', 'writeOffRiskAdvance']) {
    expect([name, outcomes.get(`${name} accepted`) ?? 0]).not.toEqual([name, 0]);
  }
}, 400_000);
