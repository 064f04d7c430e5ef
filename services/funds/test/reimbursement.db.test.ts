import { afterAll, beforeAll, expect, test } from 'vitest';
import { allocationIssued, batchAccepted, reimbursementPaid, reimbursementReviewed, reimbursementSubmitted, type EnvelopeOf } from '@sunledger/events';
import { figuresSettled } from '@sunledger/service-kit';
import { eventually } from '@sunledger/testkit';
import pg from 'pg';
import { anInvoice, Claims, steps } from './claims.ts';
import { County, county as countyCode, village } from './county.ts';

let county: County;
let claims: Claims;
let batch: EnvelopeOf<typeof batchAccepted>;
let adoptedId = '';

/** A planned project under contract with one accepted batch. */
async function aProject(projectId: string, amount: string, fen: bigint) {
  const adopted = await county.plan(projectId, amount);
  await county.sign(projectId, fen);
  return { adopted, batch: await county.accept(projectId, `${projectId}-1`, fen) };
}

beforeAll(async () => {
  county = await County.start();
  claims = new Claims(county);
  await county.receiveQuota('2000000.00');
  await county.receiveCash('1000000.00');
  await county.allotToVillage('500000.00');
  const road = await aProject('road', '100000.00', 10_000_000n);
  batch = road.batch;
  adoptedId = road.adopted.id;
  await county.account();
}, 60_000);
afterAll(() => county?.stop());

test('[F6] a claim goes through village, township and both county departments, and is paid with its retention held back', async () => {
  const id = await claims.submitted('road', 'road-1', '40000.00');
  expect(await claims.villageHolding()).toMatchObject({ committed: '40000.00', available: '460000.00' });
  const early = await claims.pay(id);
  expect(early.refusals).toMatchObject([{ code: 'CLAIM_IN_ANOTHER_STATE' }]);
  await claims.reviewAll(id);
  expect(await claims.stateOf(id)).toBe('APPROVED');
  expect((await claims.pay(id)).refusals).toEqual([]);
  // Released, the money waits in transit; nothing is paid before the bank says so.
  expect(await claims.stateOf(id)).toBe('ORDERED');
  expect(await claims.villageHolding()).toMatchObject({ committed: '40000.00', paid: '0.00' });
  expect(await claims.bank.cash()).toEqual({ 'special-account': '96120000', 'in-transit': '3880000', treasury: '-100000000' });
  expect(await county.service.facts(reimbursementPaid)).toEqual([]);
  await claims.bank.payAll();
  expect(await claims.stateOf(id)).toBe('PAID');

  expect(await claims.villageHolding()).toMatchObject({ received: '500000.00', committed: '0.00', paid: '40000.00', retained: '1200.00', available: '460000.00' });
  const accounts = await county.service.sql("select holder_id, kind, balance_fen::text as fen from funds.account where book = 'cash' and balance_fen <> 0 order by kind");
  expect(accounts).toEqual([
    { holder_id: 'village', kind: 'expense', fen: '4000000' }, { holder_id: 'village', kind: 'retention', fen: '-120000' },
    { holder_id: 'county-finance', kind: 'special-account', fen: '96120000' }, { holder_id: 'above', kind: 'treasury', fen: '-100000000' },
  ]);
  const [paid] = await county.service.facts(reimbursementPaid);
  expect(paid?.payload).toMatchObject({ grossFen: '4000000', retainedFen: '120000', paidFen: '3880000' });
  const [, toVillage] = await county.service.facts(allocationIssued);
  expect(paid?.causes).toEqual(expect.arrayContaining([batch.id, adoptedId, toVillage!.id]));
  expect((await county.service.facts(reimbursementReviewed)).map((fact) => fact.payload.step)).toEqual(steps);
});

test('[F6] each review has its clock, with the body that owes it and the pack that set it', async () => {
  const id = await claims.submitted('road', 'road-1', '1.00');
  await claims.review(id, 'village-review');
  const clocks = await county.service.sql("select body_id, state, due_on::text, policy_pack from kit.deadline where kind = 'funds.review-reimbursement' and subject_id = $1 order by id", [id]);
  expect(clocks).toHaveLength(2);
  expect(clocks).toEqual(expect.arrayContaining([
    { body_id: 'village', state: 'met', due_on: '2026-03-05', policy_pack: 'sample' },
    { body_id: 'township', state: 'running', due_on: '2026-03-05', policy_pack: 'sample' },
  ]));
});

test('[F6] reviews come in order, each from its own kind of body and region', async () => {
  const id = await claims.submitted('road', 'road-1', '2.00');
  expect((await claims.review(id, 'township-review')).refusals).toMatchObject([{ code: 'REVIEW_OUT_OF_ORDER', field: 'step' }]);
  expect((await claims.review(id, 'village-review', { personId: 'township-reviewer' })).refusals).toMatchObject([{ code: 'BODY_OF_ANOTHER_STEP', policy: 'sample@1' }]);
  await county.post('neighbour', 'village-committee', '511623100202', ['funds.reimbursement.review']);
  expect((await claims.review(id, 'village-review', { personId: 'neighbour' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[X7] a claim is never reviewed, approved or paid by one who had another part in it, also in a new post; the attempt stands in the audit', async () => {
  const id = await claims.submitted('road', 'road-1', '3.00');
  await county.post('village-clerk', 'village-committee', village, ['funds.reimbursement.review'], 'clerk-reviews');
  expect((await claims.review(id, 'village-review', { personId: 'village-clerk' })).refusals).toMatchObject([{ code: 'SAME_PERSON', policy: expect.stringMatching(/^national@/) as string }]);
  expect(await county.service.sql(
    "select outcome, detail->'refusals'->0->>'code' as code from kit.audit_entry where actor_id = 'village-clerk' and action = 'reviewReimbursement'"))
    .toEqual([{ outcome: 'refused', code: 'SAME_PERSON' }]);

  await claims.review(id, 'village-review');
  await county.post('village-reviewer', 'township-government', '511623100000', ['funds.reimbursement.review'], 'promoted');
  expect((await claims.review(id, 'township-review', { personId: 'village-reviewer' })).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  for (const step of steps.slice(1)) expect((await claims.review(id, step)).refusals).toEqual([]);
  // Even as the programme's named bookkeeper, whoever reviewed a claim doesn't pay it.
  await county.nameBookkeeper('finance-reviewer');
  await county.post('finance-reviewer', 'county-finance', countyCode, ['funds.reimbursement.pay'], 'pays-too');
  expect((await claims.pay(id, { personId: 'finance-reviewer' })).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  await county.nameBookkeeper('bookkeeper');
});

test('[F2] cash leaves the own account only, by the named bookkeeper only, on the day it says', async () => {
  const id = await claims.submitted('road', 'road-1', '4.00');
  await claims.reviewAll(id);
  expect((await claims.pay(id, { fromAccount: '6228480402564891018' })).refusals).toMatchObject([{ code: 'NOT_THE_OWN_ACCOUNT', field: 'fromAccount' }]);
  expect((await claims.pay(id, { personId: 'deputy' })).refusals).toMatchObject([{ code: 'NOT_THE_BOOKKEEPER' }]);
  expect((await claims.pay(id, { paidOn: '2026-03-01' })).refusals).toMatchObject([{ code: 'PAID_ON_ANOTHER_DAY', field: 'paidOn' }]);
  expect((await county.command('deputy', 'receiveCash', 'cashReceipt', { programmeId: county.programmeId, amount: '1.00', bankReference: 'BANK-X1' })).refusals)
    .toMatchObject([{ code: 'NOT_THE_BOOKKEEPER' }]);
  const [seen] = await county.service.sql<{ n: number }>("select count(*)::int as n from kit.audit_entry where detail::text like '%6228480402564891018%'");
  expect(seen?.n).toBe(0);
  expect((await claims.payThroughBank(id)).refusals).toEqual([]);
  expect((await claims.pay(id)).refusals).toMatchObject([{ code: 'CLAIM_IN_ANOTHER_STATE' }]);
});

test('[F6] a rejection states its reason, frees the quota, and the corrected claim goes through every review again', async () => {
  const before = await claims.villageHolding();
  const id = await claims.submitted('road', 'road-1', '100.00');
  await claims.review(id, 'village-review');
  expect((await claims.review(id, 'township-review', { pass: false })).refusals).toMatchObject([{ code: 'REASON_MISSING', field: 'reason' }]);
  expect((await claims.review(id, 'township-review', { pass: false, reason: '发票抬头有误' })).refusals).toEqual([]);
  expect(await claims.villageHolding()).toEqual(before);

  // The documents are attached already; only the corrected invoice comes anew.
  const corrected = await county.command('village-clerk', 'correctReimbursement', 'reimbursement', {
    reimbursementId: id, amount: '90.00', invoices: [anInvoice('90.00')], evidence: [] });
  expect(corrected.refusals).toEqual([]);
  expect((await claims.review(id, 'township-review')).refusals).toMatchObject([{ code: 'REVIEW_OUT_OF_ORDER' }]);
  await claims.reviewAll(id);
  expect(await claims.stateOf(id)).toBe('APPROVED');
  const [first, second] = (await county.service.facts(reimbursementSubmitted)).filter((fact) => fact.payload.reimbursementId === id);
  expect([first?.payload.grossFen, second?.payload.grossFen]).toEqual(['10000', '9000']);
  const acts = await county.service.ask<{ reimbursement: { round: number; acts: { passed: boolean; reason: string | null }[] } }>(
    'treasurer', 'query ($id: ID!) { reimbursement(id: $id) { round acts { step passed reason } } }', { id });
  expect(acts.data?.reimbursement).toMatchObject({ round: 2 });
  const shown = await county.service.ask<{ reimbursement: Record<string, unknown> }>('village-clerk', `query ($id: ID!) { reimbursement(id: $id) {
    amount projectName project { id } programme { code } currentStep { code } invoices { amount } documents { kind readTicket } deadlines { state } } }`, { id }, { 'x-purpose': 'correct-claim' });
  expect(shown.errors).toBeUndefined();
  expect(shown.data?.reimbursement).toMatchObject({
    amount: '90.00', project: { id: 'road' }, programme: { code: 'XJ-2026' }, currentStep: null, invoices: [{ amount: '90.00' }],
    documents: expect.arrayContaining(['acceptance-report', 'contract', 'tax-invoice'].map((kind) => expect.objectContaining({ kind }) as unknown)) as unknown });
  expect(acts.data?.reimbursement.acts.filter((act) => !act.passed)).toEqual([{ step: 'township-review', passed: false, reason: '发票抬头有误' }]);
});

test('[X6] papers of a claim open for who works on it, for a stated purpose, and each reading stands in the audit', async () => {
  const id = await claims.submitted('road', 'road-1', '7.00');
  const open_ = (personId: string, purpose?: string) => county.service.ask<{ reimbursement: { documents: { readTicket: string }[] } }>(
    personId, 'query ($id: ID!) { reimbursement(id: $id) { documents { readTicket } } }', { id }, purpose ? { 'x-purpose': purpose } : {});
  expect((await open_('treasurer', 'curious')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'FORBIDDEN' });
  expect((await open_('village-clerk')).errors?.[0]?.extensions).toMatchObject({ reason: 'PURPOSE_REQUIRED' });
  // Whoever may see the claim, and open papers elsewhere, opens none here.
  await county.post('reads-all', 'county-finance', countyCode, ['funds.ledger.read']);
  await county.post('reads-all', 'village-committee', '511623100202', ['funds.document.read'], 'clerk-elsewhere');
  expect((await open_('reads-all', 'look-at-claim')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  const reads = () => county.service.sql<{ n: number }>("select count(*)::int as n from kit.audit_entry where detail::text || action like '%ReimbursementDocument.readTicket%'");
  const [before] = await reads();
  expect((await open_('village-clerk', 'look-at-claim')).data?.reimbursement.documents).toHaveLength(3);
  const [after] = await reads();
  expect(after!.n).toBeGreaterThan(before!.n);
  const listed = await county.service.ask<{ reimbursement: { documents: { id: string }[] } }>('treasurer', 'query ($id: ID!) { reimbursement(id: $id) { documents { id } } }', { id });
  const documentId = listed.data!.reimbursement.documents[1]!.id;
  const one = await county.service.ask<{ reimbursement: { document: { id: string; readTicket: string } | null } }>(
    'village-clerk', 'query ($id: ID!, $document: ID!) { reimbursement(id: $id) { document(id: $document) { id readTicket } } }', { id, document: documentId }, { 'x-purpose': 'look-at-claim' });
  expect(one.data?.reimbursement.document?.id).toBe(documentId);
  expect((await reads())[0]!.n).toBe(after!.n + 1);
});

test('[F6] what the pack asks for must be attached by who submits, and a forged ticket attaches nothing', async () => {
  const none = await claims.submit('road', 'road-1', '5.00', { evidence: claims.documents().slice(0, 1) });
  expect(none.refusals).toMatchObject([{ code: 'DOCUMENTS_MISSING', field: 'evidence', policy: 'sample@1', clause: '广安区 二（二）' }]);
  const copies = await claims.submit('road', 'road-1', '5.00', { evidence: claims.documents().map((document) => ({ ...document, original: false })) });
  expect(copies.refusals).toMatchObject([{ code: 'ORIGINALS_REQUIRED' }]);
  const foreign = await claims.submit('road', 'road-1', '5.00', { evidence: claims.documents('somebody-else') });
  expect(foreign.refusals).toMatchObject([{ code: 'EVIDENCE_TICKET_INVALID', field: 'evidence' }]);
});

test('[F6] what no plan pays, and what exceeds the accepted batch, is refused; nothing is reserved by a refusal', async () => {
  const before = await claims.villageHolding();
  const over = await claims.submit('road', 'road-1', '100000.00');
  expect(over.refusals.map((refusal) => refusal.code)).toEqual(['OVER_ACCEPTED_VALUE', 'OVER_CONTRACT', 'OVER_PLAN']);
  await county.list('unplanned');
  await county.sign('unplanned', 100n);
  await county.accept('unplanned', 'unplanned-1', 100n);
  expect((await claims.submit('unplanned', 'unplanned-1', '1.00')).refusals).toMatchObject([{ code: 'NOT_IN_PLAN', field: 'programmeId' }]);
  expect((await claims.submit('road', 'nowhere', '1.00')).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'batchId' });
  expect((await claims.submit('road', 'road-1', '1.00', {}, 'treasurer')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await claims.villageHolding()).toEqual(before);
});

test('[F6] of claims that race for one batch, those that fit stand and no fen more', async () => {
  await aProject('race', '1000.00', 100_000n);
  const answers = await Promise.all(Array.from({ length: 8 }, () => claims.submit('race', 'race-1', '300.00')));
  expect(answers.filter((answer) => answer.refusals.length === 0 && !answer.errors)).toHaveLength(3);
  expect(new Set(answers.flatMap((answer) => answer.refusals.map((refusal) => refusal.code)))).toEqual(
    new Set(['OVER_ACCEPTED_VALUE', 'OVER_CONTRACT', 'OVER_PLAN']));
});

test('[F6] of claims that race with one invoice, on different projects, one stands', async () => {
  const projects = ['one', 'two', 'three', 'four'];
  for (const project of projects) await aProject(project, '100.00', 10_000n);
  const invoice = anInvoice('10.00');
  const answers = await Promise.all(projects.map((project) => claims.submit(project, `${project}-1`, '10.00', { invoices: [invoice] })));
  expect(answers.filter((answer) => answer.refusals.length === 0)).toHaveLength(1);
  expect(answers.flatMap((answer) => answer.refusals)).toMatchObject(Array.from({ length: 3 }, () => ({ code: 'INVOICE_USED', field: 'invoices' })));
  const malformed = await claims.submit('one', 'one-1', '1.00', { invoices: [anInvoice('1.00', { code: undefined })] });
  expect(malformed.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('[F6] an invoice is its code and its number: of two claims that race for one of them, one stands, whatever else has its number', async () => {
  for (const project of ['left', 'right']) await aProject(project, '1000.00', 100_000n);
  for (let round = 1; round <= 6; round += 1) {
    const number = String(round).padStart(8, '0');
    const both = [anInvoice('10.00', { number, code: '1000000001' }), anInvoice('10.00', { number, code: '1000000002' })];
    const answers = await Promise.all([claims.submit('left', 'left-1', '20.00', { invoices: both }), claims.submit('right', 'right-1', '10.00', { invoices: [both[1]] })]);
    expect(answers.filter((answer) => answer.refusals.length === 0)).toHaveLength(1);
    expect(answers.flatMap((answer) => answer.refusals)).toMatchObject([{ code: 'INVOICE_USED', message: expect.stringContaining(`1000000002 号码 ${number}`) as string }]);
    // Each claim that stands has all the invoices it brought.
    expect(await county.service.sql(
      'select r.id from funds.reimbursement r where r.amount_fen <> (select coalesce(sum(i.amount_fen), 0) from funds.reimbursement_invoice i where i.reimbursement_id = r.id and i.round = r.round)')).toEqual([]);
  }
});

test('[X5] one file given as several papers must be explained, and so must one that two claims bring in the same moment', async () => {
  const [first] = claims.documents();
  const evidence = ['acceptance-report', 'tax-invoice', 'contract'].map((kind) => ({ ...first, kind }));
  const { refusals } = await claims.submit('left', 'left-1', '1.00', { evidence });
  expect(refusals).toMatchObject([{ code: 'PAPER_UNDER_TWO_KINDS', field: 'explanation', message: expect.stringContaining('验收报告、税务发票、项目实施合同') as string }]);
  expect((await claims.submit('left', 'left-1', '1.00', { evidence, explanation: '三份资料合并扫描为一个文件' })).refusals).toEqual([]);
  for (let round = 1; round <= 4; round += 1) {
    const papers = claims.documents();
    const answers = await Promise.all(['left', 'right'].map((project) => claims.submit(project, `${project}-1`, '1.00', { evidence: papers })));
    expect(answers.flatMap((answer) => answer.refusals)).toMatchObject([{ code: 'EVIDENCE_REUSED', field: 'explanation' }]);
  }
});

test('[F6] whether a paper is an original is said for each and kept', async () => {
  const { errors } = await claims.submit('left', 'left-1', '1.00', { evidence: claims.documents().map(({ kind, ticket }) => ({ kind, ticket })) });
  expect(errors?.[0]?.message).toContain('original');
  const evidence = [...claims.documents(), { kind: 'display-proof', original: false, ticket: county.ticket('village-clerk', 'copy of the notice') }];
  const { id } = await claims.submit('left', 'left-1', '1.00', { evidence });
  const { data } = await county.service.ask<{ reimbursement: { documents: { kind: string; original: boolean }[] } }>(
    'treasurer', 'query ($id: ID!) { reimbursement(id: $id) { documents { kind original } } }', { id });
  expect(data?.reimbursement.documents).toEqual(expect.arrayContaining([{ kind: 'display-proof', original: false }, { kind: 'contract', original: true }]));
});

test('[F6] of two payments of one claim at once, one moves cash', async () => {
  const id = await claims.submitted('race', 'race-1', '100.00');
  await claims.reviewAll(id);
  const answers = await Promise.all([claims.pay(id), claims.pay(id), claims.pay(id)]);
  expect(answers.filter((answer) => answer.refusals.length === 0)).toHaveLength(1);
  await claims.bank.payAll();
  expect((await county.service.facts(reimbursementPaid)).filter((fact) => fact.payload.reimbursementId === id)).toHaveLength(1);
});

test('[X7] from the pack’s large amount on, a leader decides too, who had no other part in it', async () => {
  await aProject('hall', '300000.00', 30_000_000n);
  const small = await claims.submitted('hall', 'hall-1', '99999.99');
  await claims.reviewAll(small);
  expect(await claims.stateOf(small)).toBe('APPROVED');
  const large = await claims.submitted('hall', 'hall-1', '200000.00');
  await claims.reviewAll(large);
  expect(await claims.stateOf(large)).toBe('AWAITING_APPROVAL');
  const clock = () => county.service.sql("select state, due_on::text as due, body_id as body from kit.deadline where kind = 'funds.approve-large-reimbursement' and subject_id = $1", [large]);
  expect(await clock()).toEqual([{ state: 'running', due: '2026-03-09', body: 'county-finance' }]);
  expect((await claims.pay(large)).refusals).toMatchObject([{ code: 'CLAIM_IN_ANOTHER_STATE' }]);
  await county.post('finance-reviewer', 'leading-group', countyCode, ['funds.reimbursement.approve-large'], 'leads-too');
  expect((await county.command('finance-reviewer', 'approveLargeReimbursement', 'reimbursement', { reimbursementId: large })).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect((await county.command('leader', 'approveLargeReimbursement', 'reimbursement', { reimbursementId: small })).refusals).toMatchObject([{ code: 'CLAIM_IN_ANOTHER_STATE' }]);
  expect((await county.command('leader', 'approveLargeReimbursement', 'reimbursement', { reimbursementId: large })).refusals).toEqual([]);
  expect(await clock()).toMatchObject([{ state: 'met' }]);
  expect((await claims.payThroughBank(large)).refusals).toEqual([]);
});

test('[A10] the figure of what was paid opens into a list with the same sum', async () => {
  const client = new pg.Client({ connectionString: county.service.databaseUrl });
  await client.connect();
  await eventually(() => figuresSettled(client), 'settled figures');
  const { rows } = await client.query<{ measure: string; sum: string }>(
    "select measure, sum(amount)::text as sum from kit.figure where region_code = $1 group by measure", [countyCode]);
  await client.end();
  const figure = (measure: string) => BigInt(rows.find((row) => row.measure === measure)?.sum ?? '0');
  const lists = await county.service.ask<Record<string, { totalAmount: string; totalCount: number }>>('treasurer', `query ($r: RegionCode!) {
    paid: reimbursements(regionCode: $r, state: PAID, from: "2026-03-15", until: "2026-03-01") { totalAmount totalCount }
    held: retentions(regionCode: $r) { totalAmount totalCount nodes { amount } } allocated: allocations(regionCode: $r) { totalAmount totalCount }
    quota: quotaReceipts(regionCode: $r) { totalAmount totalCount } cash: cashReceipts(regionCode: $r) { totalAmount totalCount }
    planned: plans(regionCode: $r, state: ADOPTED) { totalAmount totalCount } }`, { r: countyCode });
  const fen = (list: string) => BigInt((lists.data?.[list]?.totalAmount ?? '').replace('.', ''));
  expect([fen('paid'), fen('held'), fen('allocated'), fen('quota'), fen('cash'), fen('planned')]).toEqual(
    ['reimbursement-paid', 'retention-held', 'allocated', 'quota-received', 'cash-received', 'plan-adopted'].map(figure));
  expect(fen('paid')).toBe(4_000_000n + 400n + 10_000n + 20_000_000n);
});
