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
  expect((await record(paid[4]!, { method: 'VISIT', witnessPersonId: 'preparer' })).refusals).toEqual([]);
});

test('[F8] short, late, missing and diverted each become a dispute of their kind', async () => {
  const visit = { method: 'VISIT', witnessPersonId: 'preparer' };
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
