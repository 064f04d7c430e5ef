import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdPaymentsPosted, receiptConfirmed, receiptDisputed } from '@sunledger/events';
import { eventually } from '@sunledger/testkit';
import { householdTotals } from '../src/household-payment/application/read-household-totals.ts';
import { county, village } from './county.ts';
import { accountOf, aFile, aRow, otherVillage, PaymentCounty } from './payment-files.ts';

interface Payment {
  id: string;
  amount: string;
  received: string | null;
  state: string;
  payeeName: string;
  accountLast4: string;
}
let payments: PaymentCounty;
let paid: Payment[];

const list = async (personId = 'officer', args = ''): Promise<{ nodes: Payment[]; totalCount: number; totalAmount: string }> => {
  const answer = await payments.service.ask<{ householdPayments: { nodes: Payment[]; totalCount: number; totalAmount: string } }>(
    personId, `query { householdPayments(regionCode: "${county}"${args}) { totalCount totalAmount nodes { id amount received state payeeName accountLast4 } } }`);
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.householdPayments;
};
const record = (paymentId: string, received: string, personId = 'officer') =>
  payments.county.command(personId, 'recordReceipt', 'payment', { paymentId, received, method: 'VISIT', witnessPersonId: 'treasurer' });

beforeAll(async () => {
  payments = await PaymentCounty.start();
  await payments.register([1, 2, 3].map((n) => ({ n })));
  await payments.register([{ n: 11 }], otherVillage);
  await payments.fund('1000.00');
  await payments.pay(aFile([aRow(1), aRow(2), aRow(3), aRow(11, { village: otherVillage })]));
  paid = (await list()).nodes;
}, 90_000);
afterAll(() => payments?.stop());

test('[F8] a village sees its own payments only, with names and accounts masked', async () => {
  expect(paid).toHaveLength(3);
  expect(paid.every((payment) => payment.payeeName === '张**' && payment.accountLast4.length === 4)).toBe(true);
  expect((await list('preparer')).totalCount).toBe(4);
  expect((await list('preparer', ', period: "2026-02", from: "2026-03-31", until: "2026-03-01"')).totalAmount).toBe('400.00');
  expect((await list('preparer', ', from: "2026-04-01"')).totalCount).toBe(0);
});

test('[X2] a duty in one village and a post without it in the whole county show the village and no more', async () => {
  await payments.service.enterPost({ personId: 'two-posts', duties: ['funds.ledger.read'], regionCode: village, id: 'two-posts-village' });
  await payments.service.enterPost({ personId: 'two-posts', duties: [], regionCode: county, id: 'two-posts-county' });
  await payments.service.enterPost({ personId: 'elsewhere-too', duties: ['funds.ledger.read'], regionCode: '510525101201', id: 'reads-elsewhere' });
  await payments.service.enterPost({ personId: 'elsewhere-too', duties: [], regionCode: county, id: 'no-duty-here' });
  const document = `query ($region: RegionCode!, $village: RegionCode!) {
    householdPayments(regionCode: $region) { totalCount } returnedPayments(regionCode: $region) { totalCount } villageLedgerSheet(villageCode: $village, month: "2026-03") }`;
  const seen = async (person: string) =>
    (await payments.service.ask<{ householdPayments: { totalCount: number } }>(person, document, { region: county, village })).data;
  expect((await seen('preparer'))?.householdPayments.totalCount).toBe(4);
  expect((await seen('two-posts'))?.householdPayments.totalCount).toBe(3);
  expect(await seen('elsewhere-too')).toEqual({ householdPayments: { totalCount: 0 }, returnedPayments: { totalCount: 0 }, villageLedgerSheet: null });
});

test('[X6] a payee is shown unmasked only with duty, region and purpose, and the look stands in the audit', async () => {
  const document = 'query ($id: ID!) { householdPayee(id: $id) { name account } }';
  const id = paid.find((payment) => payment.accountLast4 === accountOf(1).slice(-4))!.id;
  expect((await payments.service.ask('officer', document, { id })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'PURPOSE_REQUIRED' });
  expect((await payments.service.ask('preparer', document, { id }, { 'x-purpose': 'verification' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const seen = await payments.service.ask<{ householdPayee: unknown }>('officer', document, { id }, { 'x-purpose': 'verification' });
  expect(seen.data?.householdPayee).toEqual({ name: '张三1', account: accountOf(1) });
  expect(await payments.service.sql("select subject, purpose from kit.audit_entry where kind = 'personal-read' and actor_id = 'officer'")).toEqual([{ subject: id, purpose: 'verification' }]);
});

test('[X2] who is paid by a department\'s programme is not shown to a department of another line', async () => {
  const { service } = payments;
  for (const line of ['water', 'education']) {
    await service.enterPost({ personId: `${line}-officer`, duties: ['funds.payee.read', 'funds.ledger.read'], regionCode: county, bodyKind: 'county-department', line });
  }
  const id = paid.find((payment) => payment.accountLast4 === accountOf(1).slice(-4))!.id;
  const seenBy = async (personId: string) => {
    const { data, errors } = await service.ask<{ householdPayee: unknown }>(personId, 'query ($id: ID!) { householdPayee(id: $id) { name } }', { id }, { 'x-purpose': 'verification' });
    return errors?.[0]?.extensions.code ?? data?.householdPayee;
  };
  await service.sql("update funds.programme set line = 'water' where id = (select programme_id from funds.household_payment where id = $1)", [id]);
  const seen = await Promise.all(['education-officer', 'water-officer', 'officer'].map(seenBy));
  await service.sql('update funds.programme set line = null where id = (select programme_id from funds.household_payment where id = $1)', [id]);
  expect(seen).toEqual(['FORBIDDEN', { name: '张三1' }, { name: '张三1' }]);
});

test('[F8] a full receipt confirms, a short one disputes and is made good later, none moves twice', async () => {
  const [one, two, three] = paid;
  expect((await record(one!.id, '100.01')).refusals).toMatchObject([{ code: 'RECEIVED_MORE_THAN_PAID', field: 'received' }]);
  expect((await record(one!.id, '100.00')).refusals).toEqual([]);
  expect((await record(one!.id, '100.00')).refusals).toMatchObject([{ code: 'RECEIPT_ALREADY_CONFIRMED' }]);
  expect((await record(two!.id, '99.99')).refusals).toEqual([]);
  expect((await record(three!.id, '0.00')).refusals).toEqual([]);
  const posted = (await payments.service.facts(householdPaymentsPosted)).find((fact) => fact.payload.villageCode === village);
  const confirmed = await payments.service.facts(receiptConfirmed);
  expect(confirmed.map(({ payload, causes }) => [payload.paymentId, payload.receivedFen, causes])).toEqual([[one!.id, '10000', [posted!.id]]]);
  const disputed = await payments.service.facts(receiptDisputed);
  expect(disputed.map(({ payload }) => [payload.paymentId, payload.paidFen, payload.receivedFen])).toEqual([[two!.id, '10000', '9999'], [three!.id, '10000', '0']]);
  expect((await record(two!.id, '99.98')).refusals).toMatchObject([{ code: 'RECEIVED_LESS_THAN_BEFORE' }]);
  expect((await record(two!.id, '100.00')).refusals).toEqual([]);
  expect((await list()).nodes.map(({ state }) => state).sort()).toEqual(['CONFIRMED', 'CONFIRMED', 'DISPUTED']);
});

test('[F8] one village, one account: its ledger adds up, and its clock is met when the last household has answered', async () => {
  const answer = await payments.service.ask<{ villageLedger: Record<string, unknown> }>('officer', `query { villageLedger(villageCode: "${village}", programmeId: "${payments.county.programmeId}") {
    households payments paid received confirmed disputed unanswered postings { payments answered amount deadlines { kind state dueOn } } } }`);
  expect(answer.data?.villageLedger).toEqual({
    households: 3, payments: 3, paid: '300.00', received: '200.00', confirmed: 2, disputed: 1, unanswered: 0,
    postings: [{ payments: 3, answered: 3, amount: '300.00', deadlines: [{ kind: 'funds.confirm-household-payments', state: 'MET', dueOn: '2026-03-17' }] }],
  });
  const other = await payments.service.ask<{ villageLedger: Record<string, unknown> }>('preparer', `query { villageLedger(villageCode: "${otherVillage}", programmeId: "${payments.county.programmeId}") {
    unanswered postings { deadlines { state } } } }`);
  expect(other.data?.villageLedger).toEqual({ unanswered: 1, postings: [{ deadlines: [{ state: 'RUNNING' }] }] });
});

test('[F8] the payments of a household hang on the household', async () => {
  const answer = await payments.service.ask<{ _entities: unknown[] }>('officer',
    'query { _entities(representations: [{ __typename: "Household", id: "h1" }, { __typename: "Household", id: "h11" }]) { ... on Household { payments { totalCount totalAmount } } } }');
  expect(answer.data?._entities).toEqual([{ payments: { totalCount: 1, totalAmount: '100.00' } }, { payments: { totalCount: 0, totalAmount: '0.00' } }]);
});

const totalsDocument = `query ($these: [_Any!]!, $year: Int, $programme: ID) { _entities(representations: $these) { ... on Household { paymentTotals(year: $year, programmeId: $programme) {
  payments paid received confirmed disputed unanswered lines { year programme { code } payments paid received confirmed disputed unanswered } } } } }`;
const totals = async (ids: readonly string[], variables: Record<string, unknown> = {}, personId = 'officer') => {
  const answer = await payments.service.ask<{ _entities: { paymentTotals: Record<string, unknown> | null }[] }>(
    personId, totalsDocument, { these: ids.map((id) => ({ __typename: 'Household', id })), ...variables });
  return answer.data?._entities.map((one) => one.paymentTotals);
};
const nothing = { payments: 0, paid: '0.00', received: '0.00', confirmed: 0, disputed: 0, unanswered: 0, lines: [] };

test('[F8] what a household was paid stands summed by year and programme, and equals its list; what lies elsewhere is not counted', async () => {
  // Which household is behind which payment is sealed: two of the three confirmed in full.
  const [elsewhere, ...ours] = (await totals(['h11', 'h1', 'h2', 'h3']))!;
  const sums = { payments: 1, paid: '100.00', received: '100.00', confirmed: 1, disputed: 0, unanswered: 0 };
  expect(ours).toContainEqual({ ...sums, lines: [{ year: 2026, programme: { code: 'XJ-2026' }, ...sums }] });
  expect(ours.map((household) => ['received', 'confirmed', 'disputed'].map((field) => String(household?.[field])).join(' ')).sort()).toEqual(['0.00 0 1', '100.00 1 0', '100.00 1 0']);
  expect(elsewhere).toEqual(nothing);
  expect((await totals(['h11'], {}, 'preparer'))![0]).toMatchObject({ payments: 1, unanswered: 1, received: '0.00' });
  expect(await totals(['h1'], { year: 2025 })).toEqual([nothing]);
  expect(await totals(['h1'], { year: 2026, programme: payments.county.programmeId })).toMatchObject([{ payments: 1, paid: '100.00' }]);
  expect(await totals(['h1'], { programme: crypto.randomUUID() })).toEqual([nothing]);
});

test('[F8] the totals of households cost what these were paid, by the index of the household, however many others were paid', async () => {
  await payments.service.sql(`insert into funds.household_payment (id, posting_id, import_id, programme_id, line_no, village_code, household_id, person_token, account_token, payee_sealed,
      account_last4, amount_fen, item, period, period_starts_on, period_ends_on, paid_on)
    select gen_random_uuid(), posting_id, import_id, programme_id, n, village_code, 'other-' || n / 2, 'person-' || n, 'account-' || n, payee_sealed, account_last4, 1, item, period, period_starts_on, period_ends_on, paid_on
      from (select * from funds.household_payment limit 1) p, generate_series(1, 40000) n`);
  await payments.service.sql('analyze funds.household_payment');
  const [plan] = await payments.service.sql<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(`explain (analyze, format json) ${householdTotals}`, [['h1', 'h2', 'h3', 'h11']]);
  const nodes = flat(plan!['QUERY PLAN'][0]!.Plan);
  const scans = nodes.filter((node) => node['Relation Name'] === 'household_payment' || node['Index Name']);
  expect(scans.map((node) => node['Index Name'] ?? '').join()).toContain('household_payment_household_id_idx');
  for (const node of nodes) expect([node['Node Type'], node['Node Type'] !== 'Seq Scan', node['Actual Rows'] <= 4, node['Rows Removed by Filter'] ?? 0]).toEqual([node['Node Type'], true, true, 0]);
  await payments.service.sql("delete from funds.household_payment where household_id like 'other-%'");
});
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}
const flat = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flat)];

test('[X7] who paid records no receipt, nor does anyone for another village', async () => {
  await payments.county.post('approver', 'village-committee', village, ['funds.receipt.record'], 'post-approver-village');
  const disputed = (await list()).nodes.find((payment) => payment.state === 'DISPUTED')!;
  expect((await record(disputed.id, '100.00', 'approver')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  const foreign = (await list('preparer')).nodes.find((payment) => !paid.some(({ id }) => id === payment.id))!;
  expect((await record(foreign.id, '100.00')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('[F8] parallel receipts of one payment count once', async () => {
  const disputed = (await list()).nodes.find((payment) => payment.state === 'DISPUTED')!;
  const answers = await Promise.all([1, 2, 3, 4].map(() => record(disputed.id, '100.00')));
  expect(answers.map((answer) => answer.refusals[0]?.code ?? 'accepted').sort()).toEqual(['RECEIPT_ALREADY_CONFIRMED', 'RECEIPT_ALREADY_CONFIRMED', 'RECEIPT_ALREADY_CONFIRMED', 'accepted']);
  expect((await payments.service.facts(receiptConfirmed)).filter((fact) => fact.payload.paymentId === disputed.id)).toHaveLength(1);
});

test('[F8] a village that nobody asked in time is missed on its clock', async () => {
  await payments.service.service.setClock('2026-04-02T02:00:00Z');
  const [clock] = await eventually(async () => {
    const rows = await payments.service.sql<{ state: string }>("select state from kit.deadline where kind = 'funds.confirm-household-payments' and region_code = $1", [otherVillage]);
    return rows[0]?.state === 'missed' && rows;
  });
  expect(clock?.state).toBe('missed');
});
