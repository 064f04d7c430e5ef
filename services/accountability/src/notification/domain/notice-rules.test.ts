import { expect, test } from 'vitest';
import { channelsFor, isNews, nextMorning } from './notice-rules.ts';
import { mailText, shortMessage } from './notice-words.ts';

test('[X8] daily mail goes out at eight in the morning in Shanghai', () => {
  expect(nextMorning(new Date('2026-03-01T23:59:59Z')).toISOString()).toBe('2026-03-02T00:00:00.000Z');
  expect(nextMorning(new Date('2026-03-02T00:00:00Z')).toISOString()).toBe('2026-03-03T00:00:00.000Z');
});

test('[X8] a fact heard more than seven days after it was recorded is no news', () => {
  expect(isNews(new Date('2026-03-01T00:00:00Z'), new Date('2026-03-08T00:00:00Z'))).toBe(true);
  expect(isNews(new Date('2026-03-01T00:00:00Z'), new Date('2026-03-08T00:00:01Z'))).toBe(false);
});

test('[X8] an office is mailed about all of its desk and messaged about what is late, where it can be', () => {
  const both = { email: 'a@example.gov.cn', hasPhone: true };
  expect(channelsFor('item-assigned', both, { mail: true, sms: true })).toEqual(['mail']);
  expect(channelsFor('item-overdue', both, { mail: true, sms: true })).toEqual(['mail', 'sms']);
  expect(channelsFor('item-overdue', { email: null, hasPhone: false }, { mail: true, sms: true })).toEqual([]);
  expect(channelsFor('item-overdue', both, { mail: false, sms: false })).toEqual([]);
});

test('[X8] a mail names what is late before what is new, and says how many it leaves out', () => {
  const late = { kind: 'item-overdue', title: '资金转下达', dueOn: '2026-03-01' } as const;
  const fresh = { kind: 'item-assigned', title: '信访办结', dueOn: '2026-04-01' } as const;
  const { subject, text } = mailText('县财政局', [fresh, late], 'http://desk');
  expect(subject).toContain('新交办 1 件,逾期 1 件');
  expect(text).toBe('县财政局\n\n逾期 Overdue:\n- 资金转下达(2026-03-01)\n\n新交办 Newly assigned:\n- 信访办结(2026-04-01)\n\nhttp://desk');
  expect(mailText('x', Array.from({ length: 51 }, () => fresh), '').text).toContain('… 1 more');
  expect(shortMessage('县财政局', 2)).toBe('【阳光账】县财政局有 2 件事项逾期未办,请登录办理。');
});
