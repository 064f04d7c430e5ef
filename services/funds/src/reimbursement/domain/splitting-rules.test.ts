import { expect, test } from 'vitest';
import { findSplitting } from './splitting-rules.ts';

const of = (...fen: bigint[]) => ({ contracts: fen.map((amountFen) => ({ amountFen })), thresholdFen: 400n });

test('[F6] contracts each below the tender threshold that together reach it, to the fen, are splitting', () => {
  expect(findSplitting(of(200n, 200n))).toEqual({ sumFen: 400n, contracts: 2 });
  expect(findSplitting(of(200n, 199n))).toBeUndefined();
});

test('[F6] a contract that was itself large enough to be tendered was not split', () => {
  expect(findSplitting(of(400n))).toBeUndefined();
  expect(findSplitting(of(400n, 399n))).toBeUndefined();
});
