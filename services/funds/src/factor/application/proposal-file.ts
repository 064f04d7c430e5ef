import type { Readable } from 'node:stream';
import { toCsv, writeSpreadsheet, type Cell, type Column } from '@sunledger/documents';
import type { Fen } from '@sunledger/kernel';
import { explainLine, factorWords } from '../domain/explain-line.ts';
import { factorNames, type FactorPart } from '../domain/factor-rules.ts';

export interface ProposedLine {
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

const money = (title: string): Column => ({ title, kind: 'money', width: 16 });

const columns: Column[] = [
  { title: '地区代码', width: 16 }, { title: '相关人数' }, money('人均收入'), { title: '政策因素值' }, { title: '绩效得分' }, { title: '等次' }, { title: '奖惩比例%' },
  ...factorNames.flatMap((factor) => [{ title: `${factorWords[factor]}权重%` }, { title: `${factorWords[factor]}占比%` }, money(`${factorWords[factor]}金额`)]),
  money('因素合计'), { title: '系数%' }, money('奖惩调整'), money('分配金额'), { title: '政策包', width: 14 }, { title: '条款', width: 40 }, { title: '逐项说明 Explained', width: 120 },
];

export interface ProposedRule {
  policy: string;
  clause: string | null;
  totalFen: Fen;
}

const toRow = (line: ProposedLine, { policy, clause, totalFen }: ProposedRule): Cell[] => [
  line.regionCode, String(line.people), line.income, line.policyFactor, line.performance, line.grade, line.sharePercent,
  ...factorNames.flatMap((factor): Cell[] => {
    const part = line.parts.find((one) => one.factor === factor);
    return part ? [part.weight, part.share, BigInt(part.contributionFen)] : [null, null, null];
  }),
  line.base, line.coefficient, line.adjustment, line.amount, policy, clause,
  explainLine({ ...line, totalFen, baseFen: line.base, adjustmentFen: line.adjustment, amountFen: line.amount }),
];

/** A proposal as a table, every line with what it was computed from, the rule and its clause, and its explanation in words (F11). */
export function proposalFile(lines: readonly ProposedLine[], rule: ProposedRule, format: 'CSV' | 'XLSX'): Readable {
  const rows = lines.map((line) => toRow(line, rule));
  return format === 'CSV' ? toCsv(columns, rows) : writeSpreadsheet(columns, rows, { sheetName: '因素分配测算' });
}
