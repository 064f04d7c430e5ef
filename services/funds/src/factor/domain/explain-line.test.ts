import { expect, test } from 'vitest';
import { explainLine, type ExplainedLine } from './explain-line.ts';

const aLine = (overrides: Partial<ExplainedLine> = {}): ExplainedLine => ({
  totalFen: 100_001n, performance: '90.0000', grade: 'good', sharePercent: '0', coefficient: '100.0000', baseFen: 51_001n, adjustmentFen: 0n, amountFen: 51_001n,
  parts: [
    { factor: 'people', weight: '90', share: '50.0000', contributionFen: 45_001n }, { factor: 'performance', weight: '10', share: '60.0600', contributionFen: 6_000n }],
  ...overrides,
});

test('[F11] a line is explained by its factors, their sum and what last year’s assessment did', () => {
  expect(explainLine(aLine())).toBe(
    '总额1000.01元:人群数量及结构权重90%、占50%得450.01元;绩效考核权重10%、占60.06%得60.00元;合计510.01元。'
    + '绩效得分90(good),上年考核不奖不减(系数100%),各地按系数平衡后增0.00元,分配510.01元。');
});

test('[F11] a reward of others takes from a line without one, and a cut says so', () => {
  expect(explainLine(aLine({ adjustmentFen: -10_036n, amountFen: 40_965n }))).toContain('上年考核不奖不减(系数100%),各地按系数平衡后减100.36元,分配409.65元。');
  expect(explainLine(aLine({ sharePercent: '-10.50', coefficient: '89.5000' }))).toContain('上年考核扣减10.5%(系数89.5%)');
  expect(explainLine(aLine({ sharePercent: '50', coefficient: '150.0000', grade: null }))).toContain('绩效得分90,上年考核奖励50%(系数150%)');
});
