import { expect, test } from 'vitest';
import { findClosingRejections, type ClosingFacts } from './closing-rules.ts';

const facts = (change: Partial<ClosingFacts> = {}): ClosingFacts => ({
  month: '2026-03-01', on: '2026-04-01', closedOn: null, earlierOpen: [], unansweredTooLong: 0, unansweredDays: 30, unposted: 0, unsettled: 0, ...change,
});

test('[F8] a month is closed on the first day after it, and not on its last', () => {
  expect(findClosingRejections(facts())).toEqual([]);
  expect(findClosingRejections(facts({ on: '2026-03-31' }))).toEqual([{ code: 'MONTH_NOT_OVER', endsOn: '2026-04-01' }]);
});

test.each([
  ['closed before', { closedOn: '2026-04-02' }, { code: 'BOOK_CLOSED_ALREADY', closedOn: '2026-04-02' }],
  ['after an open month', { earlierOpen: ['2026-01-01', '2026-02-01'] }, { code: 'EARLIER_BOOK_OPEN', month: '2026-01' }],
  ['with a payment nobody was asked about', { unansweredTooLong: 1 }, { code: 'PAYMENTS_UNCONFIRMED', payments: 1, days: 30 }],
  ['with a payment that lies with the bank', { unsettled: 1 }, { code: 'PAYMENTS_UNSETTLED', payments: 1 }],
  ['with a list not yet posted', { unposted: 1 }, { code: 'PAYMENTS_UNPOSTED', imports: 1 }],
] as const)('[F8] a book %s is not closed', (_case, change, rejection) => {
  expect(findClosingRejections(facts(change))).toEqual([rejection]);
});
