import { expect, test } from 'vitest';
import { mayBe } from './masked-name.ts';

const person = { names: ['王**', '欧阳*'], numbers: ['A-0017', '8888'] };

test.each([
  ['', true], ['王', true], ['王秀英', true], ['王秀', false], ['李秀英', false], ['欧', true], ['欧阳', true], ['欧阳修', true], ['王**', true], ['0017', true], ['8888', true], ['9999', false],
])('%s is sought among masked names and numbers', (typed, found) => {
  expect(mayBe(typed, person)).toBe(found);
});
