import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdPaymentsReturned, paymentOrdered } from '@sunledger/events';
import { openTicket, verifyService } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { openForTicket } from '@sunledger/service-kit/evidence/sealed-file';
import { eventually } from '@sunledger/testkit';
import { journalChain } from '../src/ledger/application/verify-journal.ts';
import { county, ownAccount, village } from './county.ts';
import { listCounty, listOrders } from './list-orders.ts';
import { accountOf, aFile, aRow, otherVillage, type PaymentCounty } from './payment-files.ts';

let payments: PaymentCounty;
beforeAll(async () => {
  payments = await listCounty();
}, 90_000);
afterAll(() => payments?.stop());
const { ask, command, postedOf, rowsOf, ordersOf, statesOf, receive, correct, check, reissue, clocks, mustAgree } = listOrders(() => payments);

test('[F5][F8] nothing is paid before the bank says so; then the whole list is, by one answer', async () => {
  const before = { available: await payments.balanceOf('village', 'available'), cash: await payments.balanceOf('county-finance', 'special-account') };
  const { id } = await payments.order(aFile([aRow(1, { item: 'A' }), aRow(2, { item: 'A' }), aRow(41, { item: 'A', village: otherVillage })]));
  expect(await payments.balanceOf('village', 'available')).toBe(before.available - 20000n);
  expect([await payments.balanceOf('village', 'committed'), await payments.balanceOf('village', 'paid')]).toEqual([20000n, 0n]);
  expect(await payments.balanceOf('county-finance', 'special-account')).toBe(before.cash - 30000n);
  expect(await postedOf(id)).toEqual([]);
  expect(await clocks('funds.confirm-household-payments', id)).toEqual([]);
  expect(await statesOf(id)).toEqual(['ORDERED', 'ORDERED', 'ORDERED']);
  const [first] = await rowsOf(id);
  expect((await receive(first!.id)).refusals).toMatchObject([{ code: 'PAYMENT_NOT_SETTLED' }]);
  expect((await command('officer', 'sendReceiptCode', 'payment', { paymentId: first!.id, phone: '13800000001' })).refusals.map(({ code }) => code)).toContain('PAYMENT_NOT_SETTLED');
  await mustAgree();

  await payments.bank.payLists();
  expect((await payments.seen(id)).state).toBe('POSTED');
  expect(await statesOf(id)).toEqual(['PAID', 'PAID', 'PAID']);
  expect((await postedOf(id)).map(({ payload }) => [payload.villageCode, payload.payments, payload.amountFen])).toEqual([[village, 2, '20000'], [otherVillage, 1, '10000']]);
  expect((await clocks('funds.confirm-household-payments', id)).map(({ state }) => state)).toEqual(['running', 'running']);
  expect(await ordersOf(id)).toMatchObject([{ state: 'paid', payments: 3, returned: 0, amount: '30000' }]);
  expect((await receive(first!.id)).refusals).toEqual([]);
  await mustAgree();
});

test('[F5] a list leaves sealed, every payment under the order\'s number and its line', async () => {
  const { id } = await payments.order(aFile([aRow(1, { item: 'B' }), aRow(42, { item: 'B', village: otherVillage })]));
  const [messageId] = await payments.bank.sendLists();
  const [order] = await ordersOf(id);
  const [row] = await payments.service.sql<{ hash: string }>('select file_hash as hash from funds.payment_file where message_id = $1', [messageId]);
  const { evidenceDir, ticketSecret } = payments.service.settings;
  const stored = await buffer((await new EvidenceStore(evidenceDir).open(row!.hash))!.stream());
  expect(stored.includes(accountOf(1))).toBe(false);
  const { paymentFiles } = await ask<{ paymentFiles: { nodes: { orderId: string; written: boolean; payments: number; readTicket: string }[] } }>(
    `{ paymentFiles(regionCode: "${county}", answered: false, first: 1) { nodes { orderId written payments readTicket } } }`, 'bookkeeper', { 'x-purpose': 'to-bank' });
  const [file] = paymentFiles.nodes;
  expect(file).toMatchObject({ orderId: order!.id, written: true, payments: 2 });
  const xml = openForTicket(ticketSecret, openTicket(ticketSecret, file!.readTicket, 'read', new Date())!.key!, stored).toString();
  for (const part of [`<EndToEndId>${order!.number}/2</EndToEndId>`, `<EndToEndId>${order!.number}/3</EndToEndId>`, accountOf(1), '张三42', '<CtrlSum>200.00</CtrlSum>']) expect(xml).toContain(part);
  expect((await payments.service.facts(paymentOrdered)).at(-1)?.payload).toMatchObject({ number: order!.number, subjectType: 'HouseholdImport', subjectId: id, amountFen: '20000' });
  expect((await command('bookkeeper', 'sendPaymentFile', 'paymentFile', { programmeId: payments.county.programmeId, fromAccount: ownAccount })).refusals).toMatchObject([{ code: 'NOTHING_TO_SEND' }]);
  expect((await payments.bank.read(await payments.bank.group(messageId!))).result).toMatchObject({ state: 'READ', paid: 2 });
});

test('[F5] an answer with another number, sum or day is refused whole, and one that says the same again changes nothing', async () => {
  const { id } = await payments.order(aFile([aRow(3, { item: 'C' }), aRow(4, { item: 'C' })]));
  const [messageId] = await payments.bank.sendLists();
  const { bank } = payments;
  const whole = await bank.group(messageId!);
  const wrong: [string, string][] = [
    [await bank.group(messageId!, { rejected: { 9: 'AC01' } }), 'PAYMENT_UNKNOWN'], [await bank.group(messageId!, { status: 'PART' }), 'PAYMENT_MISSING'],
    [whole.replace('<OrgnlCtrlSum>200.00', '<OrgnlCtrlSum>200.01'), 'SUM_DIFFERS'], [whole.replace('<OrgnlNbOfTxs>2', '<OrgnlNbOfTxs>3'), 'COUNT_DIFFERS'],
    [await bank.group(messageId!, { on: '2030-01-01' }), 'SETTLED_IN_FUTURE'], [await bank.group(messageId!, { status: 'PDNG' }), 'PAYMENT_MISSING'],
  ];
  for (const [report, code] of wrong) {
    const { result } = await bank.read(report);
    expect([result?.state, ...new Set(result?.faults.map((fault) => fault.code))]).toEqual(['REFUSED', code]);
  }
  expect(await statesOf(id)).toEqual(['ORDERED', 'ORDERED']);
  const answers = await Promise.all([bank.read(whole), bank.read(whole), bank.read(whole)]);
  expect(new Set(answers.map(({ result }) => `${result?.state} ${result?.id}`)).size).toBe(1);
  expect((await bank.read(await bank.group(messageId!))).result).toMatchObject({ state: 'READ', paid: 0, failed: 0 });
  expect(await postedOf(id)).toHaveLength(1);
  await mustAgree();
});

test('[F5][X7] what the bank turns back stands as payable, is corrected by two persons and goes out again under its number', async () => {
  const { id } = await payments.order(aFile([aRow(5, { item: 'D' }), aRow(6, { item: 'D' }), aRow(41, { item: 'D', village: otherVillage })]));
  const [messageId] = await payments.bank.sendLists();
  const report = await payments.bank.group(messageId!, { rejected: { 3: 'AC01' } });
  expect((await payments.bank.read(report)).result).toMatchObject({ state: 'READ', paid: 2, failed: 1, amount: '200.00' });
  const [, back] = await rowsOf(id);
  expect(await statesOf(id)).toEqual(['PAID', 'RETURNED', 'PAID']);
  expect((await postedOf(id)).map(({ payload }) => [payload.villageCode, payload.payments, payload.amountFen])).toEqual([[village, 1, '10000'], [otherVillage, 1, '10000']]);
  expect((await payments.service.facts(householdPaymentsReturned)).map(({ payload }) => payload)).toMatchObject([{ importId: id, villageCode: village, payments: 1, amountFen: '10000', reasons: ['AC01'] }]);
  expect(await clocks('funds.correct-household-payments', id)).toEqual([{ state: 'running', region_code: village }]);
  expect((await receive(back!.id)).refusals).toMatchObject([{ code: 'PAYMENT_RETURNED' }]);
  await mustAgree();

  expect((await reissue()).refusals).toMatchObject([{ code: 'NOTHING_TO_REISSUE' }]);
  expect((await correct(back!.id, accountOf(6), '张三6')).refusals).toMatchObject([{ code: 'PAYEE_NOT_CORRECTED' }]);
  expect((await correct(back!.id, accountOf(5), '张三6')).refusals).toMatchObject([{ code: 'PAYEE_ACCOUNT_SHARED' }]);
  expect((await correct(back!.id, accountOf(66), '张三6')).refusals).toEqual([]);
  expect((await correct(back!.id, accountOf(67), '张三6')).refusals).toMatchObject([{ code: 'RETURN_NOT_OPEN' }]);
  await payments.county.post('clerk', 'county-finance', county, ['funds.payee.check'], 'clerk-checks');
  expect((await check(back!.id, { pass: true }, 'clerk')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect((await check(back!.id, { pass: false })).refusals).toMatchObject([{ code: 'CORRECTION_REASON_MISSING' }]);
  expect((await check(back!.id, { pass: false, reason: '与存折不符' })).refusals).toEqual([]);
  // The account was at fault, not the name: the money stays the person's whom the list names.
  expect((await correct(back!.id, accountOf(68), '李四')).refusals).toMatchObject([{ code: 'PAYEE_NAME_CHANGED', field: 'name' }]);
  expect((await correct(back!.id, accountOf(68), '张三6')).refusals).toEqual([]);
  const document = `{ returnedPayments(regionCode: "${county}", importId: "${id}") { totalAmount nodes { number state reasonCode correction { payeeName accountLast4 payee { name account } } } } }`;
  const listed = await ask<{ returnedPayments: unknown }>(document, 'account-checker', { 'x-purpose': 'verification' });
  expect(listed.returnedPayments).toEqual({ totalAmount: '100.00', nodes: [{
    number: `${(await ordersOf(id))[0]!.number}/3`, state: 'ENTERED', reasonCode: 'AC01',
    correction: { payeeName: '张**', accountLast4: accountOf(68).slice(-4), payee: { name: '张三6', account: accountOf(68) } } }] });
  expect((await check(back!.id)).refusals).toEqual([]);
  expect(await clocks('funds.correct-household-payments', id)).toEqual([{ state: 'met', region_code: village }]);

  expect((await reissue({}, 'deputy')).refusals.map(({ code }) => code)).toContain('NOT_THE_BOOKKEEPER');
  expect((await reissue({ fromAccount: '6228480402564891018' })).refusals).toMatchObject([{ code: 'NOT_THE_OWN_ACCOUNT' }]);
  const answers = await Promise.all([reissue(), reissue(), reissue()]);
  expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
  expect(answers.flatMap(({ refusals }) => refusals).every(({ code }) => code === 'ORDER_UNDER_WAY' || code === 'NOTHING_TO_REISSUE')).toBe(true);
  const [first, second] = await ordersOf(id);
  expect(second).toMatchObject({ number: `${first!.number}-2`, payments: 1, amount: '10000', state: 'ordered' });
  expect(await statesOf(id)).toEqual(['PAID', 'ORDERED', 'PAID']);
  await mustAgree();
  // What the bank said before says nothing of the payment that is out again.
  expect((await payments.bank.read(report.replace(/RES\d+/, 'AGAIN'))).result).toMatchObject({ state: 'READ', paid: 0, failed: 0 });

  await payments.bank.payLists();
  expect(await statesOf(id)).toEqual(['PAID', 'PAID', 'PAID']);
  expect((await postedOf(id)).map(({ payload }) => [payload.villageCode, payload.payments])).toEqual([[village, 1], [otherVillage, 1], [village, 1]]);
  expect((await receive(back!.id)).refusals).toEqual([]);
  expect((await clocks('funds.confirm-household-payments', id)).map(({ state }) => state)).toEqual(['running', 'running', 'met']);
  const [leaked] = await payments.service.sql<{ n: number }>(
    `select ((select count(*) from kit.audit_entry where detail::text like $1) + (select count(*) from kit.event_log where envelope::text like $1))::int as n`, [`%${accountOf(68)}%`]);
  expect(leaked?.n).toBe(0);
  const payee = await ask<{ householdPayee: unknown }>(`{ householdPayee(id: "${back!.id}") { name account } }`, 'officer', { 'x-purpose': 'verification' });
  expect(payee.householdPayee).toEqual({ name: '张三6', account: accountOf(68) });
  // The list of what came back goes on saying which account failed.
  const failed = await ask<{ returnedPayments: unknown }>(`{ returnedPayments(regionCode: "${county}", importId: "${id}") { nodes { state accountLast4 payment { state } } } }`, 'account-checker');
  expect(failed.returnedPayments).toEqual({ nodes: [{ state: 'REISSUED', accountLast4: accountOf(6).slice(-4), payment: { state: 'CONFIRMED' } }] });
  await mustAgree();
});

test('[F5] a list that came back whole, and again, is reissued under -2 and -3; a single order\'s command says where to go', async () => {
  const { id } = await payments.order(aFile([aRow(7, { item: 'E' })]));
  await payments.bank.payLists({ 2: 'MS03' });
  const [row] = await rowsOf(id);
  expect((await ordersOf(id)).map(({ state }) => state)).toEqual(['failed']);
  expect((await payments.seen(id)).state).toBe('POSTED');
  expect(await postedOf(id)).toEqual([]);
  const single = await command('bookkeeper', 'reissuePayment', 'paymentOrder', { paymentOrderId: (await ordersOf(id))[0]!.id, fromAccount: ownAccount });
  expect(single.refusals).toMatchObject([{ code: 'ORDER_OF_A_LIST' }]);
  for (const [n, code] of [[71, 'AC04'], [72, undefined]] as const) {
    expect((await correct(row!.id, accountOf(n), '张三7')).refusals).toEqual([]);
    expect((await check(row!.id)).refusals).toEqual([]);
    expect((await reissue({ importId: id })).refusals).toEqual([]);
    expect((await reissue({ importId: id })).refusals).toMatchObject([{ code: 'NOTHING_TO_REISSUE' }]);
    await payments.bank.payLists(code ? { 2: code } : {});
  }
  const orders = await ordersOf(id);
  expect(orders.map(({ number, state }) => [number.slice(orders[0]!.number.length), state])).toEqual([['', 'reissued'], ['-2', 'reissued'], ['-3', 'paid']]);
  expect(await postedOf(id)).toHaveLength(1);
  await mustAgree();
});

test('[F5] a village is paid once every file that carries it is answered, and the list once its last village is', async () => {
  const { id } = await payments.order(aFile([aRow(8, { item: 'F' }), aRow(42, { item: 'F', village: otherVillage })]));
  const [messageId] = await payments.bank.sendLists();
  // As a list of more than a file's lines would have gone.
  await payments.service.sql(`with second as (
    insert into funds.payment_file (id, message_id, programme_id, region_code, order_id, payments, sum_fen, file_hash, key_sealed, size_bytes, made_by, made_on, recorded_at)
    select gen_random_uuid(), 'SLMSECOND', programme_id, region_code, order_id, 1, 10000, file_hash, key_sealed, size_bytes, made_by, made_on, recorded_at from funds.payment_file where message_id = $1 returning id)
    update funds.payment_file_part set file_id = second.id from second, funds.household_posting p where p.id = posting_id and p.village_code = $2 and p.import_id = $3`, [messageId, otherVillage, id]);
  await payments.service.sql('update funds.payment_file set payments = 1, sum_fen = 10000 where message_id = $1', [messageId]);
  expect((await payments.bank.read(await payments.bank.group(messageId!))).result).toMatchObject({ state: 'READ', paid: 1 });
  expect(await statesOf(id)).toEqual(['PAID', 'ORDERED']);
  expect((await payments.seen(id)).state).toBe('ORDERED');
  const { householdImport } = await ask<{ householdImport: unknown }>(`{ householdImport(id: "${id}") { orders { state payments files filesWritten filesAnswered } } }`);
  expect(householdImport).toEqual({ orders: [{ state: 'SENT', payments: 2, files: 2, filesWritten: 2, filesAnswered: 1 }] });
  await mustAgree();
  expect((await payments.bank.read(await payments.bank.group('SLMSECOND'))).result).toMatchObject({ state: 'READ', paid: 1 });
  expect((await payments.seen(id)).state).toBe('POSTED');
  await mustAgree();
});

test('[F5] a kill while a file is written or its answer is booked loses nothing and pays once', async () => {
  await payments.service.sql("create function funds.fail_once() returns trigger language plpgsql as $f$ begin raise exception 'power cut'; end $f$");
  await payments.service.sql('create trigger fail_once before update of file_hash on funds.payment_file for each row execute function funds.fail_once()');
  const { id } = await payments.order(aFile([aRow(9, { item: 'G' }), aRow(41, { item: 'G', village: otherVillage })]));
  await payments.county.done('bookkeeper', 'sendPaymentFile', 'paymentFile', { programmeId: payments.county.programmeId, fromAccount: ownAccount });
  const file = async () => (await payments.service.sql<{ message_id: string; written: boolean }>(
    'select f.message_id, f.file_hash is not null as written from funds.payment_file f join funds.payment_order o on o.id = f.order_id where o.subject_id = $1', [id]))[0]!;
  await new Promise((done) => { setTimeout(done, 1500); });
  expect(await file()).toMatchObject({ written: false });
  await payments.service.sql('drop trigger fail_once on funds.payment_file');
  await eventually(async () => (await file()).written, 'the file');
  const { message_id: messageId } = await file();

  await payments.service.sql('create trigger fail_once before update of settled_on on funds.household_posting for each row execute function funds.fail_once()');
  const report = await payments.bank.group(messageId);
  expect((await payments.bank.read(report)).errors?.length).toBe(1);
  expect(await statesOf(id)).toEqual(['ORDERED', 'ORDERED']);
  expect(await postedOf(id)).toEqual([]);
  await payments.service.sql('drop trigger fail_once on funds.household_posting');
  expect((await payments.bank.read(report)).result).toMatchObject({ state: 'READ', paid: 2 });
  expect(await postedOf(id)).toHaveLength(2);
  await mustAgree();
});

test('[F2][F5] what the bank pays on a later day stands under that day, and the chains hold', async () => {
  const { id } = await payments.order(aFile([aRow(10, { item: 'H' }), aRow(11, { item: 'H' })]));
  const [messageId] = await payments.bank.sendLists();
  await payments.service.service.setClock('2026-03-04T02:00:00Z');
  expect((await payments.bank.read(await payments.bank.group(messageId!, { on: '2026-03-03', rejected: { 3: 'AC01' } }))).result).toMatchObject({ state: 'READ', paid: 1 });
  expect(await payments.service.sql('select paid_on::text as day, settled_on::text as settled from funds.household_posting where import_id = $1', [id])).toEqual([{ day: '2026-03-03', settled: '2026-03-03' }]);
  expect(await payments.service.sql("select paid_on::text as day from funds.household_payment where import_id = $1 and state = 'paid'", [id])).toEqual([{ day: '2026-03-03' }]);
  expect((await postedOf(id)).map(({ occurredOn }) => occurredOn)).toEqual(['2026-03-03']);
  // The other way, of a day before that: neither a return nor the truth.
  expect((await payments.bank.read(await payments.bank.group(messageId!, { on: '2026-03-02', rejected: { 2: 'AC01' } }))).result).toMatchObject({
    state: 'REFUSED', faults: [{ code: 'PAYMENT_SETTLED_OTHERWISE' }] });
  await mustAgree();
  expect((await verifyService(payments.service.databaseUrl, [journalChain])).find((report) => report.chain === 'journal')?.fault).toBeUndefined();
});
