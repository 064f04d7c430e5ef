import { expect, test } from 'vitest';
import { shareOfGrade } from './reward-rules.ts';

// 山东省水利厅：成绩优异且完成任务的奖励，完不成任务的扣减，较差的约谈。
const effects = [{ grade: 'excellent', target: 'met' as const, bonusPercent: '5' }, { target: 'missed' as const, cutPercent: '5' }, { grade: 'poor', talk: true }];

test('[F11] excellent with the target met is rewarded', () => {
  expect(shareOfGrade(effects, 'excellent', 'met')).toBe('5');
});

test('[F11] excellent with the target missed is cut like any other', () => {
  expect(shareOfGrade(effects, 'excellent', 'missed')).toBe('-5');
  expect(shareOfGrade(effects, 'fair', 'missed')).toBe('-5');
});

test('[F11] a target met without excellence changes nothing; the worst grade brings a talk, not a cut of its own', () => {
  expect(shareOfGrade(effects, 'good', 'met')).toBe('0');
  expect(shareOfGrade(effects, 'poor', 'met')).toBe('0');
});
