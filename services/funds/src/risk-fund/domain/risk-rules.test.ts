import { expect, test } from 'vitest';
import { compensationOf, mustBeOpenSum, mustBeRiskFund, mustLieInFund, mustNotExceedAdvance, splitRecovery } from './risk-rules.ts';

const advance = { amountFen: 700n, recoveredFen: 200n, writtenOffFen: 100n };

test('[F1] the fund bears its share of the overdue principal, to the nearest fen', () => {
  expect(compensationOf(100_001n, '70')).toBe(70_001n);
  expect(compensationOf(100_000n, '100')).toBe(100_000n);
});

test('[F1] exactly what went out may come back, one fen more is refused', () => {
  expect(mustNotExceedAdvance(advance, 500n)).toEqual([]);
  expect(mustNotExceedAdvance(advance, 501n)).toEqual([{ code: 'RECOVERED_MORE_THAN_ADVANCED', leftFen: 500n }]);
});

test('[F1] what comes back counts against what is open first, then against what was written off', () => {
  expect(splitRecovery(advance, 400n)).toEqual({ ofOpenFen: 400n, ofWrittenOffFen: 0n });
  expect(splitRecovery(advance, 401n)).toEqual({ ofOpenFen: 400n, ofWrittenOffFen: 1n });
});

test('[F1] exactly what is open may be written off, one fen more is refused', () => {
  expect(mustBeOpenSum(advance, 400n)).toEqual([]);
  expect(mustBeOpenSum(advance, 401n)).toEqual([{ code: 'WRITE_OFF_ABOVE_OPEN', openFen: 400n }]);
});

test('[F1] only a risk fund pays out, and for loans of its own place', () => {
  expect(mustBeRiskFund('micro-credit-risk')).toEqual([]);
  expect(mustBeRiskFund('transition-fund')).toEqual([{ code: 'NOT_A_RISK_FUND', fundKind: 'transition-fund' }]);
  expect(mustLieInFund('511623100201', '511623000000')).toEqual([]);
  expect(mustLieInFund('510525100201', '511623000000')).toEqual([{ code: 'LOAN_OUTSIDE_FUND', regionCode: '510525100201' }]);
});
