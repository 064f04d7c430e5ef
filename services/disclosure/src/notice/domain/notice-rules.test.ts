import { expect, test } from 'vitest';
import { judgeDisplayEnd, lastDisplayDay } from './display-rules.ts';
import { mustBeCorrectable, mustBeFormed, mustFollow, mustHoldNoPersonalData, mustKeepFacts } from './notice-rules.ts';
import { composeLines, requiredFields } from './templates.ts';

test('[D3] ten days of display are ten full days after the day the notice went up', () => {
  expect(lastDisplayDay('2026-03-02', { value: 10, unit: 'calendar-day' })).toBe('2026-03-12');
});

test('[D4] display runs through its last day, ends the day after, and is held while one objection is open', () => {
  const end = (today: string, openObjections = 0) => judgeDisplayEnd({ displayUntil: '2026-03-12', today, openObjections });
  expect([end('2026-03-12'), end('2026-03-13'), end('2026-03-13', 1), end('2026-03-12', 1)]).toEqual(['running', 'ends', 'held', 'running']);
});

test('[D3] a notice may be published on the day its subject was formed and not the day before', () => {
  expect(mustBeFormed('2026-03-02', '2026-03-02')).toEqual([]);
  expect(mustBeFormed('2026-03-02', '2026-03-01')).toEqual([{ code: 'PUBLISHED_BEFORE_FORMED', formedOn: '2026-03-02' }]);
});

test('[D3] a supplement repeats or adds to the facts; it changes one only to hide what is personal', () => {
  const facts = { amount: '100.00 元', content: '电话 13812345678' };
  expect(mustKeepFacts(facts, [{ field: 'amount', value: '100.00 元' }, { field: 'period', value: '三月' }])).toEqual([]);
  expect(mustKeepFacts(facts, [{ field: 'content', value: '电话 138****5678' }])).toEqual([]);
  expect(mustKeepFacts(facts, [{ field: 'amount', value: '100.01 元' }])).toMatchObject([{ rejection: { code: 'FACT_NOT_TO_BE_CHANGED' }, field: 'supplement.amount' }]);
});

test('[D3] personal numbers are told by place and only masked, also in full-width digits', () => {
  expect(mustHoldNoPersonalData([{ field: 'f', label: '内容', text: '电话:138１２３４5678。' }])).toEqual([
    { rejection: { code: 'PERSONAL_DATA_FOUND', label: '内容', kind: 'phone', masked: '138****5678', from: 4, to: 14 }, field: 'f' }]);
  expect(mustHoldNoPersonalData([{ field: 'f', label: '金额', text: '120000.00 元,文号〔2026〕1号,0826-8222345' }])).toEqual([]);
});

test('[D3] one notice stands for a duty: a first one, then only what corrects exactly the one that stands', () => {
  const about = { title: '通村公路', withdrawn: false, correctsNoticeId: null, standingNoticeId: undefined };
  expect(mustFollow(about)).toEqual([]);
  expect(mustFollow({ ...about, standingNoticeId: 'a' })).toEqual([{ code: 'ALREADY_DISCLOSED', title: '通村公路' }]);
  expect(mustFollow({ ...about, standingNoticeId: 'b', correctsNoticeId: 'a' })).toEqual([{ code: 'NOTICE_REPLACED' }]);
  expect(mustFollow({ ...about, standingNoticeId: 'a', correctsNoticeId: 'a', withdrawn: true })).toEqual([]);
  expect(mustFollow({ ...about, withdrawn: true })).toEqual([{ code: 'DUTY_WITHDRAWN' }]);
});

test('[D3] only what the public has seen, as it stands now, can be corrected', () => {
  expect(['on-display', 'ended'].flatMap((state) => mustBeCorrectable(state as 'ended'))).toEqual([]);
  expect(mustBeCorrectable('prepared')).toEqual([{ code: 'NOTICE_NOT_PUBLISHED' }]);
  expect(mustBeCorrectable('replaced')).toEqual([{ code: 'NOTICE_REPLACED' }]);
});

test('[D1] required fields are those of this very level before those of every level, and the footer always', () => {
  const sets = [{ item: 'allocation', fields: ['name', 'amount'] }, { item: 'allocation', level: 'village', fields: ['amount'] }] as const;
  expect(requiredFields(sets, 'allocation', 'village')).toEqual(['amount', 'supervising-unit', 'supervision-phone']);
  expect(requiredFields(sets, 'allocation', 'county')).toEqual(['name', 'amount', 'supervising-unit', 'supervision-phone']);
  expect(requiredFields(sets, 'bulletin', 'county')).toEqual(['supervising-unit', 'supervision-phone']);
});

test('[D3] lines stand in the order of the template, then the rest, the footer last; blanks are no lines', () => {
  const known = new Map([['supervision-phone', '12317'], ['amount', '1.00 元'], ['household-name', '见名单'], ['name', '资金'], ['source', ' ']]);
  expect(composeLines('allocation', known).map(({ field }) => field)).toEqual(['name', 'amount', 'household-name', 'supervision-phone']);
});
