import { formatYuan, type Fen } from '@sunledger/kernel';
import type { FactorName, FactorPart } from './factor-rules.ts';

export const factorWords: Record<FactorName, string> = { people: '人群数量及结构', income: '人群收入', policy: '政策因素', performance: '绩效考核' };

export interface ExplainedLine {
  totalFen: Fen;
  performance: string;
  grade: string | null;
  /** Null where last year's assessment neither rewards nor cuts. */
  sharePercent: string | null;
  coefficient: string;
  baseFen: Fen;
  adjustmentFen: Fen;
  amountFen: Fen;
  parts: readonly FactorPart[];
}

/** `50.0000` as `50`, `33.3300` as `33.33`: as many places as say something. */
const short = (decimal: string): string => decimal.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

function adjustmentOf({ sharePercent, coefficient, adjustmentFen }: ExplainedLine): string {
  const percent = short(sharePercent ?? '0');
  const why = percent === '0' ? '上年考核不奖不减' : percent.startsWith('-') ? `上年考核扣减${percent.slice(1)}%` : `上年考核奖励${percent}%`;
  // Everybody's coefficient moves everybody's amount: the total stays what it is.
  return `${why}(系数${short(coefficient)}%),各地按系数平衡后${adjustmentFen < 0n ? '减' : '增'}${formatYuan(adjustmentFen < 0n ? -adjustmentFen : adjustmentFen)}元`;
}

/** Why a region gets what it gets, as a sentence that adds up (F11). */
export function explainLine(line: ExplainedLine): string {
  const { totalFen, performance, grade, baseFen, amountFen, parts } = line;
  const factors = parts.map(({ factor, weight, share, contributionFen }) => `${factorWords[factor]}权重${short(weight)}%、占${short(share)}%得${formatYuan(BigInt(contributionFen))}元`);
  return `总额${formatYuan(totalFen)}元:${factors.join(';')};合计${formatYuan(baseFen)}元。`
    + `绩效得分${short(performance)}${grade ? `(${grade})` : ''},${adjustmentOf(line)},分配${formatYuan(amountFen)}元。`;
}
