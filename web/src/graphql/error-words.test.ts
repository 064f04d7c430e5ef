import { expect, test } from 'vitest';
import { errorWords, isAbout } from './error-words.ts';

const silent = {
  message: '资金子系统暂时无法应答，请稍后再试 (funds is not answering; try again shortly)', path: ['region'],
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'funds', fields: ['region.funds'] },
};

test('a subgraph that does not answer blanks its own panel and no other', () => {
  expect(isAbout('funds')(silent)).toBe(true);
  expect(isAbout('disclosure')(silent)).toBe(false);
  expect(isAbout('funds')({ message: 'x', path: ['region', 'funds', 'quotaReceived'] })).toBe(true);
});

test('the two languages of an error are told apart', () => {
  expect(errorWords(silent)).toEqual({ zh: '资金子系统暂时无法应答，请稍后再试', en: 'funds is not answering; try again shortly', code: 'SUBGRAPH_UNAVAILABLE' });
  expect(errorWords({ message: '未找到' })).toEqual({ zh: '未找到', en: '', code: '' });
});
