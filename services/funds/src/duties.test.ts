import { expect, test } from 'vitest';
import { outsidePayments, paymentDuties } from '@sunledger/policy';
import { duties } from './duties.ts';

test('[X7] every duty of funds is one kind of payment duty or stands outside payments with the reason, and nothing else does', () => {
  const [inside, outside] = [Object.keys(paymentDuties), Object.keys(outsidePayments)];
  expect(inside.filter((duty) => outside.includes(duty))).toEqual([]);
  expect([...inside, ...outside].toSorted()).toEqual(Object.keys(duties).toSorted());
});
