import { buffer } from 'node:stream/consumers';
import { toCsv, type Cell, type Column } from '@sunledger/documents';
import type { FactorPart } from '../domain/factor-rules.ts';

export interface CsvLine {
  regionCode: string;
  people: bigint;
  income: bigint;
  policyFactor: string;
  performance: string;
  grade: string | null;
  sharePercent: string | null;
  coefficient: string;
  base: bigint;
  adjustment: bigint;
  amount: bigint;
  parts: FactorPart[];
}

const factorWords = { people: '人群数量及结构', income: '人群收入', policy: '政策因素', performance: '绩效考核' } as const;
const factors = Object.keys(factorWords) as (keyof typeof factorWords)[];
const money = (title: string): Column => ({ title, kind: 'money' });

const columns: Column[] = [
  { title: '地区代码' }, { title: '相关人数' }, money('人均收入'), { title: '政策因素值' }, { title: '绩效得分' }, { title: '等次' }, { title: '奖惩比例%' },
  ...factors.flatMap((factor) => [{ title: `${factorWords[factor]}权重%` }, { title: `${factorWords[factor]}占比%` }, money(`${factorWords[factor]}金额`)]),
  money('因素合计'), { title: '系数%' }, money('奖惩调整'), money('分配金额'), { title: '政策包' }, { title: '条款' },
];

/** A proposal as a table, every line with what it was computed from, and the rule and its clause in each (F11). */
export async function proposalCsv(lines: readonly CsvLine[], rule: { policy: string; clause: string | null }): Promise<string> {
  const rows = lines.map((line): Cell[] => [
    line.regionCode, String(line.people), line.income, line.policyFactor, line.performance, line.grade, line.sharePercent,
    ...factors.flatMap((factor): Cell[] => {
      const part = line.parts.find((one) => one.factor === factor);
      return part ? [part.weight, part.share, BigInt(part.contributionFen)] : [null, null, null];
    }),
    line.base, line.coefficient, line.adjustment, line.amount, rule.policy, rule.clause]);
  return String(await buffer(toCsv(columns, rows)));
}
