import { afterAll, beforeAll, expect, test } from 'vitest';
import { recoveryOrdered, recoveryReversed, riskRecoveryReversed, treasuryOrdered } from '@sunledger/events';
import { eventually } from '@sunledger/testkit';
import { TestBank } from './bank.ts';
import { County, county as countyCode, township, village } from './county.ts';

let county: County;
let bank: TestBank;
let advanceId: string;

beforeAll(async () => {
  county = await County.start();
  bank = new TestBank(county);
  await county.service.enterBody({ bodyId: 'rural-bank', bodyKind: 'county-department', regionCode: countyCode });
  await county.post('risk-clerk', 'county-poverty-office', countyCode, ['funds.risk-fund.prepare', 'funds.ledger.read']);
  await county.post('risk-chief', 'county-finance', countyCode, ['funds.risk-fund.check', 'funds.ledger.read']);
  await county.post('bookkeeper', 'county-finance', countyCode, ['funds.risk-fund.pay', 'funds.recovery.receive', 'funds.receipt.reverse'], 'post-bookkeeper-inflows');
  await county.post('reverser', 'county-finance', countyCode, ['funds.receipt.reverse', 'funds.ledger.read']);
  county.programmeId = await county.openProgramme('FX-2026', { fundKind: 'micro-credit-risk' });
  await county.receiveQuota('9000.00');
  await county.receiveCash('9000.00');
  await county.account('rural-bank', '51050100000000009999', { payeeType: 'BODY', regionCode: village, accountName: '样例县农村商业银行' });
  advanceId = await county.done('risk-clerk', 'requestRiskCompensation', 'riskAdvance', {
    programmeId: county.programmeId, regionCode: village, bankBodyId: 'rural-bank', loanNumber: 'LOAN-0001', overdue: '5000.00',
    evidence: [{ kind: 'overdue-proof', ticket: county.ticket('risk-clerk', 'overdue') }] });
  await county.done('risk-chief', 'checkRiskCompensation', 'riskAdvance', { advanceId, pass: true });
  await county.done('bookkeeper', 'payRiskCompensation', 'riskAdvance', { advanceId, fromAccount: county.accountOf() });
  await bank.payAll();
  await county.service.hear(recoveryOrdered, {
    aggregateId: 'case-1', regionCode: township, payload: { recoveryId: 'rec-1', caseId: 'case-1', programmeId: county.programmeId, amountFen: '1000000' } });
}, 120_000);
afterAll(() => county?.stop());

const codes = (answer: { refusals: { code: string }[] }): string[] => answer.refusals.map(({ code }) => code);

/** Everything that a slip of the bank can be booked as, and how each is taken back. */
const inflows = {
  cash: { zh: '资金到账', book: ['receiveCash', 'cashReceipt'], table: 'cash_receipt', reverse: ['reverseCashReceipt', 'cashReceipt', 'receiptId'] },
  interest: { zh: '专户利息', book: ['recordAccountInterest', 'interest'], table: 'account_interest', reverse: ['reverseAccountInterest', 'interest', 'receiptId'] },
  recovery: { zh: '追缴入账', book: ['receiveRecovery', 'recovery'], table: 'recovery_receipt', reverse: ['reverseRecoveryReceipt', 'recovery', 'receiptId'] },
  'risk-recovery': { zh: '分险垫付收回', book: ['recordRiskRecovery', 'riskAdvance'], table: 'risk_movement', reverse: ['reverseRiskRecovery', 'riskAdvance', 'movementId'] },
} as const;
type Kind = keyof typeof inflows;
const kinds = Object.keys(inflows) as Kind[];

const book = (kind: Kind, bankReference: string, amount = '1.00') => {
  const [name, thing] = inflows[kind].book;
  const of = kind === 'recovery' ? { recoveryId: 'rec-1' } : kind === 'risk-recovery' ? { advanceId } : { programmeId: county.programmeId };
  return county.command('bookkeeper', name, thing, { ...of, amount, bankReference });
};
const rowOf = async (kind: Kind, bankReference: string): Promise<string> =>
  (await county.service.sql<{ id: string }>(`select id from funds.${inflows[kind].table} where bank_reference = $1 order by recorded_at desc, id limit 1`, [bankReference]))[0]!.id;
const reverse = async (kind: Kind, bankReference: string, personId = 'reverser', overrides: Record<string, unknown> = {}) => {
  const [name, thing, field] = inflows[kind].reverse;
  return county.command(personId, name, thing, { [field]: await rowOf(kind, bankReference), reason: '登记有误', ...overrides });
};
const standing = (bankReference: string) => county.service.sql<{ kind: string }>('select kind from funds.bank_inflow where bank_reference = $1 and freed_on is null', [bankReference]);

test('[F2] one slip of the bank is booked once, whatever it was booked as first: the refusal says as what', async () => {
  for (const first of kinds) {
    for (const second of kinds) {
      const reference = `PAIR-${first}-${second}`;
      expect([reference, codes(await book(first, reference))]).toEqual([reference, []]);
      const { refusals } = await book(second, reference);
      expect([reference, refusals]).toMatchObject([reference, [{ code: 'BANK_REFERENCE_USED', field: 'bankReference' }]]);
      expect(refusals[0]?.message).toContain(`“${inflows[first].zh}”1.00 元`);
      expect(await standing(reference)).toEqual([{ kind: first }]);
    }
  }
});

test('[F2] of two bookings of one slip at once one stands, whatever they book it as', async () => {
  for (const [i, first] of kinds.entries()) {
    for (const second of kinds.slice(i)) {
      const reference = `RACE-${first}-${second}`;
      const both = await Promise.all([book(first, reference), book(second, reference)]);
      expect([reference, both.flatMap(codes), both.flatMap(({ errors }) => errors ?? [])]).toEqual([reference, ['BANK_REFERENCE_USED'], []]);
      expect(await standing(reference)).toHaveLength(1);
    }
  }
});

test('[F2] a booking that is refused for another reason leaves its slip free', async () => {
  expect(codes(await book('recovery', 'FREE-1', '99999.00'))).toEqual(['ABOVE_ORDERED']);
  expect(codes(await book('cash', 'FREE-1'))).toEqual([]);
});

test('[F2][F10] what was entered wrongly is reversed by a second person, once, and its slip may be booked as what it is', async () => {
  for (const [i, kind] of kinds.entries()) {
    const reference = `WRONG-${kind}`;
    expect(codes(await book(kind, reference))).toEqual([]);
    const before = await bank.cash();
    expect([kind, codes(await reverse(kind, reference, 'bookkeeper'))]).toEqual([kind, ['SAME_PERSON']]);
    expect((await reverse(kind, reference, 'risk-chief')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect([kind, codes(await reverse(kind, reference, 'reverser', { occurredOn: '2026-03-01' }))]).toEqual([kind, ['REVERSAL_BEFORE_RECEIPT']]);
    const both = await Promise.all([reverse(kind, reference), reverse(kind, reference)]);
    expect([kind, both.flatMap(codes)]).toEqual([kind, ['RECEIPT_REVERSED_ALREADY']]);
    expect(BigInt((await bank.cash())['special-account']!)).toBe(BigInt(before['special-account']!) - 100n);
    const right = kinds[(i + 1) % kinds.length]!;
    expect([kind, codes(await book(right, reference))]).toEqual([kind, []]);
    expect(await standing(reference)).toEqual([{ kind: right }]);
  }
  expect((await county.service.facts(recoveryReversed)).map(({ payload }) => [payload.recoveryId, payload.amountFen])).toEqual([['rec-1', '100']]);
  expect((await county.service.facts(riskRecoveryReversed)).map(({ payload }) => [payload.advanceId, payload.amountFen])).toEqual([[advanceId, '100']]);
  await expect(county.service.sql('update funds.recovery_receipt set amount_fen = 1')).rejects.toThrow('append-only');
  await expect(county.service.sql("update funds.bank_inflow set bank_reference = 'X'")).rejects.toThrow('append-only');
  const { data } = await county.service.ask<{ journalVerification: { intact: boolean } }>(
    'auditor', 'query ($id: ID!) { journalVerification(programmeId: $id) { intact } }', { id: county.programmeId });
  expect(data?.journalVerification.intact).toBe(true);
});

test('[F10] recovered money that an order names is not reversed, to the fen; of a reversal and a second receipt at once the sums stay right', async () => {
  await county.service.hear(recoveryOrdered, {
    aggregateId: 'case-2', regionCode: township, payload: { recoveryId: 'rec-2', caseId: 'case-2', programmeId: county.programmeId, amountFen: '10000' } });
  const receive = (amount: string, bankReference: string) => county.command('bookkeeper', 'receiveRecovery', 'recovery', { recoveryId: 'rec-2', amount, bankReference });
  expect(codes(await receive('60.00', 'ORDERED-1'))).toEqual([]);
  expect(codes(await receive('40.00', 'ORDERED-2'))).toEqual([]);
  await county.service.hear(treasuryOrdered, {
    aggregateId: 'case-2', regionCode: township, payload: { recoveryId: 'rec-2', caseId: 'case-2', programmeId: county.programmeId, amountFen: '4001' } });
  // A fen of the sixty yuan is ordered to the treasury: forty less that fen are left.
  expect((await reverse('recovery', 'ORDERED-1')).refusals).toMatchObject([{ code: 'RECEIPT_USED', field: 'receiptId', message: expect.stringContaining('0.01') as string }]);
  const [reversed, received] = await Promise.all([reverse('recovery', 'ORDERED-2'), receive('0.01', 'ORDERED-3')]);
  expect(codes(reversed)).toEqual([]);
  expect(['', 'ABOVE_ORDERED']).toContain(codes(received)[0] ?? '');
  const { data } = await county.service.ask<{ expectedRecovery: { received: string; receipts: { amount: string; reversedOn: string | null }[] } }>(
    'reverser', 'query { expectedRecovery(id: "rec-2") { received receipts { amount reversedOn reversalReason } } }');
  const sum = data!.expectedRecovery.receipts.filter(({ reversedOn }) => reversedOn === null).reduce((all, { amount }) => all + BigInt(amount.replace('.', '')), 0n);
  expect(data!.expectedRecovery.received.replace('.', '')).toBe(sum.toString());
});

test('[F1] what came back in the risk fund and was used again is not reversed; a reversal brings back what the recovery undid', async () => {
  const shown = async () => (await county.service.ask<{ riskAdvance: Record<string, string> }>(
    'reverser', 'query ($id: ID!) { riskAdvance(id: $id) { state recovered writtenOff open movements { kind amount reversesId reason } } }', { id: advanceId })).data!.riskAdvance;
  const before = await shown();
  const writeOff = await county.done('risk-clerk', 'proposeRiskWriteOff', 'riskAdvance', {
    advanceId, amount: before['open'], reason: '借款人死亡且无遗产', evidence: [{ kind: 'write-off-basis', ticket: county.ticket('risk-clerk', 'written') }] });
  const [{ id: writeOffId }] = await county.service.sql<{ id: string }>("select id from funds.risk_write_off where advance_id = $1 and state = 'proposed'", [writeOff]) as [{ id: string }];
  await county.done('risk-chief', 'writeOffRiskAdvance', 'riskAdvance', { writeOffId, pass: true });
  const written = await shown();
  expect(written).toMatchObject({ state: 'CLEARED', open: '0.00' });
  // It comes back after all, which undoes its write-off so far; then that turns out to be wrong.
  expect(codes(await book('risk-recovery', 'BACK-1', '30.00'))).toEqual([]);
  expect(await shown()).toMatchObject({ open: '0.00', writtenOff: `${Number(written['writtenOff']) - 30}.00` });
  expect(codes(await reverse('risk-recovery', 'BACK-1'))).toEqual([]);
  expect(await shown()).toMatchObject({ state: 'CLEARED', recovered: written['recovered'], writtenOff: written['writtenOff'], open: '0.00' });
  expect(codes(await book('risk-recovery', 'BACK-1', '30.00'))).toEqual([]);
  // Of the quota all but a fen less than what came back was passed on.
  const [{ fen }] = await county.service.sql<{ fen: string }>(
    "select sum(balance_fen)::text as fen from funds.account where programme_id = $1 and book = 'quota' and kind = 'available'", [county.programmeId]) as [{ fen: string }];
  const passed = (BigInt(fen) - 2999n).toString();
  await county.done('treasurer', 'issueAllocation', 'allocation', {
    programmeId: county.programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: 'FX-1', amount: `${passed.slice(0, -2)}.${passed.slice(-2)}` });
  expect((await reverse('risk-recovery', 'BACK-1')).refusals).toMatchObject([{ code: 'RECEIPT_USED', field: 'movementId', message: expect.stringContaining('0.01') as string }]);
});

test('[A10] figures count what stands, as their lists do', async () => {
  await eventually(async () => (await county.service.sql('select 1 from kit.figure_delta')).length === 0);
  const answer = await county.service.ask<{ _entities: { funds: Record<string, string> }[]; recoveryReceipts: { totalAmount: string }; riskMovements: { totalAmount: string } }>('reverser', `query {
    _entities(representations: [{ __typename: "Region", code: "${countyCode}" }]) { ... on Region { funds { recovered riskRecovered } } }
    recoveryReceipts(regionCode: "${countyCode}") { totalAmount } riskMovements(regionCode: "${countyCode}", kind: RECOVERED) { totalAmount } }`);
  expect(answer.data?._entities[0]?.funds).toEqual({ recovered: answer.data?.recoveryReceipts.totalAmount, riskRecovered: answer.data?.riskMovements.totalAmount });
});
