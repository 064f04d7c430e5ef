import { expect, test } from 'vitest';
import { findAppointmentRejections, findIncompatiblePost, type Appointment } from './appointment-rules.ts';

const aDeputy = (overrides: Partial<Appointment> = {}): Appointment => ({
  kind: 'deputy', personId: 'deputy', from: '2026-03-02', until: '2026-03-10', on: '2026-03-02', longestDeputyDays: 180, ...overrides });

test('[F2] a deputy is appointed from today on, for a span of at most the days of the pack', () => {
  expect(findAppointmentRejections(aDeputy(), [])).toEqual([]);
  expect(findAppointmentRejections(aDeputy({ until: '2026-08-28' }), [])).toEqual([]);
  expect(findAppointmentRejections(aDeputy({ until: '2026-08-29' }), [])).toEqual([{ code: 'DEPUTY_SPAN_TOO_LONG', days: 181, limitDays: 180 }]);
  expect(findAppointmentRejections(aDeputy({ longestDeputyDays: 9 }), [])).toEqual([]);
  expect(findAppointmentRejections(aDeputy({ longestDeputyDays: 8 }), [])).toEqual([{ code: 'DEPUTY_SPAN_TOO_LONG', days: 9, limitDays: 8 }]);
});

test.each([
  ['begins yesterday', { from: '2026-03-01' }, 'APPOINTED_BACKWARDS'],
  ['has no end', { until: null }, 'DEPUTY_WITHOUT_END'],
  ['ends before it begins', { until: '2026-03-01' }, 'SPAN_ENDS_BEFORE_IT_BEGINS'],
] as const)('[F2] a deputy whose span %s is refused', (_case, overrides, code) => {
  expect(findAppointmentRejections(aDeputy(overrides), [])).toMatchObject([{ code }]);
});

test('[F2] a named bookkeeper has no end and is not named twice', () => {
  const one = aDeputy({ kind: 'named', until: null, personId: 'one' });
  expect(findAppointmentRejections(one, [])).toEqual([]);
  expect(findAppointmentRejections({ ...one, until: '2026-12-31' }, [])).toEqual([{ code: 'NAMED_HAS_NO_END' }]);
  expect(findAppointmentRejections(one, [{ personId: 'one', kind: 'named', from: '2026-01-01', until: null }])).toEqual([{ code: 'ALREADY_THE_BOOKKEEPER', personId: 'one' }]);
});

test('[X7] who reviews or prepares payments can’t keep the book; who only pays can, though the pack parts paying from booking', () => {
  const pairs = [['prepare', 'book'], ['review', 'book'], ['pay', 'book']] as const;
  expect(findIncompatiblePost(['funds.reimbursement.pay', 'funds.ledger.read'], pairs)).toBeUndefined();
  expect(findIncompatiblePost(['funds.ledger.read', 'funds.reimbursement.review'], pairs)).toBe('review');
  expect(findIncompatiblePost(['funds.household-payment.prepare'], pairs)).toBe('prepare');
  expect(findIncompatiblePost(['funds.disbursement.request'], pairs)).toBe('prepare');
  expect(findIncompatiblePost(['funds.disbursement.review'], pairs)).toBe('review');
  expect(findIncompatiblePost(['funds.disbursement.pay'], pairs)).toBeUndefined();
  expect(findIncompatiblePost(['funds.household-payment.approve'], pairs)).toBeUndefined();
  expect(findIncompatiblePost(['funds.disbursement.request'], pairs)).toBe('prepare');
  expect(findIncompatiblePost(['funds.disbursement.review'], pairs)).toBe('review');
  expect(findIncompatiblePost(['funds.household-payment.release', 'funds.factor.approve'], pairs)).toBeUndefined();
});
