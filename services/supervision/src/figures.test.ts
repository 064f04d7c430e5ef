import { expect, test } from 'vitest';
import { readGuarded } from './figures.ts';

const figures = new Map([
  ['petitions-received|511623000000|', 3n],
  ['petitions-received|511623000000|county-finance', 2n],
  ['petitions-received|511600000000|county-discipline', 1n],
  ['petitions-concluded|511623000000|', 7n],
]);

test('[S1] a number counts what the reader may list: nothing of the own body, nothing that was routed above him', () => {
  expect(readGuarded(figures, 'petitions-received', ['5116'], [])).toBe(6);
  expect(readGuarded(figures, 'petitions-received', ['511623'], [])).toBe(5);
  expect(readGuarded(figures, 'petitions-received', ['511623'], ['county-finance'])).toBe(3);
  expect(readGuarded(figures, 'petitions-received', ['511623100'], [])).toBe(0);
  expect(readGuarded(figures, 'petitions-received', ['*'], ['elsewhere'])).toBe(6);
});
