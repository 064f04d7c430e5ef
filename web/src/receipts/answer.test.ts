import { expect, test } from 'vitest';
import { receiptOf } from './answer.ts';

test('[F8] all of it in hand is no dispute; late, it is one of the whole sum', () => {
  expect(receiptOf('FULL', '', '1200.00')).toEqual({ received: '1200.00' });
  expect(receiptOf('LATE', '', '1200.00')).toEqual({ received: '1200.00', dispute: 'LATE' });
});

test('[F8] nothing in hand is 0.00; less is less than was paid, to the fen', () => {
  expect(receiptOf('MISSING', '500', '1200.00')).toEqual({ received: '0.00', dispute: 'MISSING' });
  expect(receiptOf('SHORT', '1199.99', '1200.00')).toEqual({ received: '1199.99', dispute: 'SHORT' });
  expect(receiptOf('SHORT', '1200', '1200.00')).toBeUndefined();
  expect(receiptOf('SHORT', '', '1200.00')).toBeUndefined();
  expect(receiptOf('DIVERTED', '', '1200.00')).toEqual({ received: '0.00', dispute: 'DIVERTED' });
});
