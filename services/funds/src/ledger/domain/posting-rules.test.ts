import { expect, test } from 'vitest';
import { findPostingRejections, mustNotSpendPastClosing, type PostingLine } from './posting-rules.ts';

const fromTo = (amountFen: bigint): PostingLine[] => [
  { holderId: 'county', kind: 'available', amountFen: -amountFen },
  { holderId: 'township', kind: 'available', amountFen },
];
const countyHas = (fen: bigint) => (line: PostingLine) => (line.holderId === 'county' ? fen : 0n);

test('[F2] exactly what is available can be passed on', () => {
  expect(findPostingRejections(fromTo(100n), countyHas(100n))).toEqual([]);
});

test('[F2] one fen more than is available is refused with the shortfall', () => {
  expect(findPostingRejections(fromTo(101n), countyHas(100n))).toEqual([
    { code: 'INSUFFICIENT_BALANCE', holderId: 'county', accountKind: 'available', shortfallFen: 1n, availableFen: 100n },
  ]);
});

test('[F2] two lines on one account count together', () => {
  const lines: PostingLine[] = [...fromTo(60n), ...fromTo(60n)];
  expect(findPostingRejections(lines, countyHas(100n))).toMatchObject([{ code: 'INSUFFICIENT_BALANCE', shortfallFen: 20n }]);
});

test('[F2] an entry that does not balance is refused', () => {
  const lines: PostingLine[] = [{ holderId: 'county', kind: 'source', amountFen: -100n }, { holderId: 'county', kind: 'available', amountFen: 99n }];
  expect(findPostingRejections(lines, countyHas(0n))).toEqual([{ code: 'ENTRY_UNBALANCED', differenceFen: -1n }]);
});

test('[F2] past the closing date nothing is spent or reserved; paying what is owed and giving back still is', () => {
  const lines = (kind: PostingLine['kind']): PostingLine[] => [{ holderId: 'county', kind: 'special-account', amountFen: -1n }, { holderId: 'county', kind, amountFen: 1n }];
  expect(mustNotSpendPastClosing(lines('expense'), '2026-12-31', '2026-12-31')).toEqual([]);
  for (const kind of ['expense', 'paid', 'committed'] as const) {
    expect(mustNotSpendPastClosing(lines(kind), '2026-12-31', '2027-01-01')).toEqual([{ code: 'PROGRAMME_CLOSED', closesOn: '2026-12-31' }]);
  }
  for (const kind of ['retention', 'refunded', 'treasury-return'] as const) expect(mustNotSpendPastClosing(lines(kind), '2026-12-31', '2027-01-01')).toEqual([]);
});
