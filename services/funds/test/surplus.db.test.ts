import { afterAll, beforeAll, expect, test } from 'vitest';
import { packPublished, surplusPaid, surplusReleased } from '@sunledger/events';
import type { TestBank } from './bank.ts';
import { Claims } from './claims.ts';
import { County, county as countyCode } from './county.ts';

let county: County;
let claims: Claims;
let bank: TestBank;
beforeAll(async () => {
  county = await County.start('2026-03-02T02:00:00Z');
  claims = new Claims(county);
  bank = claims.bank;
  const pack = { id: 'county-interest', version: 1, title: '试点县', region: countyCode, line: null, effectiveFrom: '2026-01-01', effectiveTo: null, source: { document: '试点办法' },
    values: { 'interest.treatment': [{ set: 'return', clause: '第九条 利息上缴国库', confidence: 'invented' }] } };
  await county.service.hear(packPublished, { aggregateId: 'county-interest@1', regionCode: countyCode, payload: { packKey: 'county-interest@1', pack: pack as never } });
  await county.treasuryAccount();
}, 60_000);
afterAll(() => county?.stop());

const codes = (answer: { refusals: { code: string }[] }): string[] => answer.refusals.map(({ code }) => code);

interface Drawn {
  cash: string;
  interest?: string;
  /** Claims that are paid, and one that is only approved. */
  paid: string;
  reserved?: string;
}

/** A programme that ends with the year: a thousand yuan of quota, of which some cash was drawn and some paid. Returns what is taken back of it. */
async function aYear(code: string, { cash, interest, paid, reserved }: Drawn): Promise<string> {
  await county.service.service.setClock('2026-03-02T02:00:00Z');
  county.programmeId = await county.openProgramme(code, { closesOn: '2026-12-31' });
  await county.receiveQuota('1000.00');
  await county.receiveCash(cash);
  if (interest !== undefined) await county.done('bookkeeper', 'recordAccountInterest', 'interest', { programmeId: county.programmeId, amount: interest, bankReference: `INT-${code}` });
  await county.allotToVillage('900.00');
  await county.plan(code, '900.00');
  await county.sign(code, 90_000n, 24);
  if ((await county.service.sql("select from funds.payee_account where payee_type = 'contractor'")).length === 0) await county.account();
  await county.accept(code, `${code}-1`, 90_000n);
  const claim = await claims.submitted(code, `${code}-1`, paid);
  await claims.reviewAll(claim);
  expect(codes(await claims.payThroughBank(claim))).toEqual([]);
  if (reserved !== undefined) await claims.reviewAll(await claims.submitted(code, `${code}-1`, reserved));
  await county.service.service.setClock('2027-01-05T02:00:00Z');
  for (let month = 3; month <= 12; month += 1) await county.done('bookkeeper', 'closeMonth', 'programme', { programmeId: county.programmeId, month: `2026-${String(month).padStart(2, '0')}` });
  await county.done('finance-head', 'closeYear', 'programme', { programmeId: county.programmeId, year: 2026 });
  return county.done('finance-head', 'returnSurplus', 'surplusReturn', { programmeId: county.programmeId, year: 2026 });
}
const pay = (surplusReturnId: string, overrides: Record<string, unknown> = {}) =>
  county.command('bookkeeper', 'paySurplus', 'surplusReturn', { surplusReturnId, fromAccount: county.accountOf(), ...overrides });
const shown = async () => (await county.service.ask<{ surplusReturns: { nodes: Record<string, unknown>[] } }>('auditor', `query ($id: ID!) { surplusReturns(regionCode: "${countyCode}", programmeId: $id) {
  nodes { amount interest cash quotaOnly paidOn payments { subjectType amount state } } } }`, { id: county.programmeId })).data!.surplusReturns.nodes[0];
const intact = async () => (await county.service.ask<{ journalVerification: { intact: boolean } }>(
  'auditor', 'query ($id: ID!) { journalVerification(programmeId: $id) { intact } }', { id: county.programmeId })).data?.journalVerification.intact;

test('[F2] surplus whose cash never left the treasury is cancelled as quota only, and interest leaves all the same', async () => {
  // A thousand of quota, six hundred drawn and paid: 18 of it are retention. Interest of 1.20 is owed.
  const order = await aYear('NEVER-DRAWN', { cash: '600.00', interest: '1.20', paid: '600.00' });
  expect(await shown()).toMatchObject({ amount: '401.20', interest: '1.20', cash: null, quotaOnly: null, paidOn: null });
  expect((await pay(order, { occurredOn: '2027-01-04' })).refusals).toMatchObject([{ code: 'SURPLUS_PAID_BEFORE_RETURN', field: 'occurredOn' }]);
  expect(codes(await pay(order))).toEqual([]);
  expect(await shown()).toMatchObject({ cash: '0.00', quotaOnly: '400.00', paidOn: null, payments: [{ subjectType: 'SurplusInterest', amount: '1.20', state: 'ORDERED' }] });
  await bank.payAll();
  expect(await shown()).toMatchObject({ paidOn: '2027-01-05', payments: [{ state: 'PAID' }] });
  expect(await bank.cash()).toEqual({ treasury: '-60000', interest: '-120', 'special-account': '1800', retention: '-1800', expense: '60000', 'treasury-return': '120' });
  expect((await county.service.facts(surplusReleased)).map(({ payload }) => [payload.cashFen, payload.quotaOnlyFen, payload.interestFen])).toEqual([['0', '40000', '120']]);
  expect((await county.service.facts(surplusPaid)).map(({ payload }) => [payload.amountFen, payload.part])).toEqual([['120', 'interest']]);
  expect(codes(await pay(order))).toEqual(['SURPLUS_ALREADY_PAID']);
  expect(await intact()).toBe(true);
});

test('[F2] where neither cash nor interest is there, taking the quota back settles it at once, with no payment', async () => {
  const order = await aYear('ONLY-QUOTA', { cash: '600.00', paid: '600.00' });
  expect(codes(await pay(order))).toEqual([]);
  expect(await shown()).toEqual({ amount: '400.00', interest: '0.00', cash: '0.00', quotaOnly: '400.00', paidOn: '2027-01-05', payments: [] });
});

test('[F2][F7] of what was drawn the free cash goes, to the fen: retention, interest and what approved claims wait for stay', async () => {
  // 700.05 came, 582 were paid, 18 are retention, 50 wait for an approved claim, 2 are interest of their own: 50.05 are free of a surplus of 350.
  const order = await aYear('PARTLY-DRAWN', { cash: '700.05', interest: '2.00', paid: '600.00', reserved: '50.00' });
  const both = await Promise.all([pay(order), pay(order)]);
  expect(both.flatMap(codes)).toEqual(['SURPLUS_WITH_THE_BANK']);
  expect(await shown()).toMatchObject({ amount: '352.00', cash: '50.05', quotaOnly: '299.95' });
  const messageId = await bank.send();
  const orders = await bank.ordersOf(messageId);
  const failing = orders.find(({ amount }) => amount === '50.05')!;
  await bank.read(bank.report(messageId, orders, { answers: { [failing.number]: 'AC01' } }));
  // The interest is paid; the surplus came back, stands as payable, and the return is not settled.
  expect(await shown()).toMatchObject({ paidOn: null });
  expect(await bank.cash()).toMatchObject({ payable: '5005', 'treasury-return': '200', 'special-account': '6800' });
  expect(codes(await pay(order))).toEqual(['SURPLUS_WITH_THE_BANK']);
  await county.treasuryAccount('51050100000000005555');
  const [failed] = await county.service.sql<{ id: string }>("select id from funds.payment_order where programme_id = $1 and state = 'failed'", [county.programmeId]);
  await county.done('bookkeeper', 'reissuePayment', 'paymentOrder', { paymentOrderId: failed!.id, fromAccount: county.accountOf() });
  await bank.payAll();
  expect(await shown()).toMatchObject({ paidOn: '2027-01-05' });
  expect(await bank.cash()).toMatchObject({ 'treasury-return': '5205', 'special-account': '6800' });
  // The interest comes back after all: it is owed again, and the return is open.
  const late = orders.find(({ amount }) => amount === '2.00')!;
  expect((await bank.read(bank.report(messageId, orders, { answers: { [failing.number]: 'AC01', [late.number]: 'AM04' } }))).result).toMatchObject({ state: 'READ', failed: 1 });
  expect(await bank.cash()).toMatchObject({ 'interest-owed': '-200', payable: '200', 'treasury-return': '5005' });
  expect(await shown()).toMatchObject({ paidOn: null });
  expect(await intact()).toBe(true);
});

test('[F2][F7] interest whose cash was used for something else is refused with the true reason until cash is there', async () => {
  // 582 of the 600.00 that lie there went to the contractor, and all that is left is retention.
  const order = await aYear('USED-UP', { cash: '598.00', interest: '2.00', paid: '600.00' });
  expect((await pay(order)).refusals).toMatchObject([{ code: 'INTEREST_NOT_IN_ACCOUNT', message: expect.stringMatching(/2\.00 元.*18\.00 元.*质保金 18\.00 元/) as string }]);
  await county.receiveCash('1.99');
  expect(codes(await pay(order))).toEqual(['INTEREST_NOT_IN_ACCOUNT']);
  await county.receiveCash('0.01');
  expect(codes(await pay(order))).toEqual([]);
  expect(await shown()).toMatchObject({ cash: '0.00', quotaOnly: '400.00', payments: [{ subjectType: 'SurplusInterest' }] });
  await bank.payAll();
  expect(await shown()).toMatchObject({ paidOn: '2027-01-05' });
});
