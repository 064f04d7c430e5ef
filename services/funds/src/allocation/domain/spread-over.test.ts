import { expect, test } from 'vitest';
import { spreadOver } from './spread-over.ts';

const received = [{ id: 'older', leftFen: 100n }, { id: 'newer', leftFen: 50n }];

test('[F3] exactly what was received first is passed on, and the next stays whole', () => {
  expect(spreadOver(received, 100n)).toEqual([{ id: 'older', partFen: 100n, remainingFen: 0n }]);
});

test('[F3] one fen more reaches into the next', () => {
  expect(spreadOver(received, 101n)).toEqual([
    { id: 'older', partFen: 100n, remainingFen: 0n },
    { id: 'newer', partFen: 1n, remainingFen: 49n },
  ]);
});

test('[F3] nothing is counted against what is already gone', () => {
  expect(spreadOver([{ id: 'gone', leftFen: 0n }, ...received], 1n)).toEqual([{ id: 'older', partFen: 1n, remainingFen: 99n }]);
});
