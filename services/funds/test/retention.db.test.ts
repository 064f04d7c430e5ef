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
    await county.accept(projectId, `${projectId}-1`, 5_000_000n);
    await claims.paid(projectId, `${projectId}-1`, '50000.00');
    const accepted = await county.accept(projectId, `${projectId}-2`, 5_000_000n, { final: true });
    if (projectId === 'road') final = accepted;
    // Paid after the final acceptance: the warranty runs from that acceptance all the same.
    await claims.paid(projectId, `${projectId}-2`, '10000.01');
  }
}, 120_000);
afterAll(() => county?.stop());

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
const issue = (projectId: string, definition: typeof qualityIssueOpened | typeof qualityIssueClosed, occurredOn: string) =>
  county.service.hear(definition, { aggregateId: `issue-${projectId}`, regionCode: village, occurredOn, payload: { issueId: `issue-${projectId}`, projectId } });

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

test('[F7] when the warranty ends it falls due without being asked, and is paid from the own account by the bookkeeper once', async () => {
  await issue('school', qualityIssueOpened, '2027-02-01');
  await county.service.service.setClock('2027-03-01T02:00:00Z');
  expect(await retentionsOf('road')).toMatchObject([{ state: 'HELD' }, { state: 'HELD' }]);
  await county.service.service.setClock('2027-03-02T02:00:00Z');
  const [due] = await retentionsOf('road');
  expect(due).toMatchObject({ state: 'DUE', deadlines: [{ startedOn: '2027-03-02', dueOn: '2027-03-30', state: 'RUNNING', policy: 'national@1' }] });

  expect((await release(due!.id, { personId: 'deputy', fromAccount: '6228480402564891018' })).refusals.map((refusal) => refusal.code))
    .toEqual(['NOT_THE_BOOKKEEPER', 'NOT_THE_OWN_ACCOUNT']);
  const answers = await Promise.all([release(due!.id), release(due!.id)]);
  expect(answers.flatMap((answer) => answer.refusals)).toMatchObject([{ code: 'RETENTION_RELEASED' }]);
  expect(await retentionsOf('road')).toMatchObject([{ state: 'RELEASED', deadlines: [{ state: 'MET' }] }, { state: 'DUE' }]);
  const [released] = await county.service.facts(retentionReleased);
  const paid = (await county.service.facts(reimbursementPaid)).find((fact) => fact.payload.batchId === 'road-1');
  expect(released?.payload).toMatchObject({ retentionId: due!.id, amountFen: '150000' });
  expect(released?.causes).toEqual(expect.arrayContaining([paid!.id, final.id]));
});

test('[F7][P8] an open quality issue blocks the release, its rectification frees it and starts the clock', async () => {
  const [blocked] = await retentionsOf('school');
  expect(blocked).toMatchObject({ state: 'HELD', openIssues: 1, deadlines: [] });
  expect((await release(blocked!.id)).refusals).toMatchObject([{ code: 'QUALITY_ISSUE_OPEN' }]);
  await county.service.service.setClock('2027-03-10T02:00:00Z');
  await issue('school', qualityIssueClosed, '2027-03-09');
  const [freed] = await retentionsOf('school');
  expect(freed).toMatchObject({ state: 'DUE', openIssues: 0, deadlines: [{ startedOn: '2027-03-09', state: 'RUNNING' }] });
  expect((await release(freed!.id)).refusals).toEqual([]);
});

test('[F7] an issue found while the release is due takes its clock away', async () => {
  await issue('well', qualityIssueOpened, '2027-03-10');
  expect(await retentionsOf('well')).toMatchObject([{ state: 'HELD', deadlines: [{ state: 'CANCELLED' }] }, { state: 'HELD', deadlines: [{ state: 'CANCELLED' }] }]);
});

test('[F7] what stays unpaid past its limit is told, once, and can still be paid past the programme’s closing date', async () => {
  await county.service.service.setClock('2028-03-31T02:00:00Z');
  const overdue = await eventually(async () => {
    const facts = await county.service.facts(retentionOverdue);
    return facts.length >= 2 && facts;
  }, 'overdue retention');
  await county.service.service.setClock('2028-04-01T02:00:00Z');
  expect(await county.service.facts(retentionOverdue)).toHaveLength(2);
  expect(overdue.map((fact) => fact.payload.projectId).toSorted()).toEqual(['road', 'school']);
  const late = overdue.find((fact) => fact.payload.projectId === 'road')!.payload.retentionId;
  expect((await release(late)).refusals).toEqual([]);
  const held = await county.service.sql("select balance_fen::text as fen from funds.account where book = 'cash' and kind = 'retention'");
  const open = await county.service.sql("select (-sum(amount_fen))::text as fen from funds.retention where state <> 'released'");
  expect(held).toEqual(open);
});
