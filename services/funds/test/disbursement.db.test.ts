import { afterAll, beforeAll, expect, test } from 'vitest';
import { allocationIssued, contractSigned, disbursementPaid, disbursementRequested } from '@sunledger/events';
import { openTicket } from '@sunledger/service-kit';
import { anInvoice, Claims } from './claims.ts';
import { County, county as countyCode, ownAccount } from './county.ts';

const reviewers: Record<string, string> = {
  'township-finance-review': 'township-finance-head', 'county-poverty-office-review': 'poverty-reviewer', 'county-finance-review': 'finance-reviewer',
};
let county: County;
let claims: Claims;
let files = 0;

const documents = (personId = 'village-clerk') => ['contract', 'progress-report'].map((kind) => ({ kind, original: true, ticket: county.ticket(personId, `${(files += 1)}${kind}`) }));
const request = (projectId: string, stage: string, amount: string, overrides: Record<string, unknown> = {}, personId = 'village-clerk') =>
  county.command(personId, 'requestDisbursement', 'disbursement', {
    projectId, contractId: `contract-${projectId}`, programmeId: county.programmeId, holderBodyId: 'village', stage, amount, evidence: documents(), ...overrides });
async function requested(projectId: string, stage: string, amount: string): Promise<string> {
  const { id, refusals, errors } = await request(projectId, stage, amount);
  if (id === '') throw new Error(JSON.stringify({ refusals, errors }));
  return id;
}
const review = (disbursementId: string, step: string, pass = true, reason?: string, personId = reviewers[step] ?? 'leader') =>
  county.command(personId, 'reviewDisbursement', 'disbursement', { disbursementId, step, pass, reason });
async function reviewAll(id: string): Promise<void> {
  for (const step of Object.keys(reviewers)) expect((await review(id, step)).refusals).toEqual([]);
}
const pay = (disbursementId: string, personId = 'bookkeeper', fromAccount = ownAccount) => county.command(personId, 'payDisbursement', 'disbursement', { disbursementId, fromAccount });
async function paid(projectId: string, stage: string, amount: string): Promise<string> {
  const id = await requested(projectId, stage, amount);
  await reviewAll(id);
  expect((await pay(id)).refusals).toEqual([]);
  await claims.bank.payAll();
  return id;
}
interface Shown {
  number: string;
  state: string;
  round: number;
  cumulative: string | null;
  retained: string | null;
  payments: { state: string }[];
  acts: { step: string; passed: boolean; reason: string | null }[];
  deadlines: { state: string }[];
}
const shown = async (id: string): Promise<Shown | undefined> =>
  (await county.service.ask<{ disbursement: Shown }>('treasurer', `query ($id: ID!) { disbursement(id: $id) {
    number state round cumulative retained contractAmount acceptedAmount payments { state number } acts { step passed reason } deadlines { state } documents { kind } programme { code } flags { code explanation } } }`, { id })).data?.disbursement;

async function aProject(projectId: string, amount = '1000.00', fen = 100_000n): Promise<void> {
  await county.plan(projectId, amount);
  await county.sign(projectId, fen);
}

beforeAll(async () => {
  county = await County.start();
  claims = new Claims(county);
  await county.receiveQuota('2000000.00');
  await county.receiveCash('1000000.00');
  await county.allotToVillage('900000.00');
  await aProject('road');
  await county.account();
}, 120_000);
afterAll(() => county?.stop());

test('[F5] an advance within its share goes through the reviews and the bank; its retention is held, its quota used', async () => {
  expect((await request('road', 'advance', '300.01')).refusals).toMatchObject([{ code: 'OVER_STAGE_SHARE', field: 'amount', policy: 'national@1' }]);
  const id = await requested('road', 'advance', '300.00');
  expect(await claims.villageHolding()).toMatchObject({ committed: '300.00', paid: '0.00' });
  expect((await pay(id)).refusals).toMatchObject([{ code: 'CLAIM_IN_ANOTHER_STATE', field: 'disbursementId' }]);
  expect((await review(id, 'county-finance-review')).refusals).toMatchObject([{ code: 'REVIEW_OUT_OF_ORDER' }]);
  await reviewAll(id);
  expect((await pay(id, 'bookkeeper', '6228480402564891018')).refusals).toMatchObject([{ code: 'NOT_THE_OWN_ACCOUNT' }]);
  const answers = await Promise.all([pay(id), pay(id), pay(id)]);
  expect(answers.filter((answer) => answer.refusals.length === 0)).toHaveLength(1);
  await claims.bank.payAll();
  expect(await claims.villageHolding()).toMatchObject({ committed: '0.00', paid: '300.00', retained: '9.00' });
  expect(await shown(id)).toMatchObject({ state: 'PAID', cumulative: '300.00', retained: '9.00', payments: [{ state: 'PAID' }], deadlines: [{ state: 'MET' }, { state: 'MET' }, { state: 'MET' }] });
  const [fact] = await county.service.facts(disbursementPaid);
  expect(fact?.payload).toMatchObject({ disbursementId: id, grossFen: '30000', retainedFen: '900', paidFen: '29100' });
  const [, toVillage] = await county.service.facts(allocationIssued);
  expect(fact?.causes).toContain(toVillage!.id);
});

test('[F5] the rest waits for the final acceptance, and ends at the contract to the fen', async () => {
  await county.accept('road', 'road-1', 90_000n);
  expect((await request('road', 'completion', '700.00')).refusals).toMatchObject([{ code: 'STAGE_NOT_REACHED', field: 'stage' }]);
  await county.accept('road', 'road-2', 10_000n, { final: true });
  expect((await request('road', 'completion', '700.01')).refusals.map((refusal) => refusal.code)).toEqual(['OVER_PLANNED_AMOUNT', 'OVER_STAGE_SHARE']);
  const id = await paid('road', 'completion', '700.00');
  expect(await shown(id)).toMatchObject({ cumulative: '1000.00', retained: '21.00' });
  const held = await county.service.ask<{ retentions: { totalAmount: string; nodes: { warrantyEndsOn: string; disbursementId: string }[] } }>(
    'treasurer', `{ retentions(regionCode: "${countyCode}", projectId: "road") { totalAmount nodes { warrantyEndsOn disbursementId reimbursementId } } }`);
  expect(held.data?.retentions).toMatchObject({ totalAmount: '30.00', nodes: [{ warrantyEndsOn: '2027-03-02', disbursementId: id }, { warrantyEndsOn: '2027-03-02' }] });
});

test('[F5] a request whose payment came back after it was paid waits to go out again, its retention held once', async () => {
  await aProject('returned');
  const id = await requested('returned', 'advance', '100.00');
  await reviewAll(id);
  expect((await pay(id)).refusals).toEqual([]);
  const messageId = await claims.bank.send();
  const orders = await claims.bank.ordersOf(messageId);
  await claims.bank.read(claims.bank.report(messageId, orders));
  const before = await claims.villageHolding();
  expect((await claims.bank.read(claims.bank.report(messageId, orders, { answers: { [orders[0]!.number]: 'MS03' } }))).result).toMatchObject({ state: 'READ', failed: 1 });
  expect(await shown(id)).toMatchObject({ state: 'ORDERED', cumulative: null, retained: '3.00', payments: [{ state: 'FAILED' }] });
  const [order] = await county.service.sql<{ id: string }>("select id from funds.payment_order where subject_id = $1", [id]);
  expect((await county.command('bookkeeper', 'reissuePayment', 'paymentOrder', { paymentOrderId: order!.id, fromAccount: ownAccount })).refusals).toEqual([]);
  await claims.bank.payAll();
  expect(await shown(id)).toMatchObject({ state: 'PAID', retained: '3.00' });
  expect(await claims.villageHolding()).toEqual(before);
});

test('[F5] a rejection states its reason and frees the quota; corrected, the request keeps its number and its history', async () => {
  await aProject('school');
  const before = await claims.villageHolding();
  const id = await requested('school', 'advance', '200.00');
  const first = await shown(id);
  expect((await review(id, 'township-finance-review', false)).refusals).toMatchObject([{ code: 'REASON_MISSING' }]);
  expect((await review(id, 'township-finance-review', false, '进度表未签字')).refusals).toEqual([]);
  expect(await claims.villageHolding()).toEqual(before);
  const corrected = await county.command('village-clerk', 'correctDisbursement', 'disbursement', { disbursementId: id, stage: 'advance', amount: '150.00', evidence: [] });
  expect(corrected.refusals).toEqual([]);
  expect(await shown(id)).toMatchObject({
    number: first!.number, round: 2, state: 'IN_REVIEW',
    acts: [{ step: 'request', passed: true }, { step: 'township-finance-review', passed: false, reason: '进度表未签字' }, { step: 'request', passed: true }] });
  expect((await county.service.facts(disbursementRequested)).filter((fact) => fact.payload.disbursementId === id).map((fact) => fact.payload.grossFen)).toEqual(['20000', '15000']);
});

test('[F5][F6] requests and claims that race for one contract take no fen more than it has', async () => {
  await aProject('race');
  await county.accept('race', 'race-1', 100_000n, { final: true });
  const answers = await Promise.all([
    ...Array.from({ length: 3 }, () => request('race', 'completion', '400.00')), ...Array.from({ length: 3 }, () => claims.submit('race', 'race-1', '400.00'))]);
  expect(answers.filter((answer) => answer.refusals.length === 0 && !answer.errors)).toHaveLength(2);
  const [taken] = await county.service.sql<{ fen: string }>(
    "select (coalesce((select sum(amount_fen) from funds.disbursement where project_id = 'race'), 0) + coalesce((select sum(amount_fen) from funds.reimbursement where project_id = 'race'), 0))::text as fen");
  expect(taken?.fen).toBe('80000');
});

test('[F6] what was paid ahead is worked off by accepted value before a claim is paid beside it', async () => {
  await aProject('well');
  await paid('well', 'advance', '300.00');
  await county.accept('well', 'well-1', 50_000n);
  expect((await claims.submit('well', 'well-1', '200.01')).refusals).toMatchObject([{ code: 'ADVANCE_NOT_WORKED_OFF', field: 'amount' }]);
  expect((await claims.submit('well', 'well-1', '200.00')).refusals).toEqual([]);
});

test('[F5][F6] an invoice counts once in claims and requests together, also when both bring it in the same moment', async () => {
  for (const project of ['dam', 'dyke']) await aProject(project);
  await county.accept('dyke', 'dyke-1', 100_000n);
  const claimed = anInvoice('10.00');
  expect((await claims.submit('dyke', 'dyke-1', '10.00', { invoices: [claimed] })).refusals).toEqual([]);
  expect((await request('dam', 'advance', '10.00', { invoices: [claimed] })).refusals).toMatchObject([{ code: 'INVOICE_USED', field: 'invoices' }]);
  for (let round = 1; round <= 4; round += 1) {
    const invoices = [anInvoice('10.00')];
    const answers = await Promise.all([request('dam', 'advance', '10.00', { invoices }), claims.submit('dyke', 'dyke-1', '10.00', { invoices })]);
    expect(answers.flatMap((answer) => answer.refusals)).toMatchObject([{ code: 'INVOICE_USED' }]);
  }
  const withInvoice = [...documents(), { kind: 'tax-invoice', original: true, ticket: county.ticket('village-clerk', 'dam invoice') }];
  expect((await request('dam', 'advance', '10.00', { evidence: withInvoice })).refusals).toMatchObject([{ code: 'INVOICE_NUMBERS_MISSING', field: 'invoices' }]);
  expect((await request('dam', 'advance', '10.00', { invoices: [anInvoice('9.99')] })).refusals).toMatchObject([{ code: 'INVOICE_SUM_DIFFERS' }]);
  const { id } = await request('dam', 'advance', '10.00', { invoices: [anInvoice('10.00')] });
  const { data } = await county.service.ask<{ disbursement: { invoices: { amount: string }[] } }>('treasurer', 'query ($id: ID!) { disbursement(id: $id) { invoices { number amount } } }', { id });
  expect(data?.disbursement.invoices).toMatchObject([{ amount: '10.00' }]);
});

test('[F5] a request follows its contract, and brings originals where the pack wants them', async () => {
  expect((await request('dam', 'advance', '1.00', { occurredOn: '2026-03-01' })).refusals).toMatchObject([{ code: 'REQUESTED_BEFORE_CONTRACT', field: 'occurredOn', clause: expect.any(String) as string }]);
  const copies = documents().map((document) => ({ ...document, original: false }));
  expect((await request('dam', 'advance', '1.00', { evidence: copies })).refusals).toMatchObject([{ code: 'ORIGINALS_REQUIRED', field: 'evidence', policy: 'national@1' }]);
});

test('[F5][F6] managing projects takes at most its share of a programme, claimed and requested together, also at once', async () => {
  for (const project of ['design', 'supervision']) {
    await county.plan(project, '15000.00', { use: 'management-fee' });
    await county.sign(project, 10_000_000n);
    await county.accept(project, `${project}-1`, 10_000_000n);
  }
  // One per cent of 2,000,000.
  expect((await claims.submit('design', 'design-1', '12000.00')).refusals).toEqual([]);
  expect((await request('supervision', 'advance', '8000.01')).refusals).toMatchObject([{ code: 'OVER_MANAGEMENT_FEE', field: 'amount', policy: 'national@1' }]);
  const answers = await Promise.all([request('supervision', 'advance', '5000.00'), claims.submit('design', 'design-1', '3000.01')]);
  expect(answers.flatMap((answer) => answer.refusals)).toMatchObject([{ code: 'OVER_MANAGEMENT_FEE' }]);
});

test('[F1] a use off the list of the fund is refused again as money is asked for, claimed and paid, with its clause', async () => {
  await aProject('offices');
  const id = await requested('offices', 'advance', '100.00');
  await reviewAll(id);
  // Past the plan's own check, as if the pack had put the use on its list since.
  await county.service.sql('alter table funds.plan_item disable trigger plan_item_append_only');
  await county.service.sql("update funds.plan_item set use_code = 'office-buildings' where project_id = 'offices'");
  await county.service.sql('alter table funds.plan_item enable trigger plan_item_append_only');
  const negative = { code: 'USE_ON_NEGATIVE_LIST', clause: '财农〔2021〕19号 负面清单', policy: 'transition-fund@2' };
  expect((await pay(id)).refusals).toMatchObject([{ ...negative, field: 'disbursementId' }]);
  expect((await request('offices', 'advance', '50.00')).refusals).toMatchObject([{ ...negative, field: 'programmeId' }]);
  await county.accept('offices', 'offices-1', 100_000n, { final: true });
  expect((await claims.submit('offices', 'offices-1', '50.00')).refusals).toContainEqual(expect.objectContaining({ ...negative, field: 'programmeId' }));
});

test('[F6] contracts split below the tender threshold, and a file used before, hold a request up until somebody explains', async () => {
  await aProject('north', '300000.00', 30_000_000n);
  await county.service.hear(contractSigned, {
    aggregateId: 'contract-north-2', regionCode: '511623100201', occurredOn: '2026-03-02',
    payload: { contractId: 'contract-north-2', projectId: 'north', contractorId: 'builder', amountFen: '380000000', signedOn: '2026-03-02', warrantyMonths: 12 } });
  const evidence = documents();
  expect((await request('north', 'advance', '100.00', { evidence })).refusals).toMatchObject([{ code: 'SPLIT_BELOW_TENDER', field: 'explanation' }]);
  const { id, refusals } = await request('north', 'advance', '100.00', { evidence, explanation: '两段分年实施,均经批复' });
  expect(refusals).toEqual([]);
  expect(await shown(id)).toMatchObject({ flags: [{ code: 'SPLIT_BELOW_TENDER', explanation: '两段分年实施,均经批复' }] });
  // The same progress report for another project; the contract itself may be brought again.
  await aProject('south');
  expect((await request('south', 'advance', '10.00', { evidence })).refusals.map((refusal) => refusal.code)).toEqual(['SPLIT_BELOW_TENDER', 'EVIDENCE_REUSED']);
});

test('[X7] a large request goes to the leading group too; no one reviews what they asked for', async () => {
  await aProject('hall', '1000000.00', 100_000_000n);
  const id = await requested('hall', 'advance', '200000.00').catch(() => '');
  const large = id === '' ? (await request('hall', 'advance', '200000.00', { explanation: '村内独立项目,未拆分' })).id : id;
  await county.post('village-clerk', 'township-finance-office', '511623100000', ['funds.disbursement.review'], 'clerk-reviews');
  expect((await review(large, 'township-finance-review', true, undefined, 'village-clerk')).refusals).toMatchObject([{ code: 'SAME_PERSON', field: 'disbursementId' }]);
  await reviewAll(large);
  expect((await pay(large)).refusals).toMatchObject([{ code: 'CLAIM_IN_ANOTHER_STATE' }]);
  expect((await review(large, 'large-amount-approval')).refusals).toEqual([]);
  expect((await pay(large)).refusals).toEqual([]);
  expect((await request('hall', 'advance', '1.00', {}, 'treasurer')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[F7] a guarantee letter stands in for the cash, under the same cap, and frees what is held', async () => {
  const letter = (amount: string, overrides: Record<string, unknown> = {}) => county.command('account-checker', 'registerGuarantee', 'guaranteeLetter', {
    contractId: 'contract-road', number: 'BH-2026-01', issuer: '样例农商行', amount, validUntil: '2027-03-02',
    evidence: [{ kind: 'guarantee-letter', ticket: county.ticket('account-checker', `letter${(files += 1)}`) }], ...overrides });
  expect((await letter('30.01', { validUntil: '2027-03-01' })).refusals.map((refusal) => refusal.code)).toEqual(['LETTER_OVER_CAP', 'LETTER_TOO_SHORT']);
  expect((await letter('29.99')).refusals).toMatchObject([{ code: 'LETTER_TOO_SMALL', field: 'amount' }]);
  const entered = await letter('30.00');
  expect(entered.refusals).toEqual([]);
  await county.done('letter-checker', 'checkGuarantee', 'guaranteeLetter', { guaranteeLetterId: entered.id, pass: true });
  expect((await letter('30.00')).refusals).toMatchObject([{ code: 'LETTER_NUMBER_USED' }]);
  await county.service.service.setClock('2026-03-02T05:00:00Z');
  await claims.bank.payAll();
  const held = await county.service.ask<{ retentions: { nodes: { state: string }[] } }>('treasurer', `{ retentions(regionCode: "${countyCode}", projectId: "road") { nodes { state } } }`);
  expect(held.data?.retentions.nodes).toEqual([{ state: 'RELEASED' }, { state: 'RELEASED' }]);
});

test('[A10] the appropriation ledger adds up to its figure', async () => {
  const answer = await county.service.ask<{ disbursements: { totalAmount: string; totalCount: number } }>(
    'treasurer', `{ disbursements(regionCode: "${countyCode}", state: PAID) { totalAmount totalCount nodes { number stageTitle cumulative projectName } } }`);
  const [figure] = await county.service.sql<{ fen: string }>(
    "select (coalesce((select sum(amount) from kit.figure where measure = 'disbursed' and region_code = '511623100201'), 0) + coalesce((select sum(amount) from kit.figure_delta where measure = 'disbursed'), 0))::text as fen");
  expect(answer.data?.disbursements.totalAmount.replace('.', '')).toBe(figure?.fen);
});

test('[X2] a department of another line asks for no money of a project and judges none of its requests; its own line and finance do', async () => {
  await county.service.enterBody({ bodyId: 'water-bureau', bodyKind: 'county-department', regionCode: countyCode, line: 'water' });
  await aProject('canal');
  await county.service.sql("update funds.listed_project set implementing_body_id = 'water-bureau' where project_id = 'canal'");
  for (const line of ['water', 'education']) {
    await county.service.enterPost({ personId: `${line}-engineer`, duties: ['funds.disbursement.request', 'funds.disbursement.review'], regionCode: countyCode, bodyKind: 'county-department', line });
  }
  const ask = (personId: string) => request('canal', 'advance', '100.00', { evidence: documents(personId), explanation: '各为独立工程' }, personId);
  const foreign = { code: 'FORBIDDEN', line: 'water' };
  expect((await ask('education-engineer')).errors?.[0]?.extensions).toMatchObject(foreign);
  const { id, refusals } = await ask('water-engineer');
  expect(refusals).toEqual([]);
  const [first] = Object.keys(reviewers);
  expect((await review(id, first!, true, undefined, 'education-engineer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await review(id, first!)).refusals).toEqual([]);
  const audit = await county.service.sql("select detail->>'line' as line from kit.audit_entry where actor_id = 'education-engineer' and outcome = 'forbidden'");
  expect(audit).toEqual([{ line: 'water' }, { line: 'water' }]);
});

test('[X2] the papers of a request are opened by its own line and by finance, not by a department of another line', async () => {
  for (const line of ['water', 'education']) {
    await county.service.enterPost({ id: `${line}-reader`, personId: `${line}-engineer`, duties: ['funds.ledger.read', 'funds.document.read'], regionCode: countyCode, bodyKind: 'county-department', line });
  }
  const open = (personId: string) => county.service.ask<{ disbursements: { nodes: { documents: { readTicket: string }[] }[] } }>(
    personId, `{ disbursements(regionCode: "${countyCode}", projectId: "canal") { nodes { documents { readTicket } } } }`, {}, { 'x-purpose': 'review' });
  expect((await open('education-engineer')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  for (const personId of ['water-engineer', 'account-checker']) {
    const tickets = (await open(personId)).data?.disbursements.nodes.flatMap(({ documents: papers }) => papers.map(({ readTicket }) => readTicket)) ?? [];
    expect([personId, tickets.length > 0, tickets.every((ticket) => openTicket(county.service.settings.ticketSecret, ticket, 'read', new Date()) !== undefined)]).toEqual([personId, true, true]);
  }
});

test('[X2] a programme of one department is not another\'s to open or to book', async () => {
  await county.service.enterBody({ bodyId: 'water-bureau', bodyKind: 'county-department', regionCode: countyCode, line: 'water' });
  for (const line of ['water', 'education']) {
    await county.service.enterPost({ personId: `${line}-treasurer`, duties: ['funds.programme.open', 'funds.quota.receive'], regionCode: countyCode, bodyKind: 'county-department', line });
  }
  const open = (personId: string) => county.command(personId, 'openProgramme', 'programme', {
    code: 'SL-2026', name: '水利专项', fundKind: 'transition-fund', year: 2026, bodyId: 'water-bureau', bankAccount: '6228480402564899999', bookkeeperPersonId: 'bookkeeper', closesOn: '2027-12-31' });
  expect((await open('education-treasurer')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', line: 'water' });
  const { id: programmeId, refusals } = await open('water-treasurer');
  expect(refusals).toEqual([]);
  const receive = (personId: string) => county.command(personId, 'receiveQuota', 'programme', { programmeId, documentNumber: '川水〔2026〕1号', amount: '10.00' });
  expect((await receive('education-treasurer')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', line: 'water' });
  expect((await receive('treasurer')).refusals).toEqual([]);
});
