import { expect, test } from 'vitest';
import { isSideFact, leaveOut } from './side-facts.ts';

const facts = ['a', 'x', 'y', 'b'].map((id) => ({ id, type: id < 'x' ? 'funds.paid.v1' : 'funds.deadline-set.v1' }));

test('[X9] a clock between two facts is left out and the facts stay joined', () => {
  const edges = [{ cause: 'a', effect: 'x' }, { cause: 'x', effect: 'y' }, { cause: 'y', effect: 'b' }, { cause: 'y', effect: 'x' }];
  expect(leaveOut(facts, edges, isSideFact)).toEqual({ facts: [facts[0], facts[3]], edges: [{ cause: 'a', effect: 'b' }] });
});

test('[X9] clocks and files are at the side, what follows from a missed one is not', () => {
  const types = ['disclosure.deadline-missed.v1', 'supervision.evidence-attached.v1', 'disclosure.duty-missed.v1', 'funds.retention-overdue.v1'];
  expect(types.filter((type) => isSideFact({ id: type, type }))).toEqual(types.slice(0, 2));
});
