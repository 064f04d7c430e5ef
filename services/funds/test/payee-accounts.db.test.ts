import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractSigned, paymentFlagged } from '@sunledger/events';
import { openTicket } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { openForTicket } from '@sunledger/service-kit/evidence/sealed-file';
import { Claims } from './claims.ts';
import { County, county as countyCode, village } from './county.ts';

const nextVillage = '511623100202';
const city = '511600000000';
let county: County;
let claims: Claims;

const enter = (personId: string, input: Record<string, unknown>) => county.command(personId, 'enterPayeeAccount', 'payeeAccount', {
  payeeType: 'CONTRACTOR', payeeId: 'builder', regionCode: village, accountName: '样例路桥有限公司', account: '51050100000000001234', bankCode: '102100099996',
  evidence: county.proof(personId), ...input });
const check = (payeeAccountId: string, input: Record<string, unknown> = {}, personId = 'account-checker') =>
  county.command(personId, 'checkPayeeAccount', 'payeeAccount', { payeeAccountId, pass: true, ...input });
const identity = (personId: string, id: string, purpose?: string) => county.service.ask<{ payeeAccountIdentity: { accountName: string; account: string; cadreRelation: string | null } | null }>(
  personId, 'query ($id: ID!) { payeeAccountIdentity(id: $id) { accountName account cadreRelation } }', { id }, purpose ? { 'x-purpose': purpose } : {});
const flagsOf = async (id: string) => (await county.service.facts(paymentFlagged)).filter((fact) => fact.payload.subjectId === id).map((fact) => fact.payload.code);

const contractOf = (contractorId: string, contractorName?: string) => county.service.hear(contractSigned, {
  aggregateId: `contract-of-${contractorId}`, regionCode: village, occurredOn: '2026-03-02',
  payload: { contractId: `contract-of-${contractorId}`, projectId: 'elsewhere', contractorId, amountFen: '100', signedOn: '2026-03-02', warrantyMonths: 12, ...(contractorName && { contractorName }) } });
async function approved(projectId: string): Promise<string> {
  await county.plan(projectId, '1000.00');
  await county.sign(projectId, 100_000n);
  await county.accept(projectId, `${projectId}-1`, 100_000n);
  const id = await claims.submitted(projectId, `${projectId}-1`, '100.00');
  await claims.reviewAll(id);
  return id;
}

beforeAll(async () => {
  county = await County.start();
  claims = new Claims(county);
  await county.post('neighbour', 'village-committee', nextVillage, ['funds.payee.enter', 'funds.payee.check']);
  await county.post('city-clerk', 'city-finance', city, ['funds.payee.enter']);
  await county.post('city-checker', 'city-finance', city, ['funds.payee.check']);
  await county.receiveQuota('100000.00');
  await county.receiveCash('100000.00');
  await county.allotToVillage('90000.00');
  for (const contractor of ['builder', 'plumber', 'painter', 'mason', 'roofer']) await contractOf(contractor);
}, 120_000);
afterAll(() => county?.stop());

test('[X5][X7] an account is entered with its proof, and checked against it: name and number open for the checker alone, for a purpose, on record', async () => {
  expect((await enter('village-clerk', { evidence: [] })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect((await enter('village-clerk', { evidence: county.proof('somebody-else') })).refusals).toMatchObject([{ code: 'EVIDENCE_TICKET_INVALID', field: 'evidence' }]);
  const { id } = await enter('village-clerk', { cadreRelation: '村主任之弟', explanation: '经公开招标确定' });
  expect((await identity('account-checker', id)).errors?.[0]?.extensions).toMatchObject({ reason: 'PURPOSE_REQUIRED' });
  expect((await identity('bookkeeper', id, 'curious')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect((await identity('neighbour', id, 'curious')).data?.payeeAccountIdentity).toBeNull();
  expect((await identity('account-checker', id, 'check-account')).data?.payeeAccountIdentity).toEqual({
    accountName: '样例路桥有限公司', account: '51050100000000001234', cadreRelation: '村主任之弟' });
  const proof = await county.service.ask<{ payeeAccounts: { nodes: { documents: { id: string; kind: string; readTicket: string }[] }[] } }>(
    'account-checker', `{ payeeAccounts(regionCode: "${countyCode}") { nodes { documents { id kind readTicket } } } }`, {}, { 'x-purpose': 'check-account' });
  const [paper] = proof.data!.payeeAccounts.nodes[0]!.documents;
  expect(paper).toMatchObject({ kind: 'payee-account' });
  expect(openTicket(county.service.settings.ticketSecret, paper!.readTicket, 'read', new Date())).toBeDefined();
  expect(await county.service.sql("select action, subject, purpose from kit.audit_entry where kind = 'personal-read' and actor_id = 'account-checker' order by id")).toEqual([
    { action: 'Query.payeeAccountIdentity', subject: id, purpose: 'check-account' }, { action: 'ReimbursementDocument.readTicket', subject: paper!.id, purpose: 'check-account' }]);
  const [seen] = await county.service.sql<{ n: number }>(
    "select ((select count(*) from kit.event_log where envelope::text like '%村主任之弟%') + (select count(*) from funds.payment_flag where facts::text || explanation like '%村主任之弟%'))::int as n");
  expect(seen?.n).toBe(0);
  expect((await check(id)).refusals).toEqual([]);
});

test('[F6] one account for two payees must be explained, also where the other stands out of sight, and where it is entered only', async () => {
  const shared = { account: '51050100000000005555', regionCode: nextVillage, payeeId: 'plumber' };
  const first = await enter('neighbour', shared);
  expect(first.refusals).toEqual([]);
  // Entered in the next village and not checked yet: this village's clerk sees nothing of it.
  const other = { ...shared, regionCode: village, payeeId: 'painter' };
  expect((await enter('village-clerk', other)).refusals).toMatchObject([{ code: 'ACCOUNT_OF_ANOTHER_PAYEE', field: 'explanation' }]);
  const second = await enter('village-clerk', { ...other, explanation: '同一法人的两个字号' });
  expect(await flagsOf(second.id)).toEqual(['ACCOUNT_OF_ANOTHER_PAYEE']);
  // Asked again at the check: the first was entered when nobody else had it.
  expect((await check(first.id)).refusals).toMatchObject([{ code: 'ACCOUNT_OF_ANOTHER_PAYEE', field: 'explanation' }]);
  expect((await check(first.id, { explanation: '同一法人的两个字号' })).refusals).toEqual([]);
  expect(await flagsOf(first.id)).toEqual(['ACCOUNT_OF_ANOTHER_PAYEE']);
  expect((await check(second.id)).refusals).toEqual([]);
});

test('[F6] of two payees entered with one account in the same moment, one must explain', async () => {
  for (let round = 1; round <= 4; round += 1) {
    const account = `5105010000000000600${round}`;
    const answers = await Promise.all([
      enter('neighbour', { account, regionCode: nextVillage, payeeId: 'mason' }), enter('village-clerk', { account, payeeId: 'roofer' })]);
    expect(answers.flatMap(({ refusals }) => refusals)).toMatchObject([{ code: 'ACCOUNT_OF_ANOTHER_PAYEE' }]);
  }
});

test('[X6] who can’t be paid is named by a masked name, not by an id', async () => {
  const id = await approved('unpaid');
  await county.service.sql("update funds.project_contract set contractor_id = 'stranger', contractor_name = '样例建筑工程有限公司' where project_id = 'unpaid'");
  const [refusal] = (await claims.pay(id)).refusals;
  expect(refusal).toMatchObject({ code: 'PAYEE_ACCOUNT_MISSING', message: expect.stringContaining('样例***有限公司') as string });
  expect(refusal?.message).not.toContain('stranger');
});

test('[F5][F7] an account checked at the city pays in its counties: the order is released, leaves with the file, and can be reissued', async () => {
  await county.service.sql("update funds.payee_account set state = 'refused' where payee_id = 'builder'");
  const entered = await enter('city-clerk', { regionCode: city, account: '51050100000000007777' });
  expect((await check(entered.id, {}, 'city-checker')).refusals).toEqual([]);
  const id = await approved('city-paid');
  expect((await claims.pay(id)).refusals).toEqual([]);
  const messageId = await claims.bank.send();
  const [order] = await claims.bank.ordersOf(messageId);
  const asked = await county.service.ask<{ paymentFiles: { nodes: { readTicket: string }[] } }>(
    'bookkeeper', `{ paymentFiles(regionCode: "${countyCode}", first: 1) { nodes { readTicket } } }`, {}, { 'x-purpose': 'to-bank' });
  const { evidenceDir, ticketSecret } = county.service.settings;
  const ticket = openTicket(ticketSecret, asked.data!.paymentFiles.nodes[0]!.readTicket, 'read', new Date());
  expect(openForTicket(ticketSecret, ticket!.key!, await buffer((await new EvidenceStore(evidenceDir).open(ticket!.hash))!.stream())).toString()).toContain('51050100000000007777');
  await claims.bank.read(claims.bank.report(messageId, [order!], { answers: { [order!.number]: 'MS03' } }));
  const [failed] = await county.service.sql<{ id: string }>("select id from funds.payment_order where state = 'failed'");
  expect((await county.command('bookkeeper', 'reissuePayment', 'paymentOrder', { paymentOrderId: failed!.id, fromAccount: county.accountOf() })).refusals).toEqual([]);
  await claims.bank.payAll();
  expect(await claims.stateOf(id)).toBe('PAID');
  expect((await claims.bank.cash())['in-transit']).toBeUndefined();
});

test('[X7] whoever entered an account pays nothing to it: neither a claim nor a request', async () => {
  await county.post('bookkeeper', 'county-finance', countyCode, ['funds.payee.enter'], 'enters-too');
  const entered = await enter('bookkeeper', { regionCode: countyCode, account: '51050100000000008888' });
  expect((await check(entered.id)).refusals).toEqual([]);
  const id = await approved('self-entered');
  expect((await claims.pay(id)).refusals).toMatchObject([{ code: 'SAME_PERSON', field: 'reimbursementId' }]);
  const request = await county.done('village-clerk', 'requestDisbursement', 'disbursement', {
    projectId: 'self-entered', contractId: 'contract-self-entered', programmeId: county.programmeId, holderBodyId: 'village', stage: 'advance', amount: '100.00',
    evidence: ['contract', 'progress-report'].map((kind) => ({ kind, original: true, ticket: county.ticket('village-clerk', `self ${kind}`) })) });
  for (const [step, personId] of [['township-finance-review', 'township-finance-head'], ['county-poverty-office-review', 'poverty-reviewer'], ['county-finance-review', 'finance-reviewer']] as const) {
    await county.done(personId, 'reviewDisbursement', 'disbursement', { disbursementId: request, step, pass: true });
  }
  expect((await county.command('bookkeeper', 'payDisbursement', 'disbursement', { disbursementId: request, fromAccount: county.accountOf() })).refusals)
    .toMatchObject([{ code: 'SAME_PERSON', field: 'disbursementId' }]);
});
