import { expect, test } from 'vitest';
import { boardName } from './board-name.ts';

test.each([['张三', '张*'], ['张小明', '张*明'], ['欧阳小明', '欧**明'], ['张', '*'], [' ', '']])('[F8] %s stands on the board as %s', (name, shown) => {
  expect(boardName(name)).toBe(shown);
});
