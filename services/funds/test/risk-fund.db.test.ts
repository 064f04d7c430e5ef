import { afterAll, beforeAll, expect, test } from 'vitest';
import { riskCompensationPaid, riskRecovered, riskWrittenOff } from '@sunledger/events';
import { eventually } from '@sunledger/testkit';
import { TestBank } from './bank.ts';
import { County, county as countyCode, village } from './county.ts';

let county: County;
let bank: TestBank;
let files = 0;

beforeAll(async () => {
  county = await County.start();
  const { service } = county;
  await service.enterBody({ bodyId: 'rural-bank', bodyKind: 'county-department', regionCode: countyCode });
  await county.post('risk-clerk', 'county-poverty-office', countyCode, ['funds.risk-fund.prepare', 'funds.payee.enter', 'funds.ledger.read']);
  await county.post('risk-chief', 'county-finance', countyCode, ['funds.risk-fund.check', 'funds.ledger.read']);
  await county.post('bookkeeper', 'county-finance', countyCode, ['funds.risk-fund.pay'], 'post-bookkeeper-risk');
  await county.post('risk-clerk', 'county-finance', countyCode, ['funds.risk-fund.check'], 'post-clerk-checks');
  county.programmeId = await county.openProgramme('FX-2026', { fundKind: 'micro-credit-risk' });
  await county.receiveQuota('1000.00');
  await county.receiveCash('1000.00');
  await county.account('rural-bank', '51050100000000009999', { payeeType: 'BODY', regionCode: village, accountName: '样例县农村商业银行' });
  bank = new TestBank(county);
}, 120_000);
afterAll(() => county?.stop());

const evidence = (kind = 'overdue-proof', personId = 'risk-clerk') => [{ kind, ticket: county.ticket(personId, `risk${(files += 1)}`) }];
const request = (loanNumber: string, overdue: string, overrides: Record<string, unknown> = {}, personId = 'risk-clerk') =>
  county.command(personId, 'requestRiskCompensation', 'riskAdvance', {
    programmeId: county.programmeId, regionCode: village, bankBodyId: 'rural-bank', loanNumber, overdue, evidence: evidence(), ...overrides });
const check = (advanceId: string, overrides: Record<string, unknown> = {}, personId = 'risk-chief') =>
  county.command(personId, 'checkRiskCompensation', 'riskAdvance', { advanceId, pass: true, ...overrides });
const pay = (advanceId: string, personId = 'bookkeeper', fromAccount = county.accountOf()) => county.command(personId, 'payRiskCompensation', 'riskAdvance', { advanceId, fromAccount });
const recover = (advanceId: string, amount: string, bankReference = county.requestId(), personId = 'bookkeeper') =>
  county.command(personId, 'recordRiskRecovery', 'riskAdvance', { advanceId, amount, bankReference });
const propose = (advanceId: string, amount: string, personId = 'risk-clerk') =>
  county.command(personId, 'proposeRiskWriteOff', 'riskAdvance', { advanceId, amount, reason: '借款人死亡且无遗产', evidence: evidence('write-off-basis', personId) });
const decide = (writeOffId: string, pass = true, personId = 'risk-chief', reason: string | null = null) =>
  county.command(personId, 'writeOffRiskAdvance', 'riskAdvance', { writeOffId, pass, reason });
const pendingOf = async (advanceId: string): Promise<string> =>
  (await county.service.sql<{ id: string }>("select id from funds.risk_write_off where advance_id = $1 and state = 'proposed'", [advanceId]))[0]!.id;
const codes = (answer: { refusals: { code: string }[] }): string[] => answer.refusals.map(({ code }) => code);

async function advanced(loanNumber: string, overdue: string): Promise<string> {
  const { id, refusals, errors } = await request(loanNumber, overdue);
  expect({ refusals, errors }).toEqual({ refusals: [], errors: undefined });
  expect(codes(await check(id))).toEqual([]);
  expect(codes(await pay(id))).toEqual([]);
  await bank.payAll();
  return id;
}
const sums = 'state advanced recovered writtenOff open';
const shown = async (id: string) => (await county.service.ask<{ riskAdvance: Record<string, unknown> }>('treasurer', `query ($id: ID!) { riskAdvance(id: $id) { ${sums} } }`, { id })).data?.riskAdvance;
const quota = async () => Object.fromEntries((await county.service.sql<{ kind: string; fen: string }>(
  "select kind, balance_fen::text as fen from funds.account where programme_id = $1 and book = 'quota' and balance_fen <> 0", [county.programmeId])).map(({ kind, fen }) => [kind, fen]));

test('[F1] the risk fund bears its share of a defaulted loan through request, check and the bank', async () => {
  const { id } = await request('LOAN-0001', '100.00');
  expect(await shown(id)).toEqual({ state: 'REQUESTED', advanced: '0.00', recovered: '0.00', writtenOff: '0.00', open: '0.00' });
  expect(codes(await pay(id))).toEqual(['RISK_ADVANCE_IN_ANOTHER_STATE']);
  expect(codes(await recover(id, '1.00'))).toEqual(['RISK_ADVANCE_IN_ANOTHER_STATE']);
  expect(codes(await check(id, { pass: false }))).toEqual(['RISK_REFUSAL_REASON_MISSING']);
  // Who asked holds the right to check as well, and may not here.
  expect(codes(await check(id, {}, 'risk-clerk'))).toEqual(['SAME_PERSON']);
  expect(codes(await check(id))).toEqual([]);
  expect((await pay(id, 'deputy')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(codes(await pay(id, 'bookkeeper', '6228480402564891018'))).toEqual(['NOT_THE_OWN_ACCOUNT']);
  const answers = await Promise.all([pay(id), pay(id), pay(id)]);
  expect(answers.flatMap(codes)).toEqual(['RISK_ADVANCE_IN_ANOTHER_STATE', 'RISK_ADVANCE_IN_ANOTHER_STATE']);
  expect(await quota()).toMatchObject({ available: '93000', committed: '7000' });
  await bank.payAll();
  expect(await shown(id)).toEqual({ state: 'OPEN', advanced: '70.00', recovered: '0.00', writtenOff: '0.00', open: '70.00' });
  expect(await bank.cash()).toEqual({ treasury: '-100000', 'special-account': '93000', 'risk-advance': '7000' });
  expect(await quota()).toMatchObject({ available: '93000', paid: '7000' });
  expect((await county.service.facts(riskCompensationPaid)).map((fact) => fact.payload.amountFen)).toEqual(['7000']);
});

test('[F1] what is no defaulted loan of this fund is refused, a loan is borne once, a refused one may be entered again', async () => {
  expect(codes(await request('LOAN-0001', '50.00'))).toEqual(['LOAN_COMPENSATED_ALREADY']);
  expect(codes(await request('LOAN-0009', '0.00'))).toEqual(['AMOUNT_NOT_POSITIVE']);
  const other = await county.openProgramme('XJ-OTHER');
  expect(codes(await request('LOAN-0009', '50.00', { programmeId: other }))).toEqual(['NOT_A_RISK_FUND', 'USE_NOT_PERMITTED']);
  expect((await request('LOAN-0009', '50.00', {}, 'treasurer')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await request('LOAN-0009', '50.00', { evidence: [] })).errors ?? (await request('LOAN-0009', '50.00', { evidence: [] })).refusals).not.toEqual([]);
  const { id } = await request('LOAN-0009', '50.00');
  expect(codes(await check(id, { pass: false, reason: '未逾期' }))).toEqual([]);
  expect((await shown(id))?.['state']).toBe('REFUSED');
  const both = await Promise.all([request('LOAN-0009', '50.00'), request('LOAN-0009', '50.00')]);
  expect(both.flatMap(codes)).toEqual(['LOAN_COMPENSATED_ALREADY']);
});

test('[F1] the fund pays no more than it has', async () => {
  const { id } = await request('LOAN-BIG', '2000.00');
  await check(id);
  expect(codes(await pay(id))).toEqual(['INSUFFICIENT_BALANCE']);
  expect(await quota()).toMatchObject({ available: '93000' });
});

test('[F1] an advance comes back in parts, never above what went out, also with several at once, and may be used again', async () => {
  const id = await advanced('LOAN-0002', '100.00');
  expect(codes(await recover(id, '20.00', 'SLIP-1'))).toEqual([]);
  expect(codes(await recover(id, '20.00', 'SLIP-1'))).toEqual(['BANK_REFERENCE_USED']);
  expect(codes(await recover(id, '50.01'))).toEqual(['RECOVERED_MORE_THAN_ADVANCED']);
  expect((await recover(id, '1.00', 'SLIP-2', 'treasurer')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const answers = await Promise.all([1, 2, 3].map(() => recover(id, '20.00')));
  expect(answers.flatMap(codes)).toEqual(['RECOVERED_MORE_THAN_ADVANCED']);
  expect(await shown(id)).toEqual({ state: 'OPEN', advanced: '70.00', recovered: '60.00', writtenOff: '0.00', open: '10.00' });
  expect(await bank.cash()).toEqual({ treasury: '-100000', 'special-account': '92000', 'risk-advance': '8000' });
  expect(await quota()).toMatchObject({ available: '92000', paid: '8000' });
  expect(codes(await recover(id, '10.00'))).toEqual([]);
  expect((await shown(id))?.['state']).toBe('CLEARED');
  expect((await county.service.facts(riskRecovered)).length).toBe(4);
});

test('[F1] a write-off is proposed by one and decided by another, never above what is open then', async () => {
  const id = await advanced('LOAN-0003', '100.00');
  expect(codes(await propose(id, '70.01'))).toEqual(['WRITE_OFF_ABOVE_OPEN']);
  expect(codes(await propose(id, '70.00'))).toEqual([]);
  expect(codes(await propose(id, '1.00'))).toEqual(['WRITE_OFF_PENDING']);
  const first = await pendingOf(id);
  expect(codes(await decide(first, true, 'risk-clerk'))).toEqual(['SAME_PERSON']);
  // Ten yuan came back meanwhile: what was proposed is above what is open now.
  expect(codes(await recover(id, '10.00'))).toEqual([]);
  expect(codes(await decide(first))).toEqual(['WRITE_OFF_ABOVE_OPEN']);
  expect(codes(await decide(first, false))).toEqual(['RISK_REFUSAL_REASON_MISSING']);
  expect(codes(await decide(first, false, 'risk-chief', '金额有变'))).toEqual([]);
  expect(codes(await decide(first))).toEqual(['WRITE_OFF_DECIDED']);
  expect(codes(await propose(id, '40.00'))).toEqual([]);
  const second = await pendingOf(id);
  // Of a decision and a full recovery at once neither takes what the other took.
  const both = await Promise.all([decide(second), decide(second), recover(id, '30.00')]);
  expect(both.flatMap(codes).length).toBeGreaterThanOrEqual(1);
  const [kept] = await county.service.sql<{ r: string; w: string }>('select recovered_fen::text as r, written_off_fen::text as w from funds.risk_advance where id = $1', [id]);
  expect(BigInt(kept!.r) + BigInt(kept!.w)).toBeLessThanOrEqual(7000n);
});

test('[F1] what was written off and comes back after all undoes its write-off, and the books explain it', async () => {
  const id = await advanced('LOAN-0004', '100.00');
  const before = await bank.cash();
  await propose(id, '50.00');
  expect(codes(await decide(await pendingOf(id)))).toEqual([]);
  expect(await shown(id)).toEqual({ state: 'OPEN', advanced: '70.00', recovered: '0.00', writtenOff: '50.00', open: '20.00' });
  expect(codes(await recover(id, '30.00'))).toEqual([]);
  expect(await shown(id)).toEqual({ state: 'CLEARED', advanced: '70.00', recovered: '30.00', writtenOff: '40.00', open: '0.00' });
  const after = await bank.cash();
  const change = (kind: string): bigint => BigInt(after[kind] ?? '0') - BigInt(before[kind] ?? '0');
  expect([change('special-account'), change('risk-advance'), change('written-off')]).toEqual([3000n, -7000n, 4000n]);
  expect((await county.service.facts(riskWrittenOff)).at(-1)?.payload).toMatchObject({ advanceId: id, amountFen: '5000' });
});

test('[F5] a compensation that the bank turned back after it was paid is no advance any more; one of which money was recovered can’t be', async () => {
  const fail = async (id: string) => {
    const [file] = await county.service.sql<{ message_id: string }>(
      'select f.message_id from funds.payment_order o join funds.payment_file f on f.id = o.file_id where o.subject_id = $1', [id]);
    const orders = await bank.ordersOf(file!.message_id);
    return bank.read(bank.report(file!.message_id, orders, { answers: { [orders[0]!.number]: 'MS03' } }));
  };
  const id = await advanced('LOAN-LATE', '10.00');
  const before = await quota();
  expect((await fail(id)).result).toMatchObject({ state: 'READ', failed: 1 });
  expect(await shown(id)).toMatchObject({ state: 'ORDERED', advanced: '0.00', open: '0.00' });
  expect((await bank.cash())['payable']).toBe('700');
  const [order] = await county.service.sql<{ id: string }>('select id from funds.payment_order where subject_id = $1', [id]);
  expect((await county.command('bookkeeper', 'reissuePayment', 'paymentOrder', { paymentOrderId: order!.id, fromAccount: county.accountOf() })).refusals).toEqual([]);
  await bank.payAll();
  expect(await quota()).toEqual(before);
  const recovered = await advanced('LOAN-KEPT', '10.00');
  expect(codes(await recover(recovered, '1.00'))).toEqual([]);
  expect((await fail(recovered)).result).toMatchObject({ state: 'REFUSED', faults: [{ code: 'RETURNED_AFTER_RECOVERY' }] });
});

test('[A10] each figure of risk funds opens into lists with the same sum, and the books agree with them', async () => {
  await eventually(async () => (await county.service.sql('select 1 from kit.figure_delta')).length === 0);
  for (const place of [countyCode, village]) {
    const answer = await county.service.ask<Record<string, Record<string, string>> & { _entities: { funds: Record<string, string> }[] }>('treasurer', `query {
      _entities(representations: [{ __typename: "Region", code: "${place}" }]) { ... on Region { funds { riskAdvanced riskRecovered riskWrittenOff riskOpen } } }
      advanced: riskMovements(regionCode: "${place}", kind: ADVANCED) { totalAmount } recovered: riskMovements(regionCode: "${place}", kind: RECOVERED) { totalAmount }
      writtenOff: riskMovements(regionCode: "${place}", kind: WRITTEN_OFF) { totalAmount } all: riskMovements(regionCode: "${place}") { totalOpenChange nodes { kind advance { loanNumber } } }
      advances: riskAdvances(regionCode: "${place}") { totalAmount totalRecovered totalWrittenOff totalOpen nodes { ${sums} documents { kind } payments { state } writeOffs { state } movements { kind } } } }`);
    expect(answer.errors).toBeUndefined();
    const data = answer.data!;
    const figures = data['_entities'][0]!.funds;
    expect(figures).toEqual({
      riskAdvanced: data['advanced']!['totalAmount'], riskRecovered: data['recovered']!['totalAmount'], riskWrittenOff: data['writtenOff']!['totalAmount'], riskOpen: data['all']!['totalOpenChange'] });
    const { totalAmount, totalRecovered, totalWrittenOff, totalOpen } = data['advances']!;
    expect({ riskAdvanced: totalAmount, riskRecovered: totalRecovered, riskWrittenOff: totalWrittenOff, riskOpen: totalOpen }).toEqual(figures);
    expect(figures['riskAdvanced']).toBe('294.00');
    const books = await bank.cash();
    const yuan = (text: string): string => text.replace('.', '').replace(/^0+(?=\d)/, '');
    expect([books['risk-advance'] ?? '0', books['written-off'] ?? '0']).toEqual([yuan(figures['riskOpen']!), yuan(figures['riskWrittenOff']!)]);
  }
  await county.post('elsewhere', 'county-finance', '510525000000', ['funds.ledger.read']);
  const foreign = await county.service.ask<{ riskAdvances: { totalCount: number } }>('elsewhere', `query { riskAdvances(regionCode: "${countyCode}") { totalCount } }`);
  expect(foreign.data?.riskAdvances.totalCount).toBe(0);
});

test('[X2] a department of another line asks a risk fund for nothing, checks nothing and writes nothing off; its own line and finance do', async () => {
  await county.departments(['water', 'education'], ['funds.risk-fund.prepare', 'funds.risk-fund.check']);
  county.programmeId = await county.openProgramme('FX-WATER', { fundKind: 'micro-credit-risk', bodyId: 'water-bureau' });
  await county.receiveQuota('100.00');
  await county.receiveCash('100.00');
  const foreign = { code: 'FORBIDDEN', line: 'water' };
  const ask = (personId: string) => request('LOAN-WATER', '100.00', { evidence: evidence('overdue-proof', personId) }, personId);
  expect((await ask('education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  const { id, refusals } = await ask('water-officer');
  expect(refusals).toEqual([]);
  expect((await check(id, {}, 'education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect(codes(await check(id))).toEqual([]);
  expect(codes(await pay(id))).toEqual([]);
  await bank.payAll();
  expect((await propose(id, '10.00', 'education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect(codes(await propose(id, '10.00', 'water-officer'))).toEqual([]);
  const writeOffId = await pendingOf(id);
  expect((await decide(writeOffId, true, 'education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect(codes(await decide(writeOffId))).toEqual([]);
});
