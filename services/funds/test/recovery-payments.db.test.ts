import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paymentReturned, recoveryOrdered, refundListed, refundPaid, treasuryOrdered, treasuryPaid } from '@sunledger/events';
import { eventually } from '@sunledger/testkit';
import { TestBank } from './bank.ts';
import { expectSoundCash } from './cash-books.ts';
import { County, county as countyCode, ownAccount, township } from './county.ts';

let county: County;
let bank: TestBank;
beforeAll(async () => {
  county = await County.start('2026-03-02T02:00:00Z');
  bank = new TestBank(county);
  await county.post('bookkeeper', 'county-finance', countyCode, ['funds.recovery.receive', 'funds.recovery.pay', 'funds.refund.pay'], 'post-bookkeeper-2');
  await county.post('township-clerk', 'township-finance-office', township, ['funds.payee.enter', 'funds.recovery.pay', 'funds.refund.pay']);
}, 90_000);
afterAll(() => county?.stop());

const codes = (answer: { refusals: { code: string }[] }): string[] => answer.refusals.map(({ code }) => code);
let cases = 0;
let files = 0;

/** A case whose money came in today: what it recovered, what goes to the treasury, and a list of refunds. */
async function aCase({ recoveredFen, treasuryFen, refundFen = [], by = 'investigator', on = '2026-03-01' }: {
  recoveredFen: number; treasuryFen?: number; refundFen?: number[]; by?: string; on?: string }) {
  const n = (cases += 1);
  const about = { recoveryId: `rec-${n}`, caseId: `case-${n}`, programmeId: county.programmeId };
  const heard = { regionCode: township, occurredOn: on, personId: by };
  await county.service.hear(recoveryOrdered, { ...heard, aggregateId: about.caseId, payload: { ...about, amountFen: '1000000' } });
  const amount = String(recoveredFen).padStart(3, '0');
  await county.done('bookkeeper', 'receiveRecovery', 'recovery', { recoveryId: about.recoveryId, amount: `${amount.slice(0, -2)}.${amount.slice(-2)}`, bankReference: `IN-${n}` });
  const treasury = treasuryFen === undefined ? '' : (await county.service.hear(treasuryOrdered, { ...heard, aggregateId: about.caseId, payload: { ...about, amountFen: String(treasuryFen) } })).id;
  const refundListId = `list-${n}`;
  // In the order of the list.
  const lines = refundFen.map(() => randomUUID()).toSorted((one, other) => one.localeCompare(other));
  if (refundFen.length > 0) {
    await county.service.hear(refundListed, { ...heard, aggregateId: refundListId, payload: {
      ...about, refundListId, totalFen: String(refundFen.reduce((sum, fen) => sum + fen, 0)),
      lines: refundFen.map((fen, i) => ({ lineId: lines[i]!, personToken: String(i).padStart(64, 'a'), amountFen: String(fen) })) } });
  }
  return { ...about, treasury, refundListId, lines };
}
const payTreasury = (treasuryOrderId: string, overrides: Record<string, unknown> = {}, personId = 'bookkeeper') =>
  county.command(personId, 'payTreasury', 'treasuryOrder', { treasuryOrderId, fromAccount: ownAccount, ...overrides });
const byBank = (refundListId: string, overrides: Record<string, unknown> = {}) =>
  county.command('bookkeeper', 'payRefund', 'refundOrder', { refundListId, method: 'BY_BANK', fromAccount: ownAccount, ...overrides });
const onSpot = (refundListId: string, bankReference: string | null, overrides: Record<string, unknown> = {}) =>
  county.command('bookkeeper', 'payRefund', 'refundOrder', {
    refundListId, method: 'CASH_ON_SPOT', fromAccount: ownAccount, bankReference,
    evidence: [{ kind: 'signed-attendance', ticket: county.ticket('bookkeeper', `signed${(files += 1)}`) }], ...overrides });
async function accountOfLine(payeeId: string, account: string, overrides: Record<string, unknown> = {}): Promise<void> {
  const id = await county.done('township-clerk', 'enterPayeeAccount', 'payeeAccount', {
    payeeType: 'REFUND_LINE', payeeId, regionCode: township, accountName: '冯秀珍', account, bankCode: '102100099996', evidence: county.proof('township-clerk'), ...overrides });
  await county.done('account-checker', 'checkPayeeAccount', 'payeeAccount', { payeeAccountId: id, pass: true });
}
/** The bank answers what waits: these numbers fail, the others are paid. */
async function bankAnswers(failing: (subjectId: string) => string | undefined = () => undefined): Promise<void> {
  const messageId = await bank.send();
  const orders = await bank.ordersOf(messageId);
  const subjects = await county.service.sql<{ number: string; subject_id: string }>('select number, subject_id from funds.payment_order');
  const answers = Object.fromEntries(orders.flatMap(({ number }) => {
    const reason = failing(subjects.find((one) => one.number === number)?.subject_id ?? '');
    return reason === undefined ? [] : [[number, reason]];
  }));
  const { result, errors, refusals } = await bank.read(bank.report(messageId, orders, { answers }));
  expect({ state: result?.state, errors, refusals }).toEqual({ state: 'READ', errors: undefined, refusals: [] });
}
const shown = async (recoveryId: string) => (await county.service.ask<{ expectedRecovery: { treasuryOrders: Record<string, unknown>[]; refundOrders: Record<string, unknown>[] } }>('auditor', `query ($id: ID!) {
  expectedRecovery(id: $id) { treasuryOrders { paidOn payments { state number } } refundOrders { amount paid paidOn lines { id paidOn payments { state } } handouts { amount lines bankReference } documents { kind } } } }`,
{ id: recoveryId })).data!.expectedRecovery;
const treasuryFacts = async (caseId: string) => (await county.service.facts(treasuryPaid)).filter(({ payload }) => payload.caseId === caseId);
const refundFacts = async (refundListId: string) => (await county.service.facts(refundPaid)).filter(({ payload }) => payload.refundListId === refundListId);

test('[F10] what goes to the treasury leaves through the bank to its checked account, and is paid when the bank says so', async () => {
  const { treasury, caseId, recoveryId } = await aCase({ recoveredFen: 60000, treasuryFen: 60000 });
  expect((await payTreasury(treasury)).refusals).toMatchObject([{ code: 'PAYEE_ACCOUNT_MISSING', message: expect.stringContaining('国库') as string }]);
  const enter = (accountName: string) => county.command('treasurer', 'enterPayeeAccount', 'payeeAccount', {
    payeeType: 'TREASURY', payeeId: 'treasury', regionCode: countyCode, accountName, account: '51050100000000007777', bankCode: '011651000001', evidence: county.proof('treasurer') });
  expect(codes(await enter('李四'))).toEqual(['TREASURY_ACCOUNT_PERSONAL']);
  await county.treasuryAccount();
  expect(codes(await payTreasury(treasury, { fromAccount: '6228480402564890019' }))).toEqual(['NOT_THE_OWN_ACCOUNT']);
  expect((await payTreasury(treasury, {}, 'township-clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const answers = await Promise.all([1, 2, 3].map(() => payTreasury(treasury)));
  expect(answers.map((answer) => codes(answer)[0] ?? 'ordered').sort()).toEqual(['ORDER_WITH_THE_BANK', 'ORDER_WITH_THE_BANK', 'ordered']);
  expect(await treasuryFacts(caseId)).toEqual([]);
  expect((await shown(recoveryId)).treasuryOrders).toMatchObject([{ paidOn: null, payments: [{ state: 'ORDERED' }] }]);
  expect(await bank.cash()).toMatchObject({ 'in-transit': '60000' });
  await bankAnswers();
  expect((await shown(recoveryId)).treasuryOrders).toMatchObject([{ paidOn: '2026-03-02', payments: [{ state: 'PAID' }] }]);
  expect((await treasuryFacts(caseId)).map(({ payload }) => payload.amountFen)).toEqual(['60000']);
  expect(await bank.cash()).toEqual({ recovered: '-60000', 'treasury-return': '60000' });
  expect(codes(await payTreasury(treasury))).toEqual(['ORDER_PAID']);
});

test('[F10] what the bank turns back to the treasury stands as payable of its case and is sent again, once', async () => {
  const { treasury, caseId, recoveryId } = await aCase({ recoveredFen: 1000, treasuryFen: 1000 });
  expect(codes(await payTreasury(treasury))).toEqual([]);
  await bankAnswers(() => 'AC01');
  expect(await bank.cash()).toMatchObject({ payable: '1000' });
  expect(await treasuryFacts(caseId)).toEqual([]);
  // It is not paid another way meanwhile.
  expect(codes(await payTreasury(treasury))).toEqual(['ORDER_WITH_THE_BANK']);
  const [failed] = await county.service.sql<{ id: string }>("select id from funds.payment_order where subject_id = $1 and state = 'failed'", [treasury]);
  const reissue = () => county.command('bookkeeper', 'reissuePayment', 'paymentOrder', { paymentOrderId: failed!.id, fromAccount: ownAccount });
  expect(codes(await reissue())).toEqual(['ACCOUNT_NOT_CORRECTED']);
  await county.treasuryAccount('51050100000000006666');
  expect(codes(await reissue())).toEqual([]);
  await bankAnswers();
  expect((await shown(recoveryId)).treasuryOrders).toMatchObject([{ paidOn: '2026-03-02', payments: [{ state: 'PAID', number: expect.stringMatching(/-2$/) as string }, { state: 'REISSUED' }] }]);
  expect(await treasuryFacts(caseId)).toHaveLength(1);
});

test('[F10][X4] nothing is paid before it was ordered, nor before the receipt that covers it', async () => {
  const { treasury } = await aCase({ recoveredFen: 1000, treasuryFen: 1000 });
  expect((await payTreasury(treasury, { occurredOn: '2026-02-28' })).refusals).toMatchObject([
    { code: 'PAID_BEFORE_ORDERED', field: 'occurredOn' }, { code: 'PAID_BEFORE_RECEIVED', field: 'occurredOn', message: expect.stringContaining('2026-03-02') as string }]);
  expect(codes(await payTreasury(treasury, { occurredOn: '2026-03-01' }))).toEqual(['PAID_BEFORE_RECEIVED']);
  expect(codes(await payTreasury(treasury, { occurredOn: '2026-03-02' }))).toEqual([]);
  await bankAnswers();
});

test('[F10] a refund by bank is one payment a household: what is paid is told alone, what comes back is corrected and sent again alone', async () => {
  const { refundListId, lines, recoveryId } = await aCase({ recoveredFen: 6667, refundFen: [3333, 3333, 1] });
  const [first, second, third] = lines as [string, string, string];
  expect(codes(await byBank(refundListId))).toEqual(['PAYEE_ACCOUNT_MISSING', 'PAYEE_ACCOUNT_MISSING', 'PAYEE_ACCOUNT_MISSING']);
  for (const [i, line] of lines.entries()) await accountOfLine(line, `622848040256499100${i}`);
  expect(codes(await byBank(refundListId, { bankReference: 'OUT-9' }))).toEqual(['BANK_GIVES_THE_REFERENCE']);
  const both = await Promise.all([byBank(refundListId), byBank(refundListId)]);
  expect(both.flatMap(codes)).toEqual(['ORDER_WITH_THE_BANK']);
  expect(await refundFacts(refundListId)).toEqual([]);
  await bankAnswers((subject) => (subject === second ? 'AC01' : undefined));
  expect((await refundFacts(refundListId)).map(({ payload }) => [payload.totalFen, payload.method, payload.lines.map(({ lineId }) => lineId)]).toSorted((one, other) => Number(one[0]) - Number(other[0]))).toEqual([
    ['1', 'by-bank', [third]], ['3333', 'by-bank', [first]]]);
  expect((await shown(recoveryId)).refundOrders).toMatchObject([{
    amount: '66.67', paid: '33.34', paidOn: null,
    lines: [{ paidOn: '2026-03-02', payments: [{ state: 'PAID' }] }, { paidOn: null, payments: [{ state: 'FAILED' }] }, { paidOn: '2026-03-02' }] }]);
  expect(codes(await byBank(refundListId))).toEqual(['ORDER_WITH_THE_BANK']);
  expect(codes(await onSpot(refundListId, 'OUT-10', { lineIds: [second] }))).toEqual(['ORDER_WITH_THE_BANK']);
  const [failed] = await county.service.sql<{ id: string }>("select id from funds.payment_order where subject_id = $1 and state = 'failed'", [second]);
  await accountOfLine(second, '6228480402564991777');
  await county.done('bookkeeper', 'reissuePayment', 'paymentOrder', { paymentOrderId: failed!.id, fromAccount: ownAccount });
  await bankAnswers();
  expect((await shown(recoveryId)).refundOrders).toMatchObject([{ paid: '66.67', paidOn: '2026-03-02' }]);
  expect((await refundFacts(refundListId)).reduce((sum, { payload }) => sum + BigInt(payload.totalFen), 0n)).toBe(6667n);
  expect(codes(await byBank(refundListId))).toEqual(['ORDER_PAID']);
});

test('[F10] cash on the spot needs signatures and its withdrawal, each once; of one list some may get cash and others their money by bank', async () => {
  const { refundListId, lines, recoveryId } = await aCase({ recoveredFen: 900, refundFen: [400, 500] });
  const [first, second] = lines as [string, string];
  expect(codes(await onSpot(refundListId, null, { evidence: [] }))).toEqual(['SIGNATURES_MISSING', 'WITHDRAWAL_REFERENCE_MISSING']);
  expect(codes(await onSpot(refundListId, 'OUT-1', { evidence: [{ kind: 'signed-attendance', ticket: 'forged' }] }))).toEqual(['EVIDENCE_TICKET_INVALID']);
  expect(codes(await onSpot(refundListId, 'OUT-1', { lineIds: [first, 'another'] }))).toEqual(['REFUND_LINES_NOT_OPEN']);
  expect(codes(await onSpot(refundListId, 'OUT-1', { lineIds: [first] }))).toEqual([]);
  expect(codes(await onSpot(refundListId, 'OUT-1', { lineIds: [second] }))).toEqual(['WITHDRAWAL_REFERENCE_USED']);
  expect(codes(await onSpot(refundListId, 'OUT-2', { lineIds: [first] }))).toEqual(['REFUND_LINES_NOT_OPEN']);
  await accountOfLine(second, '6228480402564992001');
  expect(codes(await byBank(refundListId))).toEqual([]);
  await bankAnswers();
  expect((await refundFacts(refundListId)).map(({ payload }) => [payload.method, payload.totalFen])).toEqual([['cash-on-spot', '400'], ['by-bank', '500']]);
  expect((await shown(recoveryId)).refundOrders).toMatchObject([{
    paid: '9.00', paidOn: '2026-03-02', handouts: [{ amount: '4.00', lines: 1, bankReference: 'OUT-1' }], documents: [{ kind: 'signed-attendance' }] }]);
});

test('[F10][F5] a payment taken back stands as ordered by accountability again: it is released anew, and a line may then be paid in cash', async () => {
  await county.post('canceller', 'county-finance', countyCode, ['funds.payment.cancel']);
  const { treasury, refundListId, lines, recoveryId } = await aCase({ recoveredFen: 3000, treasuryFen: 1000, refundFen: [2000] });
  await accountOfLine(lines[0]!, '6228480402564995001');
  const cancel = async (subjectId: string) => {
    const [order] = await county.service.sql<{ id: string }>("select id from funds.payment_order where subject_id = $1 and state in ('ordered', 'failed')", [subjectId]);
    const answer = await county.command('canceller', 'cancelPayment', 'paymentOrder', { paymentOrderId: order!.id, reason: '收款人改领现金' });
    expect(answer.errors).toBeUndefined();
    return answer;
  };
  expect([...codes(await payTreasury(treasury)), ...codes(await cancel(treasury)), ...codes(await payTreasury(treasury))]).toEqual([]);
  expect(codes(await byBank(refundListId))).toEqual([]);
  await bankAnswers((subject) => (subject === lines[0] ? 'AC01' : undefined));
  expect(codes(await cancel(lines[0]!))).toEqual([]);
  expect(codes(await onSpot(refundListId, 'OUT-AFTER'))).toEqual([]);
  expect(await shown(recoveryId)).toMatchObject({ treasuryOrders: [{ paidOn: '2026-03-02' }], refundOrders: [{ paid: '20.00', handouts: [{ bankReference: 'OUT-AFTER' }] }] });
});

test('[F10] a refund by bank, one in cash and a payment to the treasury that race for the money of a case never take more than it has', async () => {
  const { refundListId, lines, treasury, caseId } = await aCase({ recoveredFen: 10000, treasuryFen: 6000, refundFen: [5000, 5000] });
  const [first, second] = lines as [string, string];
  await accountOfLine(first, '6228480402564993001');
  const answers = await Promise.all([byBank(refundListId, { lineIds: [first] }), onSpot(refundListId, 'OUT-RACE', { lineIds: [second] }), payTreasury(treasury)]);
  expect(answers.flatMap(codes).every((code) => code === 'NOT_RECOVERED_YET')).toBe(true);
  expect(answers.flatMap(codes).length).toBeGreaterThan(0);
  const [left] = await county.service.sql<{ fen: string }>("select balance_fen::text as fen from funds.account where holder_id = $1 and kind = 'special-account'", [`case:${caseId}`]);
  expect(BigInt(left!.fen)).toBeGreaterThanOrEqual(0n);
  if ((await county.service.sql("select from funds.payment_order where state = 'ordered'")).length > 0) await bankAnswers();
});

test('[F10][F5] what comes back after it was paid to the treasury or a household counts as paid no more, and goes out again', async () => {
  const { treasury, refundListId, lines, recoveryId } = await aCase({ recoveredFen: 3000, treasuryFen: 1000, refundFen: [2000] });
  await accountOfLine(lines[0]!, '6228480402564994001');
  expect([...codes(await payTreasury(treasury)), ...codes(await byBank(refundListId))]).toEqual([]);
  const messageId = await bank.send();
  const orders = await bank.ordersOf(messageId);
  await bank.read(bank.report(messageId, orders));
  expect(await shown(recoveryId)).toMatchObject({ treasuryOrders: [{ paidOn: '2026-03-02' }], refundOrders: [{ paid: '20.00', paidOn: '2026-03-02' }] });
  const before = await bank.cash();
  const answers = Object.fromEntries(orders.map(({ number }) => [number, 'AM04']));
  expect((await bank.read(bank.report(messageId, orders, { answers }))).result).toMatchObject({ state: 'READ', failed: 2 });
  expect(await shown(recoveryId)).toMatchObject({ treasuryOrders: [{ paidOn: null }], refundOrders: [{ paid: '0.00', paidOn: null, lines: [{ paidOn: null }] }] });
  const after = await bank.cash();
  expect([after['treasury-return'], after['refunded'], after['payable']]).toEqual([
    String(Number(before['treasury-return']) - 1000), String(Number(before['refunded']) - 2000), '3000']);
  const told = (await county.service.facts(paymentReturned)).map(({ payload }) => [payload.subjectType, payload.subjectId, payload.amountFen]);
  expect(told.toSorted((one, other) => one[0]!.localeCompare(other[0]!))).toEqual([['RefundLine', lines[0], '2000'], ['TreasuryOrder', treasury, '1000']]);
  expect([...codes(await payTreasury(treasury)), ...codes(await byBank(refundListId))]).toEqual(['ORDER_WITH_THE_BANK', 'ORDER_WITH_THE_BANK']);
  for (const { id } of await county.service.sql<{ id: string }>("select id from funds.payment_order where state = 'failed'")) {
    await county.done('bookkeeper', 'reissuePayment', 'paymentOrder', { paymentOrderId: id, fromAccount: ownAccount });
  }
  await bankAnswers();
  expect(await shown(recoveryId)).toMatchObject({ treasuryOrders: [{ paidOn: '2026-03-02' }], refundOrders: [{ paid: '20.00', paidOn: '2026-03-02' }] });
});

test('[X7] who ordered a payment or listed a refund never pays it', async () => {
  const own = await aCase({ recoveredFen: 200, treasuryFen: 100, refundFen: [100], by: 'bookkeeper' });
  expect(codes(await payTreasury(own.treasury))).toEqual(['SAME_PERSON']);
  expect(codes(await onSpot(own.refundListId, 'OUT-OWN'))).toEqual(['SAME_PERSON']);
});

test('[F10][A10] the cash book is sound, and the lists of what was paid add up to the facts', async () => {
  await expectSoundCash(county, county.programmeId);
  const { data } = await county.service.ask<Record<string, { totalAmount: string }>>('auditor', `query {
    refundPayments(regionCode: "${countyCode}", from: "2026-03-01", until: "2026-03-31") { totalAmount } treasuryPayments(regionCode: "${countyCode}") { totalAmount }
    none: refundPayments(regionCode: "${countyCode}", from: "2026-04-01", until: "2026-04-30") { totalAmount } }`);
  const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
  const back = await county.service.facts(paymentReturned);
  const cameBack = (subjectType: string): bigint => back.filter(({ payload }) => payload.subjectType === subjectType).reduce((sum, { payload }) => sum + BigInt(payload.amountFen), 0n);
  const refunds = (await county.service.facts(refundPaid)).reduce((sum, { payload }) => sum + BigInt(payload.totalFen), 0n) - cameBack('RefundLine');
  const treasury = (await county.service.facts(treasuryPaid)).reduce((sum, { payload }) => sum + BigInt(payload.amountFen), 0n) - cameBack('TreasuryOrder');
  expect(data).toMatchObject({ refundPayments: { totalAmount: yuan(refunds) }, treasuryPayments: { totalAmount: yuan(treasury) }, none: { totalAmount: '0.00' } });
  await eventually(async () => (await county.service.sql('select 1 from kit.figure_delta')).length === 0);
  const figures = await county.service.ask<{ _entities: { funds: Record<string, string> }[] }>(
    'auditor', `query { _entities(representations: [{ __typename: "Region", code: "${countyCode}" }]) { ... on Region { funds { toTreasury refunded } } } }`);
  expect(figures.data?._entities[0]?.funds).toEqual({ toTreasury: yuan(treasury), refunded: yuan(refunds) });
});
