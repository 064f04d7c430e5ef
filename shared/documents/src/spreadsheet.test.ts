import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { aSheet, anArchive, aWorkbook } from '../test/sample-archives.ts';
import { columnLetters } from './cells.ts';
import { UnreadableDocument } from './document-faults.ts';
import { findFormulas } from './find-formulas.ts';
import { readSpreadsheet, type ReadLimits, type ReadRow } from './read-spreadsheet.ts';
import { writeSpreadsheet } from './write-spreadsheet.ts';

const from = (bytes: Buffer): Readable => Readable.from([bytes]);
const rowsOf = async (bytes: Buffer, limits: Partial<ReadLimits> = {}): Promise<ReadRow[]> => Array.fromAsync(readSpreadsheet(from(bytes), limits));
const faultOf = async (bytes: Buffer, limits: Partial<ReadLimits> = {}): Promise<unknown> =>
  rowsOf(bytes, limits).then(() => 'read', (error: unknown) => (error instanceof UnreadableDocument ? error.fault : error));

const columns = [{ title: '账号' }, { title: '金额', kind: 'money' }, { title: '户数', kind: 'count' }, { title: '日期', kind: 'date' }] as const;

test('[F8] what is written is read again: leading zeros, fen, days, and text that looks like a formula', async () => {
  const rows = [
    ['007', 123450n, 3, '2026-02-28'],
    ['=1+1', -1n, 0, null],
    ['@SUM(A1)', 10n ** 15n, 12n, '2024-02-29'],
    ['+86\u0001', 10n ** 15n - 1n, null, 'soon'],
  ];
  const [header, ...read] = await rowsOf(await buffer(writeSpreadsheet(columns, rows)));
  expect(header).toEqual({ line: 1, cells: ['账号', '金额', '户数', '日期'], formulas: [] });
  expect(read.map((row) => row.cells)).toEqual([
    ['007', 1234.5, 3, new Date('2026-02-28T00:00:00Z')],
    ['=1+1', -0.01, 0, null],
    ['@SUM(A1)', '10000000000000.00', 12, new Date('2024-02-29T00:00:00Z')],
    ['+86', 9999999999999.99, null, 'soon'],
  ]);
  expect(read.flatMap((row) => row.formulas)).toEqual([]);
});

test('[F8] a cell with a formula is named and gives no value, whatever it came to', async () => {
  const rows = await rowsOf(aWorkbook(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>a &lt;f&gt;</t></is></c></row><row r="3"><c r="B3"><f>1+1</f><v>2</v></c><c r="C3"><v>5</v></c><c r="AB3"><f t="shared" si="0"/><v>7</v></c></row>'));
  expect(rows.map(({ line, formulas }) => [line, formulas.map(columnLetters)])).toEqual([[1, []], [3, ['B', 'AB']]]);
  expect([rows[1]?.cells[1], rows[1]?.cells[2], rows[1]?.cells[27]]).toEqual([null, 5, null]);
});

test('[F8] a second sheet with content is refused by name; an empty, a merely coloured or a hidden one is not', async () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const beside = (rowsXml: string, state?: 'hidden' | 'veryHidden') => aWorkbook(row, [{ name: '二组&amp;三组', rowsXml, ...(state && { state }) }]);
  expect(await faultOf(beside(row))).toEqual({ code: 'SHEETS_SEVERAL', sheet: '二组&三组' });
  expect(await faultOf(beside(`${'<row/>'.repeat(20_000)}<row r="20001"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>`))).toMatchObject({ code: 'SHEETS_SEVERAL' });
  for (const workbook of [beside(''), beside('<row r="1"><c r="A1" s="1"/></row>'), beside(row, 'hidden'), beside(row, 'veryHidden')]) expect(await rowsOf(workbook)).toHaveLength(1);
});

test('[F8] with more formulas than are noted the sheet is refused whole, with exactly so many it is not', async () => {
  const sheet = async (cells: number) => {
    const xml = Buffer.from(aSheet(`<row r="1">${'<c><f>1</f><v>1</v></c>'.repeat(cells)}</row>`));
    return findFormulas(Readable.from([xml]), 3).then((places) => places.get(1)?.length, (error: unknown) => (error as UnreadableDocument).fault);
  };
  expect([await sheet(3), await sheet(4)]).toEqual([3, { code: 'FORMULAS_TOO_MANY', most: 3 }]);
});

test('[F8] a bomb is refused by its directory, by ratio, by total, by number of entries', async () => {
  const bomb = aWorkbook({ content: Buffer.alloc(20 * 1024 * 1024, ' ') });
  expect(bomb.length).toBeLessThan(40_000);
  expect(await faultOf(bomb)).toEqual({ code: 'ARCHIVE_UNSAFE', reason: 'ratio' });
  expect(await faultOf(bomb, { ratio: 1e9, totalBytes: 20 * 1024 * 1024 })).toEqual({ code: 'ARCHIVE_UNSAFE', reason: 'total' });
  expect(await faultOf(anArchive(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.xml`, 'x']))), { entries: 19 })).toEqual({ code: 'ARCHIVE_UNSAFE', reason: 'entries' });
});

test('[F8] a part that holds more than its directory says is not unpacked to its end', async () => {
  const content = Buffer.from(aSheet(`<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(1_000_000)}`));
  expect(await faultOf(aWorkbook({ content, declaredBytes: 500 }))).toEqual({ code: 'SPREADSHEET_UNREADABLE' });
});

test.each([
  ['text', Buffer.from('姓名,金额\n张三,1')],
  ['an archive of something else', anArchive({ 'word/document.xml': '<x/>' })],
  ['a part of a workbook', aWorkbook('').subarray(0, 300)],
])('[F8] %s is no spreadsheet', async (_case, bytes) => {
  expect(await faultOf(bytes)).toEqual({ code: 'NOT_A_SPREADSHEET' });
});

test('[F8] a workbook with a password says so, and one beyond the size is not read', async () => {
  expect(await faultOf(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]))).toEqual({ code: 'SPREADSHEET_LOCKED' });
  expect(await faultOf(Buffer.alloc(1024 * 1024 + 1), { fileBytes: 1024 * 1024 })).toEqual({ code: 'SPREADSHEET_TOO_LARGE', limitMegabytes: 1 });
});

test('[F8] a reader that would need more memory than it has ends alone', async () => {
  const strings = Array.from({ length: 60_000 }, (_, i) => `<c r="A${i + 1}" t="inlineStr"><is><t>${i}${'x'.repeat(900)}</t></is></c>`);
  const wide = aWorkbook({ content: aSheet(`<row r="1">${strings.join('')}</row>`) });
  expect(await faultOf(wide, { ratio: 1e9, memoryMegabytes: 24 })).toEqual({ code: 'SPREADSHEET_UNREADABLE' });
});

test('[F8] thirty thousand rows pass as a stream, and who leaves off early waits for nothing', async () => {
  function* many(): Generator<readonly [string, bigint, number, string]> {
    for (let i = 0; i < 30_000; i += 1) yield [String(i).padStart(19, '0'), BigInt(i), i, '2026-01-01'];
  }
  const bytes = await buffer(writeSpreadsheet(columns, many()));
  let seen = 0;
  for await (const { cells } of readSpreadsheet(from(bytes))) seen += cells.length;
  expect(seen).toBe(4 * 30_001);
  for await (const { line } of readSpreadsheet(from(bytes))) if (line === 2) break;
});
