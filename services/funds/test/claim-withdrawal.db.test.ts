import { afterAll, beforeAll, expect, test } from 'vitest';
import { disbursementWithdrawn, reimbursementWithdrawn, withdrawalAsked, withdrawalDeclined } from '@sunledger/events';
import { anInvoice, Claims } from './claims.ts';
import { County, ownAccount } from './county.ts';

let county: County;
let claims: Claims;
let files = 0;

async function aProject(projectId: string): Promise<void> {
  await county.plan(projectId, '1000.00');
  await county.sign(projectId, 100_000n);
  await county.accept(projectId, `${projectId}-1`, 100_000n);
}
async function approved(amount = '100.00', projectId = 'road'): Promise<string> {
  const id = await claims.submitted(projectId, `${projectId}-1`, amount);
  await claims.reviewAll(id);
  return id;
}

beforeAll(async () => {
  county = await County.start();
  claims = new Claims(county);
  await county.receiveQuota('100000.00');
  await county.receiveCash('100000.00');
  await county.allotToVillage('90000.00');
  for (const project of ['road', 'well']) await aProject(project);
  await county.account();
}, 120_000);
afterAll(() => county?.stop());

test('[F6] before it is approved its maker takes a claim back with a reason: quota, invoices and papers are free for the right batch', async () => {
  const before = await claims.villageHolding();
  const [invoice, evidence] = [anInvoice('100.00'), claims.documents()];
  const wrong = await claims.submit('road', 'road-1', '100.00', { invoices: [invoice], evidence });
  await claims.review(wrong.id, 'village-review');
  expect((await claims.submit('well', 'well-1', '100.00', { invoices: [invoice], evidence })).refusals.map(({ code }) => code)).toEqual(['INVOICE_USED', 'EVIDENCE_REUSED']);
  expect((await claims.withdraw(wrong.id, { reason: '错' })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect((await claims.withdraw(wrong.id, { personId: 'village-reviewer' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await claims.withdraw(wrong.id, { occurredOn: '2026-03-01' })).refusals).toMatchObject([{ code: 'ACT_OUT_OF_ORDER', field: 'occurredOn' }]);
  const answers = await Promise.all([1, 2, 3].map(() => claims.withdraw(wrong.id)));
  expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
  expect(answers.flatMap(({ refusals }) => refusals)).toMatchObject([1, 2].map(() => ({ code: 'CLAIM_IN_ANOTHER_STATE', field: 'reimbursementId' })));
  expect(await claims.villageHolding()).toEqual(before);
  expect(await claims.stateOf(wrong.id)).toBe('WITHDRAWN');
  expect(await county.service.sql("select distinct state from kit.deadline where subject_id = $1 order by state", [wrong.id])).toEqual([{ state: 'cancelled' }, { state: 'met' }]);
  expect((await county.service.facts(reimbursementWithdrawn)).map(({ payload }) => payload)).toMatchObject([{ reimbursementId: wrong.id, batchId: 'road-1', grossFen: '10000' }]);
  // It is the end of this claim: nothing more is done with it, and what it took of batch and plan is free.
  expect((await claims.review(wrong.id, 'township-review')).refusals).toMatchObject([{ code: 'CLAIM_IN_ANOTHER_STATE' }]);
  expect((await county.command('village-clerk', 'correctReimbursement', 'reimbursement', {
    reimbursementId: wrong.id, amount: '1.00', invoices: [anInvoice('1.00')], evidence: [] })).refusals.map(({ code }) => code)).toContain('CLAIM_IN_ANOTHER_STATE');
  const right = await claims.submit('well', 'well-1', '100.00', { invoices: [invoice], evidence });
  expect(right.refusals).toEqual([]);
  expect((await claims.submit('road', 'road-1', '1000.00')).refusals).toEqual([]);
});

test('[F6] one that was sent back is taken back too, and its invoices are free', async () => {
  const invoice = anInvoice('10.00');
  const { id } = await claims.submit('well', 'well-1', '10.00', { invoices: [invoice] });
  const before = await claims.villageHolding();
  await claims.review(id, 'village-review', { pass: false, reason: '批次有误' });
  const free = await claims.villageHolding();
  expect(BigInt(free!['available']!.replace('.', '')) - BigInt(before!['available']!.replace('.', ''))).toBe(1000n);
  expect((await claims.withdraw(id)).refusals).toEqual([]);
  expect(await claims.villageHolding()).toEqual(free);
  expect((await claims.submit('well', 'well-1', '10.00', { invoices: [invoice] })).refusals).toEqual([]);
});

test('[X7] what was approved is taken back by its maker and another person; nothing is paid meanwhile', async () => {
  const before = await claims.villageHolding();
  const id = await approved('100.00', 'well');
  expect((await claims.withdraw(id)).refusals).toEqual([]);
  expect(await claims.stateOf(id)).toBe('WITHDRAWING');
  expect((await county.service.facts(withdrawalAsked)).map(({ payload }) => payload)).toMatchObject([{ subjectType: 'Reimbursement', subjectId: id, amountFen: '10000' }]);
  const clocks = () => county.service.sql("select state, body_id as body, due_on::text as due from kit.deadline where kind = 'funds.confirm-withdrawal' and subject_id = $1 order by id", [id]);
  expect(await clocks()).toEqual([{ state: 'running', body: 'village', due: '2026-03-05' }]);
  expect((await claims.pay(id)).refusals).toMatchObject([{ code: 'CLAIM_IN_ANOTHER_STATE' }]);
  await county.post('village-clerk', 'village-committee', '511623100201', ['funds.reimbursement.review'], 'clerk-confirms');
  expect((await claims.confirm(id, { personId: 'village-clerk' })).refusals).toMatchObject([{ code: 'SAME_PERSON', field: 'reimbursementId' }]);
  expect((await claims.confirm(id, { pass: false })).refusals).toMatchObject([{ code: 'REASON_MISSING', field: 'reason' }]);
  expect((await claims.confirm(id, { pass: false, reason: '应当支付' })).refusals).toEqual([]);
  expect(await claims.stateOf(id)).toBe('APPROVED');
  expect(await clocks()).toMatchObject([{ state: 'met' }]);
  expect(await county.service.facts(withdrawalDeclined)).toHaveLength(1);
  expect((await claims.confirm(id)).refusals).toMatchObject([{ code: 'CLAIM_IN_ANOTHER_STATE' }]);

  expect((await claims.withdraw(id)).refusals).toEqual([]);
  const answers = await Promise.all([claims.confirm(id), claims.confirm(id, { personId: 'township-reviewer' }), claims.confirm(id)]);
  expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
  expect(await claims.stateOf(id)).toBe('WITHDRAWN');
  expect(await claims.villageHolding()).toEqual(before);
});

test('[F6] of a payment and a withdrawal at once, one happens; what is ordered at the bank is not withdrawn', async () => {
  const id = await approved('50.00', 'well');
  const [paid, withdrawn] = await Promise.all([claims.pay(id), claims.withdraw(id)]);
  expect([paid, withdrawn].filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
  expect(['ORDERED', 'WITHDRAWING']).toContain(await claims.stateOf(id));
  if ((await claims.stateOf(id)) === 'WITHDRAWING') await claims.confirm(id, { pass: false, reason: '应当支付' }).then(() => claims.pay(id));
  expect((await claims.withdraw(id)).refusals).toMatchObject([{ code: 'CLAIM_IN_ANOTHER_STATE' }]);
  await claims.bank.payAll();
  expect(await claims.stateOf(id)).toBe('PAID');
});

test('[F5][X7] a request is taken back by the same rules', async () => {
  await aProject('school');
  const before = await claims.villageHolding();
  const request = async () => county.done('village-clerk', 'requestDisbursement', 'disbursement', {
    projectId: 'school', contractId: 'contract-school', programmeId: county.programmeId, holderBodyId: 'village', stage: 'advance', amount: '300.00',
    evidence: ['contract', 'progress-report'].map((kind) => ({ kind, original: true, ticket: county.ticket('village-clerk', `${(files += 1)}-${kind}`) })) });
  const withdraw = (disbursementId: string) => county.command('village-clerk', 'withdrawDisbursement', 'disbursement', { disbursementId, reason: '项目取消' });
  const confirm = (disbursementId: string, personId = 'township-finance-head') =>
    county.command(personId, 'confirmDisbursementWithdrawal', 'disbursement', { disbursementId, pass: true });
  const early = await request();
  expect((await withdraw(early)).refusals).toEqual([]);
  expect(await claims.villageHolding()).toEqual(before);

  const late = await request();
  for (const [step, personId] of [['township-finance-review', 'township-finance-head'], ['county-poverty-office-review', 'poverty-reviewer'], ['county-finance-review', 'finance-reviewer']] as const) {
    expect((await county.command(personId, 'reviewDisbursement', 'disbursement', { disbursementId: late, step, pass: true })).refusals).toEqual([]);
  }
  expect((await withdraw(late)).refusals).toEqual([]);
  expect((await county.command('bookkeeper', 'payDisbursement', 'disbursement', { disbursementId: late, fromAccount: ownAccount })).refusals).toMatchObject([{ code: 'CLAIM_IN_ANOTHER_STATE' }]);
  expect((await confirm(late)).refusals).toEqual([]);
  expect((await confirm(late)).refusals).toMatchObject([{ code: 'CLAIM_IN_ANOTHER_STATE', field: 'disbursementId' }]);
  expect(await claims.villageHolding()).toEqual(before);
  expect((await county.service.facts(disbursementWithdrawn)).map(({ payload }) => payload.disbursementId)).toEqual([early, late]);
});

test('[F2][F6] past the closing date an approved claim is withdrawn, and its quota is surplus that goes back', async () => {
  const id = await approved('70.00', 'well');
  const before = await claims.villageHolding();
  await county.service.service.setClock('2028-01-02T02:00:00Z');
  expect((await claims.pay(id, { paidOn: '2028-01-02' })).refusals).toMatchObject([{ code: 'PROGRAMME_CLOSED', message: expect.stringContaining('withdrawReimbursement') as string }]);
  expect((await claims.withdraw(id, { reason: '资金项目已截止' })).refusals).toEqual([]);
  expect((await claims.confirm(id)).refusals).toEqual([]);
  const after = await claims.villageHolding();
  expect(BigInt(after!['available']!.replace('.', '')) - BigInt(before!['available']!.replace('.', ''))).toBe(7000n);
});
