import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdPaymentsPosted, villageBooksClosed } from '@sunledger/events';
import { eventually } from '@sunledger/testkit';
import { county, village } from './county.ts';
import { aFile, aRow, otherVillage, PaymentCounty } from './payment-files.ts';

let payments: PaymentCounty;
let month: string;
let nextMonth: string;
const dayIn = (of: string, day: string): string => `${of}-${day}`;
const at = (day: string): Promise<unknown> => payments.service.service.setClock(`${day}T02:00:00Z`);
const close = (villageCode = village, of = month, personId = 'clerk') => payments.county.command(personId, 'closeVillageBook', 'book', { villageCode, month: of });
const ask = async <T>(query: string, personId = 'preparer'): Promise<T> => {
  const answer = await payments.service.ask<T>(personId, query);
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};
const idsOf = (villageCode: string) => payments.service.sql<{ id: string }>('select id from funds.household_payment where village_code = $1 order by line_no', [villageCode]);
const confirm = async (villageCode: string, personId = 'officer') => {
  for (const { id } of await idsOf(villageCode)) await payments.county.command(personId, 'recordReceipt', 'payment', { paymentId: id, received: '100.00', method: 'VISIT', witnessPersonId: 'treasurer' });
};

beforeAll(async () => {
  payments = await PaymentCounty.start();
  const duties = ['funds.village-book.close', 'funds.ledger.read', 'funds.receipt.record'] satisfies Parameters<typeof payments.county.post>[3];
  await payments.county.post('clerk', 'village-committee', village, duties);
  await payments.county.post('other-clerk', 'village-committee', otherVillage, duties);
  await payments.register([1, 2].map((n) => ({ n })));
  await payments.register([{ n: 11 }], otherVillage);
  await payments.fund('1000.00');
  await payments.pay(aFile([aRow(1), aRow(2), aRow(11, { village: otherVillage })]));
  const [row] = await payments.service.sql<{ month: string; next: string }>(
    "select to_char(paid_on, 'YYYY-MM') as month, to_char(paid_on + interval '1 month', 'YYYY-MM') as next from funds.household_payment limit 1");
  [month, nextMonth] = [row!.month, row!.next];
}, 90_000);
afterAll(() => payments?.stop());

test('[F8] a month is closed after its end, when every household was asked in time, by the village alone', async () => {
  expect((await close()).refusals).toMatchObject([{ code: 'NO_SUCH_BOOK' }]);
  await at(dayIn(nextMonth, '03'));
  expect((await close(village, month, 'other-clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const postings = (await payments.service.facts(householdPaymentsPosted)).filter((fact) => fact.payload.villageCode === village);
  await confirm(village);
  expect((await close()).refusals).toEqual([]);
  expect((await close()).refusals).toMatchObject([{ code: 'BOOK_CLOSED_ALREADY' }]);
  const [closed] = await payments.service.facts(villageBooksClosed);
  expect(closed).toMatchObject({ payload: { villageCode: village, month, payments: 2, paidFen: '20000', receivedFen: '20000', confirmed: 2, unanswered: 0, late: false }, causes: postings.map(({ id }) => id) });
  const deadlines = await payments.service.sql<{ state: string }>("select d.state from kit.deadline d where d.kind = 'funds.close-village-book' and d.region_code = $1", [village]);
  expect(deadlines).toEqual([{ state: 'met' }]);
});

test('[F8] nothing is paid into a closed month, and a list that is approved holds the closing back', async () => {
  const id = await payments.start_(aFile([aRow(1, { item: 'B' }), aRow(11, { village: otherVillage, item: 'B' })]), 'GOOD_ROWS');
  await payments.until(id, 'CHECKED');
  await payments.county.done('approver', 'approveHouseholdImport', 'import', { importId: id, occurredOn: dayIn(month, '28') });
  await confirm(otherVillage, 'other-clerk');
  expect((await close(otherVillage, month, 'other-clerk')).refusals).toMatchObject([{ code: 'PAYMENTS_UNPOSTED' }]);
  await payments.county.done('bookkeeper', 'releaseHouseholdImport', 'import', { importId: id, fromAccount: '6228480402564890018', occurredOn: dayIn(month, '28') });
  const seen = await payments.until(id, 'ORDERED', 'REJECTED');
  expect(seen).toMatchObject({ state: 'ORDERED', rowsPosted: 1 });
  // The bank may still say that it paid in the old month, and the book would not have it.
  expect((await close(otherVillage, month, 'other-clerk')).refusals).toMatchObject([{ code: 'PAYMENTS_UNSETTLED' }]);
  for (const messageId of await payments.bank.sendLists()) expect((await payments.bank.read(await payments.bank.group(messageId, { on: dayIn(month, '28') }))).result?.state).toBe('READ');
  expect(seen.rejects.nodes).toMatchObject([{ lineNo: 2, rule: 'BOOK_CLOSED' }]);
});

test('[F8] an unanswered payment holds the book open once it is old, and a late closing stays visible', async () => {
  await at(dayIn(nextMonth, '29'));
  const before = await ask<{ villageBook: { state: string; hindrances: { code: string }[] } }>(`query { villageBook(villageCode: "${otherVillage}", month: "${month}") { state hindrances { code } } }`);
  expect(before.villageBook).toEqual({ state: 'OVERDUE', hindrances: [{ code: 'PAYMENTS_UNCONFIRMED' }] });
  expect((await close(otherVillage, month, 'other-clerk')).refusals).toMatchObject([{ code: 'PAYMENTS_UNCONFIRMED' }]);
  const open = await ask<{ villageBooks: { totalCount: number; nodes: { villageCode: string }[] } }>(`query { villageBooks(regionCode: "${county}", state: OVERDUE) { totalCount nodes { villageCode } } }`);
  expect(open.villageBooks).toEqual({ totalCount: 1, nodes: [{ villageCode: otherVillage }] });
  await confirm(otherVillage, 'other-clerk');
  expect((await close(otherVillage, month, 'other-clerk')).refusals).toEqual([]);
  const rates = await eventually(async () => {
    const { villageBookRates } = await ask<{ villageBookRates: { regionCode: string; due: number; closed: number; late: number; percent: number | null }[] }>(
      `query { villageBookRates(regionCode: "${county}", month: "${month}") { regionCode due closed late percent } }`);
    return villageBookRates[0]?.closed === 2 && villageBookRates;
  }, 'the closing rate of the county');
  expect(rates).toEqual([
    { regionCode: county, due: 2, closed: 2, late: 1, percent: 100 }, { regionCode: `${village.slice(0, 9)}000`, due: 2, closed: 2, late: 1, percent: 100 }]);
});

test('[F8] two who close one book at once close it once', async () => {
  await payments.pay(aFile([aRow(2, { item: 'C' })]));
  await confirm(village);
  await at('2026-05-02');
  const answers = await Promise.all([1, 2, 3].map(() => close(village, nextMonth)));
  expect(answers.map(({ refusals }) => refusals?.[0]?.code ?? 'closed').sort()).toEqual(['BOOK_CLOSED_ALREADY', 'BOOK_CLOSED_ALREADY', 'closed']);
});
