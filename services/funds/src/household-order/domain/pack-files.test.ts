import { expect, test } from 'vitest';
import { packFiles } from './pack-files.ts';

const sizes = (files: { payments: number }[][]) => files.map((file) => file.map(({ payments }) => payments));
const parts = (...payments: number[]) => payments.map((n) => ({ payments: n }));

test.each([
  ['exactly full', [6, 4], [[6, 4]]],
  ['one line more', [6, 5], [[6], [5]]],
  ['a part as long as a file', [3, 10, 3], [[3], [10], [3]]],
  ['nothing', [], []],
])('[F5] villages fill files one after another: %s', (_case, payments, files) => {
  expect(sizes(packFiles(parts(...payments), 10))).toEqual(files);
});
