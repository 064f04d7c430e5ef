import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '@sunledger/testkit';
import { TestBank, type SentOrder } from './bank.ts';
import { Claims } from './claims.ts';
import { County, county as countyCode, ownAccount } from './county.ts';

let county: County;
let claims: Claims;
let bank: TestBank;
beforeAll(async () => {
  county = await County.start('2026-03-02T02:00:00Z');
  claims = new Claims(county);
  bank = claims.bank;
  await county.post('chief', 'county-finance', countyCode, ['funds.payment.cancel', 'funds.ledger.read']);
  await county.receiveQuota('100000.00');
  await county.receiveCash('100000.00');
  await county.allotToVillage('90000.00');
}, 120_000);
afterAll(() => county?.stop());

/** A claim of so many yuan, released at once; three in a hundred of it are retained. */
async function released(projectId: string, amount: string, months: number): Promise<string> {
  const id = await claims.approved(projectId, amount, { months, final: true });
  await claims.builderHasAccount();
  expect((await claims.pay(id)).refusals).toEqual([]);
  return id;
}

/** A payment by progress of 50 yuan, released at once. */
async function disbursed(projectId: string): Promise<string> {
  await county.plan(projectId, '1000.00');
  await county.sign(projectId, 100_000n);
  const evidence = ['contract', 'progress-report'].map((kind) => ({ kind, original: true, ticket: county.ticket('village-clerk', `${projectId}${kind}`) }));
  const id = await county.done('village-clerk', 'requestDisbursement', 'disbursement', {
    projectId, contractId: `contract-${projectId}`, programmeId: county.programmeId, holderBodyId: 'village', stage: 'advance', amount: '50.00', evidence });
  for (const [step, personId] of [['township-finance-review', 'township-finance-head'], ['county-poverty-office-review', 'poverty-reviewer'], ['county-finance-review', 'finance-reviewer']]) {
    expect((await county.command(personId!, 'reviewDisbursement', 'disbursement', { disbursementId: id, step, pass: true })).refusals).toEqual([]);
  }
  expect((await county.command('bookkeeper', 'payDisbursement', 'disbursement', { disbursementId: id, fromAccount: ownAccount })).refusals).toEqual([]);
  return id;
}

const numbers = ['reimbursed', 'disbursed', 'retentionHeld', 'retentionReleased'] as const;
/** The numbers of a month, or of all time, as the overview shows them; each equals the list it opens. */
async function shownIn(month?: string): Promise<string[]> {
  await eventually(async () => (await county.service.sql('select 1 from kit.figure_delta')).length === 0, 'figures rolled up');
  const period = month ? `from: "${month}-01", until: "${month}-01"` : '';
  const here = `regionCode: "${countyCode}" ${period}`;
  const { data } = await county.service.ask<Record<(typeof numbers)[number], { totalAmount: string }> & { _entities: { funds: Record<string, string> }[] }>('treasurer', `{
    _entities(representations: [{ __typename: "Region", code: "${countyCode}" }]) { ... on Region { funds${period && `(${period})`} { ${numbers.join(' ')} } } }
    reimbursed: reimbursements(${here}, state: PAID) { totalAmount } disbursed: disbursements(${here}, state: PAID) { totalAmount }
    retentionHeld: retentions(${here}) { totalAmount } retentionReleased: retentions(${here}, state: RELEASED) { totalAmount } }`);
  const shown = numbers.map((name) => data!._entities[0]!.funds[name]!);
  expect([month, numbers.map((name) => data![name].totalAmount)]).toEqual([month, shown]);
  return shown;
}

test('[A10] [F5] [F7] what comes back in a later month leaves the number of the month in which it was paid, as it leaves that month’s list', async () => {
  const late = await released('late', '100.00', 12);
  await released('well', '200.00', 1);
  const advance = await disbursed('road');
  const first = await bank.send();
  const orders = await bank.ordersOf(first);
  expect((await bank.read(bank.report(first, orders))).result).toMatchObject({ state: 'READ', paid: 3 });
  const [, , heldOfAll] = await shownIn('2026-03');
  expect(await shownIn()).toEqual(['300.00', '50.00', heldOfAll, '0.00']);

  // A month on the warranty of the well has ended, and its retention is paid out.
  await county.service.service.setClock('2026-04-02T02:00:00Z');
  const second = await bank.send();
  const release = await bank.ordersOf(second);
  expect((await bank.read(bank.report(second, release))).result).toMatchObject({ state: 'READ', paid: 1 });
  expect(await shownIn('2026-04')).toEqual(['0.00', '0.00', '0.00', '6.00']);

  await county.service.service.setClock('2026-05-06T02:00:00Z');
  const back = (messageId: string, some: readonly SentOrder[], all: readonly SentOrder[]) => bank.read(bank.report(messageId, some, {
    on: '2026-05-05', answers: Object.fromEntries(some.map(({ number }) => [number, 'AC04'])), count: all.length,
    sum: (all.reduce((fen, { amount }) => fen + Number(amount.replace('.', '')), 0) / 100).toFixed(2) }));
  const [claimOrder] = await county.service.sql<{ id: string; number: string }>('select id, number from funds.payment_order where subject_id = $1', [late]);
  const [advanceOrder] = await county.service.sql<{ number: string }>('select number from funds.payment_order where subject_id = $1', [advance]);
  const returned = orders.filter(({ number }) => number === claimOrder!.number || number === advanceOrder!.number);
  expect((await back(first, returned, orders)).result).toMatchObject({ state: 'READ', failed: 2 });
  expect((await back(second, release, release)).result).toMatchObject({ state: 'READ', failed: 1 });
  expect(await shownIn('2026-03')).toEqual(['200.00', '0.00', heldOfAll, '0.00']);
  for (const month of ['2026-04', '2026-05']) expect(await shownIn(month)).toEqual(['0.00', '0.00', '0.00', '0.00']);

  // Taken back for good, its retention is owed no more, and leaves the month in which it was held.
  expect((await county.command('chief', 'cancelPayment', 'paymentOrder', { paymentOrderId: claimOrder!.id, reason: '收款单位有误' })).refusals).toEqual([]);
  const held = (Number(heldOfAll) - 3).toFixed(2);
  expect(await shownIn('2026-03')).toEqual(['200.00', '0.00', held, '0.00']);
  expect(await shownIn('2026-05')).toEqual(['0.00', '0.00', '0.00', '0.00']);
  expect(await shownIn()).toEqual(['200.00', '0.00', held, '0.00']);
});
