import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { UnreadableDocument } from './document-faults.ts';
import { readCsv } from './read-csv.ts';
import { toCsv } from './to-csv.ts';

const recordsOf = (...pieces: Buffer[]) => Array.fromAsync(readCsv(() => Readable.from(pieces)));
const faultOf = (...pieces: Buffer[]) => recordsOf(...pieces).then(() => 'read', (error: unknown) => (error instanceof UnreadableDocument ? error.fault : error));
const zhang = Buffer.from('d5c5', 'hex');

test('[F8] a table begins with the mark of UTF-8, and nothing in it runs as a formula', async () => {
  const csv = String(await buffer(toCsv([{ title: '姓名' }, { title: '金额', kind: 'money' }], [['=1+1', -5n], ['a"b', 100n], ['\t=x', null], ['张三', 0n]])));
  expect(csv).toBe('\uFEFF"姓名","金额"\r\n"\'=1+1","-0.05"\r\n"a""b","1.00"\r\n"\'\t=x",""\r\n"张三","0.00"\r\n');
});

test('[F8] UTF-8 with or without its mark and GB18030 are read alike, empty lines counting as lines', async () => {
  expect(await recordsOf(Buffer.from('\uFEFF姓名,额\n\n张,1\n'))).toEqual([{ line: 1, cells: ['姓名', '额'] }, { line: 3, cells: ['张', '1'] }]);
  expect(await recordsOf(Buffer.concat([Buffer.from('a,'), zhang]), Buffer.from(',1\n'))).toEqual([{ line: 1, cells: ['a', '张', '1'] }]);
});

test('[F8] a character cut in two by the pieces of a file is one character', async () => {
  const whole = Buffer.from('张三,1\n');
  expect(await recordsOf(whole.subarray(0, 1), whole.subarray(1, 4), whole.subarray(4))).toEqual([{ line: 1, cells: ['张三', '1'] }]);
});

test('[F8] bytes of no encoding are named by their line', async () => {
  const lines = [Buffer.from('a,b\n'), Buffer.concat([zhang, Buffer.from(',1\n')]), Buffer.from([0x61, 0xff, 0xff, 0x0a]), Buffer.from('c,d\n')];
  expect(await faultOf(Buffer.concat(lines))).toEqual({ code: 'BYTES_BROKEN', line: 3 });
  expect(await faultOf(...lines)).toEqual({ code: 'BYTES_BROKEN', line: 3 });
  expect(await faultOf(Buffer.from('a\nb\n'), Buffer.from([0x81]))).toEqual({ code: 'BYTES_BROKEN', line: 3 });
});

test('[F8] an unpaired quote is found where it stands and does not swallow the file', async () => {
  expect(await faultOf(Buffer.from(`a,b\n1,"${'x\n'.repeat(20_000)}`))).toEqual({ code: 'CSV_MALFORMED', line: 2 });
});
