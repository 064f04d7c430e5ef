import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDocx, anXlsx, aPdf, aPhoto, aPng, aWebp, aZip } from '../../test/fixtures/sample-files.ts';
import { sniffAllowedType } from './allowed-types.ts';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'types-')); });
afterAll(() => rm(folder, { recursive: true }));

async function typeOf(bytes: Buffer | string): Promise<string | undefined> {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  return sniffAllowedType(path);
}

// 姓名,金额 in GB18030.
const gb18030Table = Buffer.concat([Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]), Buffer.from(','), Buffer.from([0xbd, 0xf0, 0xb6, 0xee]), Buffer.from('\r\n'), Buffer.from([0xd5, 0xc5]), Buffer.from(',1\r\n')]);

test.each([
  ['a photo', aPhoto(), 'image/jpeg'],
  ['a PNG', aPng, 'image/png'],
  ['a WebP', aWebp, 'image/webp'],
  ['a PDF', aPdf, 'application/pdf'],
  ['a Word document', aDocx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['a workbook', anXlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['a table in UTF-8', '户主,金额\n张三,100.00\n', 'text/csv'],
  ['a table with a byte order mark and quoted commas', '\ufeffname,note\n"Zhang, San","a, b"\n', 'text/csv'],
  ['a table in GB18030', gb18030Table, 'text/csv'],
  ['a table whose header begins as a bitmap does', 'BM,MC\n001,水利\n', 'text/csv'],
  ['a table whose header begins as a program does', 'MZ;XM\n汉;张三\n', 'text/csv'],
  ['a bank’s result', '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><a/></Document>', 'application/xml'],
  ['a letter', '尊敬的领导:\n我村的钱, 没有到户。', 'text/plain'],
])('[X5] %s is recognised by its bytes', async (_case, bytes, expected) => {
  expect(await typeOf(bytes)).toBe(expected);
});

test.each([
  ['an archive', aZip({ 'a.txt': 'a' })],
  ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['a page behind blanks', '\n\n   <html><body onload=alert(1)>'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a drawing declared as XML', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a page that names the bank’s form', '<?xml version="1.0"?><html><!-- <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002"> --></html>'],
  ['a text with a zero byte', 'name,amount\nzhang\0,1\n'],
  ['bytes in no encoding', Buffer.from([0x61, 0xff, 0xff, 0x61])],
  ['a text that ends inside a character', Buffer.from('金额').subarray(0, 5)],
])('[X5] %s is none of the allowed types', async (_case, bytes) => {
  expect(await typeOf(bytes)).toBeUndefined();
});
