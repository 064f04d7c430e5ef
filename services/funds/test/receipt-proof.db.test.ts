import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receiptDisputed } from '@sunledger/events';
import { signTicket } from '@sunledger/service-kit';
import { eventually } from '@sunledger/testkit';
import { village } from './county.ts';
import { aFile, aRow, otherVillage, PaymentCounty } from './payment-files.ts';

let payments: PaymentCounty;
let gateway: Server;
const messages: { channel: string; to: string; text: string; headers: IncomingHttpHeaders }[] = [];
let paid: string[];

const record = (paymentId: string, more: Record<string, unknown>) =>
  payments.county.command('officer', 'recordReceipt', 'payment', { paymentId, received: '100.00', method: 'SMS_CODE', ...more });
const send = (paymentId: string, phone: string | null = '13800000001', personId = 'officer') => payments.county.command(personId, 'sendReceiptCode', 'payment', { paymentId, phone });
const codeOf = (message: { text: string } | undefined): string => /验证码 (\d{6})/.exec(message?.text ?? '')?.[1] ?? '';
const nextMessage = (n: number) => eventually(() => Promise.resolve(messages[n]), 'a message');

beforeAll(async () => {
  gateway = createServer((request, response) => {
    void text(request).then((body) => {
      messages.push({ ...(JSON.parse(body) as (typeof messages)[number]), headers: request.headers });
      response.end();
    });
  }).listen(0, '127.0.0.1');
  payments = await PaymentCounty.start();
  payments.service.settings.messagesUrl = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`;
  await payments.register([1, 2, 3, 4, 5, 6].map((n) => ({ n })));
  await payments.fund('2000.00');
  await payments.pay(aFile([1, 2, 3, 4, 5, 6].map((n) => aRow(n))));
  paid = (await payments.service.sql<{ id: string }>('select id from funds.household_payment order by line_no')).map(({ id }) => id);
}, 90_000);
afterAll(async () => {
  gateway.close();
  await payments?.stop();
});

test('[F8] a code that reached the telephone confirms once, and stands nowhere afterwards', async () => {
  expect((await record(paid[0]!, { code: '123456' })).refusals).toMatchObject([{ code: 'CODE_NOT_ENTERED', field: 'code' }]);
  expect((await send(paid[0]!)).refusals).toEqual([]);
  const message = await nextMessage(0);
  expect(message).toMatchObject({ channel: 'sms', to: '138****0001' });
  const code = codeOf(message);
  expect((await record(paid[0]!, { code: code === '000000' ? '000001' : '000000' })).refusals).toMatchObject([{ code: 'CODE_NOT_ENTERED' }]);
  expect((await record(paid[0]!, { code })).refusals).toEqual([]);
  expect((await record(paid[1]!, { code })).refusals).toMatchObject([{ code: 'CODE_NOT_ENTERED' }]);
  for (const table of ['kit.event_log', 'kit.audit_entry', 'funds.receipt_code', 'funds.household_receipt']) {
    const rows = await payments.service.sql<{ row: string }>(`select t::text as row from ${table} t`);
    // As a word: six digits in a row also occur inside hashes.
    expect(rows.filter(({ row }) => new RegExp(`\\b${code}\\b|13800000001`).test(row)), table).toEqual([]);
  }
});

test('[F8] five wrong tries end a code, so do ten minutes, and three codes a day are enough', async () => {
  await send(paid[2]!, '13800000003');
  const code = codeOf(await nextMessage(1));
  const wrong = code === '999999' ? '999998' : '999999';
  for (let i = 0; i < 5; i += 1) expect((await record(paid[2]!, { code: wrong })).refusals).toMatchObject([{ code: 'CODE_NOT_ENTERED' }]);
  expect((await record(paid[2]!, { code })).refusals).toMatchObject([{ code: 'CODE_NOT_ENTERED' }]);
  await send(paid[2]!, '13800000003');
  const second = codeOf(await nextMessage(2));
  await payments.service.service.setClock('2026-03-02T02:20:00Z');
  expect((await record(paid[2]!, { code: second })).refusals).toMatchObject([{ code: 'CODE_NOT_ENTERED' }]);
  expect((await send(paid[2]!, '13800000001')).refusals).toMatchObject([{ code: 'PHONE_OF_ANOTHER_HOUSEHOLD', field: 'phone' }]);
  expect((await send(paid[2]!, '13800000003')).refusals).toEqual([]);
  expect((await send(paid[2]!, '13800000003')).refusals).toMatchObject([{ code: 'CODES_USED_UP' }]);
});

test('[F8] a signature wants its photo, a visit a second person who serves there', async () => {
  const photo = (contentType: string) => signTicket(payments.service.settings.ticketSecret, {
    use: 'attach', hash: 'a'.repeat(64), sizeBytes: 1, contentType, personId: 'officer', expiresAt: Date.now() + 60_000 });
  expect((await record(paid[3]!, { method: 'SIGNATURE' })).refusals).toMatchObject([{ code: 'SIGNATURE_PHOTO_MISSING', field: 'evidence' }]);
  expect((await record(paid[3]!, { method: 'SIGNATURE', evidence: [{ ticket: photo('image/jpeg'), kind: 'signature-photo' }] })).refusals).toEqual([]);
  for (const [witnessPersonId, code] of [[undefined, 'WITNESS_MISSING'], ['officer', 'WITNESS_IS_RECORDER'], ['nobody', 'WITNESS_UNKNOWN']] as const) {
    expect((await record(paid[4]!, { method: 'VISIT', witnessPersonId })).refusals).toMatchObject([{ code, field: 'witnessPersonId' }]);
  }
  expect((await record(paid[4]!, { method: 'VISIT', witnessPersonId: 'treasurer' })).refusals).toEqual([]);
});

test('[F8] short, late, missing and diverted each become a dispute of their kind', async () => {
  const visit = { method: 'VISIT', witnessPersonId: 'treasurer' };
  await payments.pay(aFile([1, 2, 3, 4].map((n) => aRow(n, { item: 'D' }))));
  const [short, missing, late, diverted] = (await payments.service.sql<{ id: string }>("select id from funds.household_payment where item = 'D' order by line_no")).map(({ id }) => id);
  expect((await record(short!, { ...visit, received: '100.00', dispute: 'SHORT' })).refusals).toMatchObject([{ code: 'DISPUTE_NOT_BORNE_OUT', field: 'received' }]);
  await record(short!, { ...visit, received: '99.00' });
  await record(missing!, { ...visit, received: '0.00' });
  await record(late!, { ...visit, dispute: 'LATE' });
  await record(diverted!, { ...visit, received: '0.00', dispute: 'DIVERTED' });
  const facts = await payments.service.facts(receiptDisputed);
  expect(facts.map(({ payload }) => payload.kind)).toEqual(['short', 'missing', 'late', 'diverted']);
  expect(facts.every(({ regionCode }) => regionCode === village)).toBe(true);
});

test('[F8] a confirmation is not the last word: the household contests it, which opens the dispute again, tells supervision and can be made good', async () => {
  const visit = { method: 'VISIT', witnessPersonId: 'treasurer' };
  await payments.pay(aFile([5, 6].map((n) => aRow(n, { item: 'K' }))));
  const [one, two] = (await payments.service.sql<{ id: string }>("select id from funds.household_payment where item = 'K' order by line_no")).map(({ id }) => id);
  expect((await record(one!, visit)).refusals).toEqual([]);
  const before = (await payments.service.facts(receiptDisputed)).length;
  expect((await record(one!, { ...visit, received: '0.00' })).refusals).toMatchObject([{ code: 'RECEIPT_ALREADY_CONFIRMED' }]);
  expect((await record(one!, { ...visit, received: '0.00', dispute: 'DIVERTED' })).refusals).toEqual([]);
  const told = (await payments.service.facts(receiptDisputed)).slice(before);
  expect(told.map(({ payload }) => [payload.paymentId, payload.receivedFen, payload.kind])).toEqual([[one, '0', 'diverted']]);
  expect(await payments.service.sql('select state, received_fen::int as fen from funds.household_payment where id = $1', [one])).toEqual([{ state: 'disputed', fen: 0 }]);
  expect((await record(one!, visit)).refusals).toEqual([]);
  // A village's answers are counted once, however often one household is heard.
  const [posting] = await payments.service.sql<{ answered: number }>('select p.answered from funds.household_posting p join funds.household_payment e on e.posting_id = p.id where e.id = $1', [one]);
  expect(posting?.answered).toBe(1);
  expect((await record(two!, { ...visit, occurredOn: '2026-03-01' })).refusals).toMatchObject([{ code: 'RECEIVED_BEFORE_PAID', field: 'occurredOn' }]);
});

test('[X7] who prepared or approved a list witnesses nothing of it; who corrected or checked a payee records no receipt of it', async () => {
  await payments.pay(aFile([aRow(1, { item: 'X' })]));
  const [one] = await payments.service.sql<{ id: string }>("select id from funds.household_payment where item = 'X'");
  for (const witnessPersonId of ['preparer', 'approver', 'bookkeeper']) {
    expect((await record(one!.id, { method: 'VISIT', witnessPersonId })).refusals, witnessPersonId).toMatchObject([{ code: 'WITNESS_PAID', field: 'witnessPersonId' }]);
  }
  await payments.county.post('corrector', 'village-committee', village, ['funds.receipt.record']);
  await payments.county.post('checker', 'village-committee', village, ['funds.receipt.record']);
  // As a payment that came back leaves it once corrected, checked and paid.
  await payments.service.sql(
    `with came_back as (
       insert into funds.household_return (id, payment_id, posting_id, import_id, programme_id, village_code, line_no, amount_fen, account_last4, file_id, result_id, reason_code, returned_on, recorded_at, state)
       select gen_random_uuid(), e.id, e.posting_id, e.import_id, e.programme_id, e.village_code, e.line_no, e.amount_fen, e.account_last4, (select f.id from funds.payment_file f where f.order_id = p.order_id), gen_random_uuid(), 'AC01', '2026-03-02', now(), 'corrected'
         from funds.household_payment e join funds.household_posting p on p.id = e.posting_id where e.id = $1 returning id)
     insert into funds.payee_correction (id, return_id, payment_id, village_code, revision, payee_sealed, account_token, account_last4, state, entered_by, entered_on, recorded_at, checked_by, checked_on)
     select gen_random_uuid(), came_back.id, e.id, village_code, 1, payee_sealed, account_token, account_last4, 'passed', 'corrector', '2026-03-02', now(), 'checker', '2026-03-02'
       from funds.household_payment e, came_back where e.id = $1`, [one!.id]);
  for (const personId of ['corrector', 'checker']) {
    const { refusals } = await payments.county.command(personId, 'recordReceipt', 'payment', { paymentId: one!.id, received: '100.00', method: 'VISIT', witnessPersonId: 'treasurer' });
    expect(refusals, personId).toMatchObject([{ code: 'SAME_PERSON', field: 'paymentId' }]);
  }
  expect((await record(one!.id, { method: 'VISIT', witnessPersonId: 'checker' })).refusals).toMatchObject([{ code: 'WITNESS_PAID' }]);
  expect((await record(one!.id, { method: 'VISIT', witnessPersonId: 'treasurer' })).refusals).toEqual([]);
});

test('[F8] a code goes where the list says, in full to a provider, and no telephone serves two households anywhere', async () => {
  await payments.register([{ n: 31 }], otherVillage);
  await payments.county.post('neighbour', 'village-committee', otherVillage, ['funds.receipt.record', 'funds.ledger.read']);
  await payments.pay(aFile([aRow(1, { item: 'P', phone: '13900000001' }), aRow(2, { item: 'P', phone: '13900000002' }), aRow(3, { item: 'P', phone: '13900000002' }), aRow(31, { item: 'P', village: otherVillage })]));
  const [one, two, three, there] = (await payments.service.sql<{ id: string }>("select id from funds.household_payment where item = 'P' order by line_no")).map(({ id }) => id);
  expect((await send(one!, '13900000009')).refusals).toMatchObject([{ code: 'PHONE_NOT_AS_LISTED', field: 'phone' }]);
  // One number for two households of a list answers for neither.
  for (const id of [two!, three!]) expect((await send(id, null)).refusals).toMatchObject([{ code: 'PHONE_OF_ANOTHER_HOUSEHOLD' }]);
  expect((await send(there!, null, 'neighbour')).refusals).toMatchObject([{ code: 'PHONE_MISSING' }]);
  // Neither what a list of another village names nor what a code there was sent to, though its recorder sees nothing of that village.
  for (const phone of ['13900000001', '13800000001']) expect((await send(there!, phone, 'neighbour')).refusals, phone).toMatchObject([{ code: 'PHONE_OF_ANOTHER_HOUSEHOLD' }]);
  const before = messages.length;
  payments.service.settings.mode = 'production';
  payments.service.settings.messagesToken = 'known to the provider';
  expect((await send(one!, null)).refusals).toEqual([]);
  expect(await nextMessage(before)).toMatchObject({ channel: 'sms', to: '13900000001', headers: { authorization: 'Bearer known to the provider', 'idempotency-key': expect.stringMatching(/^[0-9a-f-]{36}$/) as string } });
  payments.service.settings.mode = 'demo';
  expect((await record(one!, { code: codeOf(messages[before]) })).refusals).toEqual([]);
  const rows = await payments.service.sql<{ row: string }>('select t::text as row from funds.household_payment t union all select t::text from kit.audit_entry t union all select t::text from funds.receipt_code t');
  expect(rows.filter(({ row }) => /1[39]\d00000000\d|139000000|138000000/.test(row))).toEqual([]);
});
