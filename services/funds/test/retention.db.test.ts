import { afterAll, beforeAll, expect, test } from 'vitest';
import { batchAccepted, qualityIssueClosed, qualityIssueOpened, reimbursementPaid, retentionOverdue, retentionReleased, type EnvelopeOf } from '@sunledger/events';
import { eventually } from '@sunledger/testkit';
import { Claims } from './claims.ts';
import { County, county as countyCode, ownAccount, village } from './county.ts';

let county: County;
let claims: Claims;
let final: EnvelopeOf<typeof batchAccepted>;

beforeAll(async () => {
  county = await County.start();
  claims = new Claims(county);
  await county.receiveQuota('2000000.00');
  await county.receiveCash('1000000.00');
  await county.allotToVillage('1000000.00');
  for (const projectId of ['road', 'school', 'well']) {
    await county.plan(projectId, '100000.00');
    await county.sign(projectId, 10_000_000n, projectId === 'well' ? 0 : 12);
    if (projectId === 'road') await county.account();
    await county.accept(projectId, `${projectId}-1`, 5_000_000n);
    await claims.paid(projectId, `${projectId}-1`, '50000.00');
    const accepted = await county.accept(projectId, `${projectId}-2`, 5_000_000n, { final: true });
    if (projectId === 'road') final = accepted;
    // Paid after the final acceptance: the warranty runs from that acceptance all the same.
    await claims.paid(projectId, `${projectId}-2`, '10000.01');
  }
}, 120_000);
afterAll(() => county?.stop());

/** A project whose one batch is accepted finally and paid, with its retention held. */
async function aHeldProject(projectId: string, months: number): Promise<void> {
  await county.plan(projectId, '100.00');
  await county.sign(projectId, 10_000n, months, '2027-03-10');
  await county.accept(projectId, `${projectId}-1`, 10_000n, { final: true, acceptedOn: '2027-03-10' });
  const id = await claims.submitted(projectId, `${projectId}-1`, '100.00');
  await claims.reviewAll(id);
  await claims.payThroughBank(id, { paidOn: '2027-03-10' });
}

interface Shown {
  id: string;
  amount: string;
  state: string;
  warrantyEndsOn: string | null;
  openIssues: number;
  deadlines: { dueOn: string; state: string; startedOn: string; policy: string }[];
}
async function retentionsOf(projectId: string): Promise<Shown[]> {
  const answer = await county.service.ask<{ retentions: { nodes: Shown[] } }>('treasurer', `query ($r: RegionCode!, $p: ID!) {
    retentions(regionCode: $r, projectId: $p) { nodes { id amount state warrantyEndsOn openIssues deadlines { dueOn state startedOn policy } } } }`,
  { r: countyCode, p: projectId });
  return (answer.data?.retentions.nodes ?? []).toSorted((a, b) => Number(b.amount) - Number(a.amount));
}
const release = (retentionId: string, { personId = 'bookkeeper', fromAccount = ownAccount } = {}) =>
  county.command(personId, 'releaseRetention', 'retention', { retentionId, fromAccount });
const issue = (projectId: string, definition: typeof qualityIssueOpened | typeof qualityIssueClosed, occurredOn: string, no = 1) =>
  county.service.hear(definition, { aggregateId: `issue-${projectId}-${no}`, regionCode: village, occurredOn, payload: { issueId: `issue-${projectId}-${no}`, projectId } });

test('[F7] the pack’s share is held back, rounded to the fen, and its warranty runs from the final acceptance, whenever it was paid', async () => {
  expect(await retentionsOf('road')).toMatchObject([
    { amount: '1500.00', state: 'HELD', warrantyEndsOn: '2027-03-02' }, { amount: '300.00', state: 'HELD', warrantyEndsOn: '2027-03-02' }]);
  // A contract that names no months takes the pack's twelve.
  expect(await retentionsOf('well')).toMatchObject([{ warrantyEndsOn: '2027-03-02' }, { warrantyEndsOn: '2027-03-02' }]);
});

test('[F7] nothing is released while the warranty runs', async () => {
  const [held] = await retentionsOf('road');
  expect((await release(held!.id)).refusals).toMatchObject([{ code: 'WARRANTY_RUNNING', field: 'retentionId' }]);
});

test('[F7] when the warranty ends it is ordered at the bank without being asked, and released when the bank has paid', async () => {
  await issue('school', qualityIssueOpened, '2027-02-01');
  await county.service.service.setClock('2027-03-01T02:00:00Z');
  expect(await retentionsOf('road')).toMatchObject([{ state: 'HELD' }, { state: 'HELD' }]);
  await county.service.service.setClock('2027-03-02T02:00:00Z');
  const [due] = await retentionsOf('road');
  expect(due).toMatchObject({ state: 'ORDERED', deadlines: [{ startedOn: '2027-03-02', dueOn: '2027-03-30', state: 'RUNNING', policy: 'national@1' }] });
  expect((await release(due!.id, { personId: 'deputy', fromAccount: '6228480402564891018' })).refusals.map((refusal) => refusal.code))
    .toEqual(['RETENTION_ORDERED', 'NOT_THE_BOOKKEEPER', 'NOT_THE_OWN_ACCOUNT']);
  expect(await county.service.facts(retentionReleased)).toEqual([]);

  await claims.bank.payAll();
  expect(await retentionsOf('road')).toMatchObject([{ state: 'RELEASED', deadlines: [{ state: 'MET' }] }, { state: 'RELEASED' }]);
  const released = (await county.service.facts(retentionReleased)).find((fact) => fact.payload.retentionId === due!.id);
  const paid = (await county.service.facts(reimbursementPaid)).find((fact) => fact.payload.batchId === 'road-1');
  expect(released?.payload).toMatchObject({ retentionId: due!.id, amountFen: '150000' });
  expect(released?.causes).toEqual(expect.arrayContaining([paid!.id, final.id]));
  expect((await release(due!.id)).refusals).toMatchObject([{ code: 'RETENTION_RELEASED' }]);
});

test('[F7][P8] an open quality issue blocks the release, its rectification frees it and starts the clock', async () => {
  const [blocked] = await retentionsOf('school');
  expect(blocked).toMatchObject({ state: 'HELD', openIssues: 1, deadlines: [] });
  expect((await release(blocked!.id)).refusals).toMatchObject([{ code: 'QUALITY_ISSUE_OPEN' }]);
  await county.service.service.setClock('2027-03-10T02:00:00Z');
  await issue('school', qualityIssueClosed, '2027-03-09');
  await county.service.service.setClock('2027-03-10T03:00:00Z');
  expect(await retentionsOf('school')).toMatchObject([
    { state: 'ORDERED', openIssues: 0, deadlines: [{ startedOn: '2027-03-09', state: 'RUNNING' }] }, { state: 'ORDERED' }]);
});

test('[F7] an issue found before the payment left takes order and clock away; one found after can’t call it back', async () => {
  const cash = await claims.bank.cash();
  expect(await retentionsOf('well')).toMatchObject([{ state: 'RELEASED' }, { state: 'RELEASED' }]);
  await issue('school', qualityIssueOpened, '2027-03-10', 2);
  expect(await retentionsOf('school')).toMatchObject([
    { state: 'HELD', deadlines: [{ state: 'CANCELLED' }] }, { state: 'HELD', deadlines: [{ state: 'CANCELLED' }] }]);
  // What waited in transit is back in the account, to the fen.
  const back = await claims.bank.cash();
  expect(back['in-transit']).toBeUndefined();
  expect(BigInt(back['special-account']!)).toBe(BigInt(cash['special-account']!) + BigInt(cash['in-transit']!));

  await issue('school', qualityIssueClosed, '2027-03-10', 2);
  await county.service.service.setClock('2027-03-10T04:00:00Z');
  const messageId = await claims.bank.send();
  await issue('school', qualityIssueOpened, '2027-03-10', 3);
  expect(await retentionsOf('school')).toMatchObject([{ state: 'ORDERED' }, { state: 'ORDERED' }]);
  const { result } = await claims.bank.read(claims.bank.report(messageId, await claims.bank.ordersOf(messageId)));
  expect(result).toMatchObject({ state: 'READ', paid: 2 });
  expect(await retentionsOf('school')).toMatchObject([{ state: 'RELEASED' }, { state: 'RELEASED' }]);
});

test('[F7] whether an issue or the sweep comes first, money never leaves past an open issue', async () => {
  await aHeldProject('bridge', 12);
  await county.service.service.setClock('2028-03-09T02:00:00Z');
  const racing = issue('bridge', qualityIssueOpened, '2028-03-09');
  await Promise.all([racing, county.service.service.setClock('2028-03-11T02:00:00Z')]);
  await county.service.service.setClock('2028-03-11T03:00:00Z');
  expect(await retentionsOf('bridge')).toMatchObject([{ state: 'HELD', openIssues: 1 }]);
  expect((await claims.bank.cash())['in-transit']).toBeUndefined();
});

test('[F7] what stays unpaid past its limit is told, once, and can still be paid past the programme’s closing date', async () => {
  await issue('bridge', qualityIssueClosed, '2028-03-12');
  await county.service.service.setClock('2028-03-12T02:00:00Z');
  await county.service.service.setClock('2028-04-20T02:00:00Z');
  const overdue = await eventually(async () => {
    const facts = await county.service.facts(retentionOverdue);
    return facts.length >= 1 && facts;
  }, 'overdue retention');
  await county.service.service.setClock('2028-04-21T02:00:00Z');
  expect(await county.service.facts(retentionOverdue)).toHaveLength(1);
  expect(overdue.map((fact) => fact.payload.projectId)).toEqual(['bridge']);
  // Turned back by the bank for no reason of the account, it can go out again, but not while an issue is open.
  const messageId = await claims.bank.send();
  const orders = await claims.bank.ordersOf(messageId);
  await claims.bank.read(claims.bank.report(messageId, orders, { answers: { [orders[0]!.number]: 'MS03' } }));
  const [failed] = await county.service.sql<{ id: string }>("select id from funds.payment_order where state = 'failed'");
  const reissue = () => county.command('bookkeeper', 'reissuePayment', 'paymentOrder', { paymentOrderId: failed!.id, fromAccount: ownAccount });
  await issue('bridge', qualityIssueOpened, '2028-04-20', 2);
  expect((await reissue()).refusals).toMatchObject([{ code: 'QUALITY_ISSUE_OPEN' }]);
  await issue('bridge', qualityIssueClosed, '2028-04-21', 2);
  expect((await reissue()).refusals).toEqual([]);
  await claims.bank.payAll();
  expect(await retentionsOf('bridge')).toMatchObject([{ state: 'RELEASED', deadlines: expect.arrayContaining([expect.objectContaining({ state: 'MISSED' })]) as unknown }]);
  const held = await county.service.sql("select coalesce(sum(balance_fen), 0)::text as fen from funds.account where book = 'cash' and kind = 'retention'");
  const open = await county.service.sql("select coalesce(-sum(amount_fen), 0)::text as fen from funds.retention where state <> 'released'");
  expect(held).toEqual(open);
});

test('[F5][F7] retention that came back after it was paid out is owed again, and goes out again', async () => {
  const [order] = await county.service.sql<{ id: string; message_id: string }>(
    `select o.id, f.message_id from funds.payment_order o join funds.payment_file f on f.id = o.file_id where o.state = 'paid' and o.subject_type = 'Retention' order by o.recorded_at desc limit 1`);
  const before = await claims.bank.cash();
  const orders = await claims.bank.ordersOf(order!.message_id);
  expect((await claims.bank.read(claims.bank.report(order!.message_id, orders, { answers: { [orders[0]!.number]: 'MS03' } }))).result).toMatchObject({ state: 'READ', failed: 1 });
  expect(await retentionsOf('bridge')).toMatchObject([{ state: 'ORDERED' }]);
  expect((await claims.bank.cash())['payable']).toBe(orders[0]!.amount.replace('.', '').replace(/^0+/, ''));
  expect((await county.command('bookkeeper', 'reissuePayment', 'paymentOrder', { paymentOrderId: order!.id, fromAccount: ownAccount })).refusals).toEqual([]);
  await claims.bank.payAll();
  expect(await retentionsOf('bridge')).toMatchObject([{ state: 'RELEASED' }]);
  expect(await claims.bank.cash()).toEqual(before);
});
