import { afterAll, beforeAll, expect, test } from 'vitest';
import { buffer } from 'node:stream/consumers';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSpreadsheet, writeSpreadsheet, type Cell } from '@sunledger/documents';
import { householdsRegistered } from '@sunledger/events';
import { openTicket } from '@sunledger/service-kit';
import { village } from './county.ts';
import { accountOf, aFile, aRow, idNumber, PaymentCounty, store } from './payment-files.ts';
import { aWorkbook } from '../../../shared/documents/test/sample-archives.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const columns = ['村代码', '姓名', '身份证号', '银行账号', '金额(元)', '补贴项目', '发放期'].map((title) => ({ title }));
const numbered = columns.map((column) => (column.title === '金额(元)' ? { ...column, kind: 'money' as const } : column));
const dated = numbered.map((column) => (column.title === '发放期' ? { ...column, kind: 'date' as const } : column));
const aSheet = (rows: readonly (readonly Cell[])[], of: Parameters<typeof writeSpreadsheet>[0] = numbered) => buffer(writeSpreadsheet(of, rows));
const cells = (n: number, item: string, period: Cell = '2026-02', amount: Cell = 10000n): Cell[] => [village, `张三${n}`, idNumber(n), accountOf(n), amount, item, period];

let payments: PaymentCounty;
beforeAll(async () => {
  payments = await PaymentCounty.start();
  await payments.register([1, 2, 3, 4, 5, 6].map((n) => ({ n })));
  await payments.fund('9000.00', '150.00');
}, 90_000);
afterAll(() => payments?.stop());

async function start(content: Buffer, mode = 'GOOD_ROWS', contentType = xlsx) {
  const { import: held, sameFile } = (await payments.service.ask<{ startHouseholdImport: { import: { id: string } | null; sameFile: boolean; refusals: { code: string }[] } }>(
    'preparer', 'mutation ($input: StartHouseholdImportInput!) { startHouseholdImport(input: $input) { import { id } sameFile refusals { code } } }',
    { input: { requestId: payments.county.requestId(), programmeId: payments.county.programmeId, mode, ticket: await payments.upload(content, 'preparer', contentType) } })).data!.startHouseholdImport;
  return { id: held?.id ?? '', sameFile };
}
const failureOf = async (content: Buffer, contentType = xlsx) => (await payments.until((await start(content, 'GOOD_ROWS', contentType)).id, 'REJECTED')).failure;

test('[F8] a spreadsheet is read with its numbers and its real days, and posted like a CSV', async () => {
  const { id } = await start(await aSheet([cells(1, 'X', '2026-03-01', 123450n), cells(2, 'X', '2026-03-31', 1n)], dated), 'ALL_OR_NOTHING');
  expect(await payments.until(id, 'CHECKED')).toMatchObject({ percentRead: 100, rowsRead: 2, rowsRejected: 0, goodAmount: '1234.51' });
  await payments.approveAndRelease(id);
  expect(await payments.settle(id)).toMatchObject({ state: 'POSTED', rowsPosted: 2 });
  const rows = await payments.service.sql<{ period: string }>('select period from funds.household_payment where import_id = $1', [id]);
  expect(rows.map((row) => row.period)).toEqual(['2026-03', '2026-03']);
});

test('[F8] formulas, digits that a spreadsheet made up and days that do not exist are named by cell', async () => {
  const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (line: number, n: number, amount: string, account: string, period = '2026-02') =>
    `<row r="${line}">${text(`A${line}`, village)}${text(`B${line}`, '张三')}${text(`C${line}`, idNumber(n))}${account}${amount}${text(`F${line}`, 'Y')}${text(`G${line}`, period)}</row>`;
  const sheet = aWorkbook(`<row r="1">${columns.map(({ title }, i) => text(`${'ABCDEFG'[i]}1`, title)).join('')}</row>${[
    row(2, 1, '<c r="E2"><f>100+1</f><v>101</v></c>', text('D2', accountOf(1))),
    row(4, 2, '<c r="E4"><v>1234.0999999999999</v></c>', '<c r="D4"><v>6228480402564890018</v></c>'),
    row(5, 3, '<c r="E5"><v>100.001</v></c>', text('D5', accountOf(3)), '2026-02-30'),
    row(6, 4, '<c r="E6"><v>1234.0999999999999</v></c>', text('D6', accountOf(4))),
  ].join('')}`);
  const { id } = await start(sheet);
  const seen = await payments.until(id, 'CHECKED');
  expect(seen.rejects.nodes.map(({ lineNo, columnLetter, rule }) => [lineNo, columnLetter, rule])).toEqual([
    [2, 'E', 'FORMULA'], [4, 'D', 'ACCOUNT_INVALID'], [5, 'E', 'AMOUNT_TOO_PRECISE'], [5, 'G', 'PERIOD_IMPOSSIBLE']]);
  expect(seen).toMatchObject({ rowsRead: 4, rowsRejected: 3, goodAmount: '1234.10' });

  const answer = await payments.service.ask<{ householdImport: { rejectFileTicket: string } }>('preparer', `query { householdImport(id: "${id}") { rejectFileTicket(format: XLSX) } }`);
  const ticket = openTicket(payments.service.settings.ticketSecret, answer.data!.householdImport.rejectFileTicket, 'read', new Date());
  expect(ticket?.contentType).toBe(xlsx);
  const rejects = await Array.fromAsync(readSpreadsheet((await store.open(ticket!.hash))!.stream()));
  expect(rejects[1]?.cells.slice(0, 4)).toEqual([2, 'E', '金额(元)', 'FORMULA']);
  expect(rejects[1]?.cells[6]).toContain('formula');
  await payments.county.done('preparer', 'cancelHouseholdImport', 'import', { importId: id });
});

test('[F8] a period that a spreadsheet keeps as the number 2026.1 is asked back, one that is a whole month is read; a second sheet with rows sends the file back', async () => {
  const numbers = numbered.map((column) => (column.title === '发放期' ? { title: '发放期' } : column));
  const { id } = await start(await aSheet([cells(1, 'N', 2026.1), cells(2, 'N', 202611), cells(3, 'N', 2026)], numbers));
  const seen = await payments.until(id, 'CHECKED');
  expect(seen.rejects.nodes.map(({ lineNo, columnLetter, rule }) => [lineNo, columnLetter, rule])).toEqual([[2, 'G', 'PERIOD_AMBIGUOUS']]);
  await payments.county.done('preparer', 'cancelHouseholdImport', 'import', { importId: id });
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
  expect(await failureOf(aWorkbook(row, [{ name: '二组', rowsXml: row }]))).toMatchObject({ code: 'SHEETS_SEVERAL', message: expect.stringContaining('二组') as string });
});

test('[F8] a bomb, a broken spreadsheet, a locked one and a photo each go back with their reason', async () => {
  expect(await failureOf(aWorkbook({ content: Buffer.alloc(20 * 1024 * 1024, ' ') }))).toMatchObject({ code: 'ARCHIVE_UNSAFE', message: expect.stringContaining('压缩炸弹') as string });
  expect(await failureOf(Buffer.from('no archive'))).toMatchObject({ code: 'NOT_A_SPREADSHEET' });
  expect(await failureOf(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(100)]))).toMatchObject({ code: 'SPREADSHEET_LOCKED' });
  expect(await failureOf(Buffer.concat([Buffer.from('a,b\nc,'), Buffer.from([0xff, 0xff])]), 'text/csv')).toMatchObject({ code: 'BYTES_BROKEN', message: expect.stringContaining('第 2 行') as string });
  const photo = await payments.county.command('preparer', 'startHouseholdImport', 'import', {
    programmeId: payments.county.programmeId, mode: 'GOOD_ROWS', ticket: await payments.upload('x', 'preparer', 'image/jpeg') });
  expect(photo.refusals).toMatchObject([{ code: 'FILE_KIND_WRONG', field: 'ticket' }]);
});

test('[F8] the same file again says that it is the same, and neither list nor rejects lie readable', async () => {
  const file = Buffer.from(aFile([aRow(3, { item: 'Z' }), aRow(99, { item: 'Z' })]));
  const first = await start(file, 'GOOD_ROWS', 'text/csv');
  expect(first.sameFile).toBe(false);
  expect(await start(file, 'GOOD_ROWS', 'text/csv')).toEqual({ id: first.id, sameFile: true });
  await payments.until(first.id, 'CHECKED');
  const folder = process.env['EVIDENCE_DIR']!;
  for (const name of await readdir(folder, { recursive: true })) {
    const bytes = await readFile(join(folder, name)).catch(() => Buffer.alloc(0));
    for (const personal of [idNumber(3), idNumber(99), idNumber(99).slice(-4) + '","', accountOf(3)]) expect(bytes.includes(personal), name).toBe(false);
  }
});

test('[F8] a person who moved to another household between check and posting is not paid, and the row says why', async () => {
  const id = (await start(Buffer.from(aFile([aRow(5, { item: 'M' }), aRow(6, { item: 'M' })])), 'GOOD_ROWS', 'text/csv')).id;
  await payments.until(id, 'CHECKED');
  await payments.service.hear(householdsRegistered, {
    aggregateId: 'register-move', regionCode: village,
    payload: { registerImportId: 'r2', villageCode: village, households: [
      { householdId: 'h5-new', kind: 'out-of-poverty', members: [{ token: payments.tokenOf(5), head: true }] },
      { householdId: 'h6', kind: 'out-of-poverty', members: [{ token: payments.tokenOf(6), head: true }] }] } });
  await payments.approveAndRelease(id);
  const seen = await payments.settle(id);
  expect(seen).toMatchObject({ state: 'POSTED', rowsPosted: 1 });
  expect(seen.rejects.nodes).toMatchObject([{ lineNo: 2, rule: 'PAYEE_CHANGED' }]);
});
