import { expect, test } from 'vitest';
import { gradesOf } from './grades.ts';
import { totalOf, weightsOf } from './weights.ts';

test('[F11] the weights of a proposal are read from its parts, and a whole is a hundred', () => {
  const weights = weightsOf([{ factor: 'PEOPLE', weight: '30' }, { factor: 'INCOME', weight: '33.3' }, { factor: 'POLICY', weight: '26.7' }, { factor: 'PERFORMANCE', weight: '10' }]);
  expect(weights).toEqual({ people: 30, income: 33.3, policy: 26.7, performance: 10 });
  expect(totalOf(weights)).toBe(100);
});

test('[F11] grades come from the scheme in force; without one there is nothing to choose', () => {
  expect(gradesOf([{ key: 'assessment.scheme', value: '{"grades":[{"code":"excellent","title":"优","from":"90"}]}' }])).toEqual([{ code: 'excellent', title: '优' }]);
  expect(gradesOf([])).toEqual([]);
  expect(gradesOf([{ key: 'assessment.scheme', value: 'nothing' }])).toEqual([]);
});
