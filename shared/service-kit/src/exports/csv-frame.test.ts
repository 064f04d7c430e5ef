import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { text, type ExportList } from './export-list.ts';
import { frameCsv, headerLine } from './csv-frame.ts';

const framed = async (pieces: string[], bom = false) => {
  const { frame, rows } = frameCsv('a,b\n', bom);
  const bytes = await buffer(Readable.from(pieces.map((piece) => Buffer.from(piece))).pipe(frame));
  return { text: String(bytes), rows: rows() };
};

test('[X6] rows are counted, and a line break within quotes is none, however the bytes are cut', async () => {
  expect(await framed(['1,"two\nli', 'nes"\n2,"say ""no""\n"\n3,x\n'])).toMatchObject({ rows: 3 });
  expect(await framed([])).toEqual({ text: 'a,b\n', rows: 0 });
});

test('[X6] the byte order mark comes first, and only where it is asked for', async () => {
  expect((await framed(['1,2\n'], true)).text).toBe('\uFEFFa,b\n1,2\n');
  expect((await framed(['1,2\n'])).text).toBe('a,b\n1,2\n');
});

test('[X6] headers are machine names, Chinese or English', () => {
  const list = { columns: [text('amount', '金额,元', 'amount, yuan')] } as unknown as ExportList;
  expect(['name', 'zh', 'en'].map((headers) => headerLine(list, headers as 'name'))).toEqual(['amount\n', '"金额,元"\n', '"amount, yuan"\n']);
});
