import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paymentFailed, paymentFlagged, paymentOrdered, reimbursementPaid } from '@sunledger/events';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { openForTicket } from '@sunledger/service-kit/evidence/sealed-file';
import { openTicket } from '@sunledger/service-kit';
import { eventually } from '@sunledger/testkit';
import { buffer } from 'node:stream/consumers';
import { TestBank, type SentOrder } from './bank.ts';
import { Claims } from './claims.ts';
import { County, county as countyCode, ownAccount, village } from './county.ts';

const folder = mkdtempSync(join(tmpdir(), 'funds-bank-'));
let county: County;
let claims: Claims;
let bank: TestBank;

const released = (projectId: string, amount = '100.00') => claims.approved(projectId, amount);
async function sent(...projects: string[]): Promise<{ ids: string[]; messageId: string; orders: SentOrder[] }> {
  const ids: string[] = [];
  for (const project of projects) {
    const id = await released(project);
    expect((await claims.pay(id)).refusals).toEqual([]);
    ids.push(id);
  }
  const messageId = await bank.send();
  return { ids, messageId, orders: await bank.ordersOf(messageId) };
}
const paidFacts = async (id: string) => (await county.service.facts(reimbursementPaid)).filter((fact) => fact.payload.reimbursementId === id);
const reissue = (paymentOrderId: string, personId = 'bookkeeper') => county.command(personId, 'reissuePayment', 'paymentOrder', { paymentOrderId, fromAccount: ownAccount });
const ordersOf = (id: string) => county.service.sql<{ id: string; number: string; state: string; reason_code: string | null }>(
  'select id, number, state, reason_code from funds.payment_order where subject_id = $1 order by recorded_at, number', [id]);

beforeAll(async () => {
  county = await County.start('2026-03-02T02:00:00Z', { bankFolder: folder });
  claims = new Claims(county);
  bank = claims.bank;
  await county.receiveQuota('100000.00');
  await county.receiveCash('100000.00');
  await county.allotToVillage('90000.00');
}, 120_000);
afterAll(() => county?.stop());

test('[F5][X7] nothing is paid to an account that one person entered and nobody else checked', async () => {
  const id = await released('first');
  expect((await claims.pay(id)).refusals).toMatchObject([{ code: 'PAYEE_ACCOUNT_MISSING' }]);
  const entered = await county.done('village-clerk', 'enterPayeeAccount', 'payeeAccount', {
    payeeType: 'CONTRACTOR', payeeId: 'builder', regionCode: village, accountName: '样例路桥有限公司', account: '51050100000000001234', bankCode: '102100099996', evidence: county.proof() });
  expect((await claims.pay(id)).refusals).toMatchObject([{ code: 'PAYEE_ACCOUNT_MISSING' }]);
  await county.post('village-clerk', 'county-finance', countyCode, ['funds.payee.check'], 'clerk-checks');
  expect((await county.command('village-clerk', 'checkPayeeAccount', 'payeeAccount', { payeeAccountId: entered, pass: true })).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  const both = await Promise.all([1, 2].map(() => county.command('account-checker', 'checkPayeeAccount', 'payeeAccount', { payeeAccountId: entered, pass: true })));
  expect(both.flatMap((answer) => answer.refusals)).toMatchObject([{ code: 'ACCOUNT_CHECKED_ALREADY' }]);
  expect((await claims.payThroughBank(id)).refusals).toEqual([]);
  expect(await claims.stateOf(id)).toBe('PAID');
  const [seen] = await county.service.sql<{ n: number }>(
    "select (select count(*) from kit.audit_entry where detail::text like '%51050100000000001234%')::int + (select count(*) from kit.event_log where envelope::text like '%51050100000000001234%')::int as n");
  expect(seen?.n).toBe(0);
});

test('[F6] an account under another name than the contractor’s is refused; a personal one must be explained, and stands on record', async () => {
  const enter = (input: Record<string, unknown>) => county.command('village-clerk', 'enterPayeeAccount', 'payeeAccount', {
    payeeType: 'CONTRACTOR', payeeId: 'builder', regionCode: village, account: '51050100000000005678', bankCode: '102100099996', evidence: county.proof(), ...input });
  await county.service.sql("update funds.project_contract set contractor_name = '样例路桥有限公司'");
  expect((await enter({ accountName: '样例建筑有限公司' })).refusals).toMatchObject([{ code: 'PAYEE_NAME_DIFFERS', field: 'accountName' }]);
  await county.service.sql('update funds.project_contract set contractor_name = null');
  expect((await enter({ accountName: '张三' })).refusals).toMatchObject([{ code: 'PERSONAL_ACCOUNT', field: 'explanation' }]);
  const { id } = await enter({ accountName: '张三', explanation: '个体工商户,无对公账户', cadreRelation: '村主任之弟' });
  expect((await county.service.facts(paymentFlagged)).filter((fact) => fact.payload.subjectId === id).map((fact) => fact.payload.code).toSorted())
    .toEqual(['PAYEE_RELATED_TO_CADRE', 'PERSONAL_ACCOUNT']);
});

test('[F5] the file for the bank lies encrypted, and opens by ticket for who sends payments and says why', async () => {
  const { messageId, orders } = await sent('ticketed');
  const [row] = await county.service.sql<{ hash: string }>('select file_hash as hash from funds.payment_file where message_id = $1', [messageId]);
  const { evidenceDir, ticketSecret } = county.service.settings;
  const stored = await buffer((await new EvidenceStore(evidenceDir).open(row!.hash))!.stream());
  expect(stored.toString('latin1')).not.toContain('51050100000000001234');
  const ask = (personId: string, purpose?: string) => county.service.ask<{ paymentFiles: { nodes: { messageId: string; readTicket: string }[] } }>(
    personId, `{ paymentFiles(regionCode: "${countyCode}", first: 1) { nodes { messageId readTicket } } }`, {}, purpose ? { 'x-purpose': purpose } : {});
  expect((await ask('treasurer', 'look')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const [{ id }] = await county.service.sql<{ id: string }>('select id from funds.payment_file where message_id = $1', [messageId]) as [{ id: string }];
  const one = (purpose?: string) => county.service.ask<{ paymentFile: { messageId: string; readTicket: string } }>(
    'bookkeeper', `{ paymentFile(id: "${id}") { messageId readTicket } }`, {}, purpose ? { 'x-purpose': purpose } : {});
  expect((await one()).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'PURPOSE_REQUIRED' });
  expect(openTicket(ticketSecret, (await one('to-bank')).data!.paymentFile.readTicket, 'read', new Date())).toMatchObject({ hash: row!.hash });
  const answer = await ask('bookkeeper', 'to-bank');
  const ticket = openTicket(ticketSecret, answer.data!.paymentFiles.nodes[0]!.readTicket, 'read', new Date());
  const xml = openForTicket(ticketSecret, ticket!.key!, stored).toString();
  expect(xml).toContain('51050100000000001234');
  expect(xml).toContain(orders[0]!.number);
  expect((await bank.read(bank.report(messageId, orders))).result).toMatchObject({ state: 'READ' });
});

test('[F5] a result read twice, at once or again, changes nothing; so does one that says the same in other bytes', async () => {
  const { ids, messageId, orders } = await sent('twice');
  const report = bank.report(messageId, orders);
  const before = await bank.cash();
  const answers = await Promise.all([bank.read(report), bank.read(report), bank.read(report)]);
  expect(answers.map(({ result }) => result?.state)).toEqual(['READ', 'READ', 'READ']);
  expect(new Set(answers.map(({ result }) => result?.id)).size).toBe(1);
  expect((await bank.read(bank.report(messageId, orders))).result).toMatchObject({ state: 'READ', paid: 0, failed: 0, amount: '0.00' });
  expect(await paidFacts(ids[0]!)).toHaveLength(1);
  const after = await bank.cash();
  expect(BigInt(before['in-transit']!) - BigInt(after['in-transit'] ?? '0')).toBe(9700n);
  expect(BigInt(after['expense']!) - BigInt(before['expense'] ?? '0')).toBe(10_000n);
});

test('[F5] an unknown, partial, doubled or wrong-sum result is refused whole with its reasons, and listed', async () => {
  const { ids, messageId, orders } = await sent('whole', 'half');
  const before = await bank.cash();
  const wrong: [string, string][] = [
    [bank.report('SLM0', orders), 'MESSAGE_UNKNOWN'], [bank.report(messageId, orders.slice(1), { count: 2 }), 'SUM_DIFFERS'],
    [bank.report(messageId, [...orders, orders[0]!]), 'PAYMENT_TWICE'], [bank.report(messageId, orders, { sum: '193.99' }), 'SUM_DIFFERS'],
    [bank.report(messageId, orders, { on: '2026-03-03' }), 'SETTLED_IN_FUTURE'], ['<a/>', 'RESULT_OF_ANOTHER_KIND'],
  ];
  for (const [report, code] of wrong) {
    const { result } = await bank.read(report);
    expect(result).toMatchObject({ state: 'REFUSED', paid: 0, failed: 0 });
    expect(result?.faults.map((fault) => fault.code)).toContain(code);
  }
  expect(await bank.cash()).toEqual(before);
  expect(await claims.stateOf(ids[0]!)).toBe('ORDERED');
  const listed = await county.service.ask<{ bankResults: { totalCount: number } }>('bookkeeper', `{ bankResults(regionCode: "${countyCode}", state: REFUSED) { totalCount } }`);
  expect(listed.data?.bankResults.totalCount).toBe(wrong.length);
  expect((await bank.read(bank.report(messageId, orders), 'treasurer')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await bank.read(bank.report(messageId, orders), 'deputy')).refusals).toMatchObject([{ code: 'NOT_THE_BOOKKEEPER' }]);
  expect((await bank.read(bank.report(messageId, orders))).result).toMatchObject({ state: 'READ', paid: 2, amount: '194.00' });
});

test('[F5] what the bank turns back stands as payable, and is reissued once, to a corrected account, under its number', async () => {
  const { ids: [id], messageId, orders: [order] } = await sent('failing');
  const number = order!.number;
  expect((await bank.read(bank.report(messageId, [order!], { answers: { [number]: 'AC01' } }))).result).toMatchObject({ state: 'READ', paid: 0, failed: 1 });
  expect((await bank.cash())['payable']).toBe('9700');
  expect(await claims.stateOf(id!)).toBe('ORDERED');
  expect((await county.service.facts(paymentFailed)).at(-1)?.payload).toMatchObject({ number, reasonCode: 'AC01', amountFen: '9700' });
  // The bank can't say the other way afterwards, and the claim can't be paid beside it.
  expect((await bank.read(bank.report(messageId, [order!]))).result).toMatchObject({ state: 'REFUSED', faults: [{ code: 'PAYMENT_SETTLED_OTHERWISE' }] });
  expect((await claims.pay(id!)).refusals).toMatchObject([{ code: 'CLAIM_IN_ANOTHER_STATE' }]);

  const [failed] = await ordersOf(id!);
  expect((await reissue(failed!.id)).refusals).toMatchObject([{ code: 'ACCOUNT_NOT_CORRECTED' }]);
  // A result that comes once more while the account is corrected and the payment reissued changes nothing either.
  const again = bank.report(messageId, [order!], { answers: { [number]: 'AC01' } });
  const [, second] = await Promise.all([bank.read(again), county.account('builder', '51050100000000009999')]);
  expect(second).not.toBe('');
  const [, ...answers] = await Promise.all([bank.read(again), reissue(failed!.id), reissue(failed!.id), reissue(failed!.id)]);
  expect(answers.filter((answer) => 'id' in answer && answer.id !== '')).toHaveLength(1);
  expect((await reissue(failed!.id, 'deputy')).refusals.map((refusal) => refusal.code)).toContain('NOT_THE_BOOKKEEPER');
  expect(await bank.cash()).toMatchObject({ 'in-transit': '9700' });
  expect((await bank.cash())['payable']).toBeUndefined();
  await bank.payAll();
  expect(await ordersOf(id!)).toMatchObject([{ number, state: 'reissued', reason_code: 'AC01' }, { number: `${number}-2`, state: 'paid' }]);
  expect(await paidFacts(id!)).toHaveLength(1);
  expect((await county.service.facts(paymentOrdered)).at(-1)?.payload).toMatchObject({ parentNumber: number });
});

test('[F5] host to host: files go out, results come in, are put away, and read again after a crash change nothing', async () => {
  const { ids: [id], messageId, orders } = await sent('folder');
  const sweep = () => county.service.service.setClock('2026-03-02T03:00:00Z');
  await eventually(async () => {
    await sweep();
    return readdirSync(join(folder, 'outbox')).includes(`${messageId}.xml`) || undefined;
  }, 'a file in the outbox');
  expect(readFileSync(join(folder, 'outbox', `${messageId}.xml`), 'utf8')).toContain(orders[0]!.number);
  const report = bank.report(messageId, orders, { on: '2026-03-02' });
  writeFileSync(join(folder, 'inbox', 'a-broken.xml'), report.slice(0, 200));
  writeFileSync(join(folder, 'inbox', 'b-result.xml'), report);
  const putAway = async (name: string) => eventually(async () => {
    await sweep();
    return readdirSync(join(folder, 'archive')).includes(name) || undefined;
  }, name);
  await putAway('refused-a-broken.xml');
  await putAway('b-result.xml');
  expect(await claims.stateOf(id!)).toBe('PAID');
  // As if the process had died after its commit and before it put the file away.
  writeFileSync(join(folder, 'inbox', 'c-result.xml'), report);
  await putAway('c-result.xml');
  expect(await paidFacts(id!)).toHaveLength(1);
  expect(readdirSync(join(folder, 'inbox'))).toEqual([]);
});

test('[F2][F5] payments and journals agree to the fen', async () => {
  const [orders] = await county.service.sql<{ transit: string; payable: string; paid: string }>(
    `select coalesce(sum(amount_fen) filter (where state in ('ordered', 'sent')), 0)::text as transit, coalesce(sum(amount_fen) filter (where state = 'failed'), 0)::text as payable,
       coalesce(sum(amount_fen) filter (where state = 'paid'), 0)::text as paid from funds.payment_order`);
  const cash = await bank.cash();
  expect([cash['in-transit'] ?? '0', cash['payable'] ?? '0']).toEqual([orders!.transit, orders!.payable]);
  expect(BigInt(orders!.paid)).toBe(BigInt(cash['expense']!) + BigInt(cash['retention']!));
  expect(BigInt(cash['special-account']!) + BigInt(orders!.paid) + BigInt(orders!.transit) + BigInt(orders!.payable)).toBe(10_000_000n);
});

test('[A10] every number of a project’s money opens into rows that add up to it', async () => {
  const kinds = ['planned', 'contracted', 'claimed', 'paid', 'retained', 'released', 'refused'];
  const money = await county.service.ask<{ _entities: { money: Record<string, unknown> & { byProgramme: Record<string, string>[] } }[] }>('treasurer',
    `{ _entities(representations: [{ __typename: "Project", id: "failing" }]) { ... on Project { money { ${kinds.join(' ')} reimbursed byProgramme { programme { id } planned claimed paid retained released refused } } } } }`);
  const shown = money.data!._entities[0]!.money;
  expect(shown).toMatchObject({ planned: '1000.00', contracted: '1000.00', claimed: '100.00', paid: '100.00', retained: '3.00', released: '0.00', refused: '0.00', reimbursed: '100.00' });
  expect(shown.byProgramme).toMatchObject([{ programme: { id: county.programmeId }, planned: '1000.00', paid: '100.00', retained: '3.00' }]);
  const lists = await county.service.ask<Record<string, { totalAmount: string }>>('treasurer',
    `{ ${kinds.map((kind) => `${kind}: projectMoneyRows(projectId: "failing", kind: ${kind.toUpperCase()}) { totalAmount totalCount nodes { subjectId on programme { id } } }`).join(' ')} }`);
  expect(lists.errors).toBeUndefined();
  for (const kind of kinds) expect([kind, lists.data?.[kind]?.totalAmount]).toEqual([kind, shown[kind]]);
});

test('[F2][F5] what was released on the last day is paid when the bank settles it days later; nothing is released after it', async () => {
  const [last, late] = [await released('last-day'), await released('too-late')];
  await county.service.service.setClock('2027-12-31T02:00:00Z');
  expect((await claims.pay(last, { paidOn: '2027-12-31' })).refusals).toEqual([]);
  await county.service.service.setClock('2028-01-02T02:00:00Z');
  expect((await claims.pay(late, { paidOn: '2028-01-02' })).refusals).toMatchObject([{ code: 'PROGRAMME_CLOSED' }]);
  await bank.payAll();
  expect(await claims.stateOf(last)).toBe('PAID');
  // What can't be paid any more is no dead end: its maker and another person take it back, and its quota is free.
  expect((await claims.withdraw(late, { reason: '资金项目已截止' })).refusals).toEqual([]);
  expect((await claims.confirm(late)).refusals).toEqual([]);
  expect(await claims.stateOf(late)).toBe('WITHDRAWN');
});
