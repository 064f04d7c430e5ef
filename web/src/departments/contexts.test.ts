import { expect, test } from 'vitest';
import { readWords } from './contexts.ts';

const lists = [{ key: 'household-payments', name: '到户发放' }];

test.each([
  ['Query.householdPayments', '到户发放'], ['funds.household-payments', '到户发放'], ['funds.household-payments ticket', '到户发放（取文件）'],
  ['Region.funds', '地区概况'], ['Query.clues', 'clues'], ['Query.projects', '项目'],
])('%s is shown as %s', (action, words) => {
  expect(readWords(action, lists)).toBe(words);
});
