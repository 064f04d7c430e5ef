import { buffer } from 'node:stream/consumers';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSpreadsheet } from '@sunledger/documents';
import { openTicket } from '@sunledger/service-kit';
import { eventually } from '@sunledger/testkit';
import { county, village } from './county.ts';
import { accountOf, aFile, aRow, idNumber, otherVillage, PaymentCounty, store } from './payment-files.ts';

let payments: PaymentCounty;
const township = `${village.slice(0, 9)}000`;
const ask = async <T>(query: string, personId = 'preparer') => payments.service.ask<T>(personId, query);
const open = async (ticket: string) => (await store.open(openTicket(payments.service.settings.ticketSecret, ticket, 'read', new Date())!.hash))!;

beforeAll(async () => {
  payments = await PaymentCounty.start();
  const all = Array.from({ length: 60 }, (_, i) => i + 1);
  await payments.register(all.map((n) => ({ n })));
  await payments.register([{ n: 101 }], otherVillage);
  await payments.fund('9000.00');
  await payments.pay(aFile([...all.map((n) => aRow(n, { name: n % 2 ? '张小明' : '李四' })), aRow(101, { village: otherVillage })]));
}, 90_000);
afterAll(() => payments?.stop());

test('[F8] a statement shows a region and its parts from the kept figures, by page and as a file', async () => {
  const lines = await eventually(async () => {
    const { data } = await ask<{ householdStatement: { totalCount: number; nodes: { regionCode: string; payments: number; paid: string }[] } }>(
      `query { householdStatement(regionCode: "${township}") { totalCount nodes { regionCode payments paid } } }`);
    return data?.householdStatement.totalCount === 3 && data.householdStatement.nodes;
  }, 'the statement');
  expect(lines).toEqual([
    { regionCode: township, payments: 61, paid: '6100.00' }, { regionCode: village, payments: 60, paid: '6000.00' }, { regionCode: otherVillage, payments: 1, paid: '100.00' }]);
  const { data } = await ask<{ householdStatementFile: string }>(`query { householdStatementFile(regionCode: "${county}", format: XLSX) }`);
  const rows = await Array.fromAsync(readSpreadsheet((await open(data!.householdStatementFile)).stream()));
  expect(rows.map(({ cells }) => cells.slice(0, 3))).toEqual([['地区 Region', '笔数 Payments', '发放金额 Paid'], [county, 61, 6100], [township, 61, 6100]]);
});

test('[F8] the page for the notice board names nobody in full, and only who may read the ledger gets it', async () => {
  const sheet = `query { villageLedgerSheet(villageCode: "${village}", month: "2026-03") }`;
  const { data } = await ask<{ villageLedgerSheet: string }>(sheet);
  const pdf = await buffer((await open(data!.villageLedgerSheet)).stream());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  for (const personal of [accountOf(1), idNumber(1), '张小明']) expect(pdf.includes(personal)).toBe(false);
  if (process.env['SHEET_TO']) await writeFile(process.env['SHEET_TO'], pdf);
  expect((await ask<{ villageLedgerSheet: string | null }>(`query { villageLedgerSheet(villageCode: "${village}", month: "2026-01") }`)).data?.villageLedgerSheet).toBeNull();
  expect((await ask(sheet, 'nobody')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await ask<{ villageLedgerSheet: string | null }>(`query { villageLedgerSheet(villageCode: "${otherVillage}", month: "2026-03") }`, 'officer')).data?.villageLedgerSheet).toBeNull();
});
