import { expect, test } from 'vitest';
import { dayOf, dayText, displayWords, dueWords, instantText } from './dates.ts';

test.each([
  [-1, '已逾期 1 天', 'late'], [0, '今天到期', 'soon'], [3, '还剩 3 天', 'soon'], [4, '还剩 4 天', 'calm'], [null, '已办结', 'done'],
] as const)('[X8] %s days left are told in words and tone', (left, text, tone) => {
  expect(dueWords(left)).toMatchObject({ text, tone });
});

test('[D3] how long a notice hangs is told up to its last day', () => {
  expect(displayWords('2024-03-10', '2024-03-09')).toBe('还剩 1 天');
  expect(displayWords('2024-03-10', '2024-03-10')).toBe('今天是最后一天');
  expect(displayWords('2024-03-10', '2024-03-11')).toBe('公示期已满');
});

test('[X4] days and instants are those of Shanghai, whatever the zone of the machine', () => {
  expect(dayOf(new Date('2024-03-09T16:30:00Z'))).toBe('2024-03-10');
  expect(instantText('2024-03-09T16:30:00Z')).toBe('2024-03-10 00:30');
  expect(dayText('2018-02-04')).toBe('2018年2月4日');
});

test('days left are told in the unit of their limit', () => {
  expect(dueWords(2, true)).toEqual({ text: '还剩 2 个工作日', en: '2 working days left', tone: 'soon' });
  expect(dueWords(-1, true)).toEqual({ text: '已逾期 1 个工作日', en: '1 working day late', tone: 'late' });
  expect(dueWords(2).text).toBe('还剩 2 天');
});
