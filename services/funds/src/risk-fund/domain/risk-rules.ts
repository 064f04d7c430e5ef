import { regionPrefix, shareOf, type Fen, type IsoDate } from '@sunledger/kernel';

export const riskAdvanceStates = ['requested', 'approved', 'refused', 'ordered', 'open', 'cleared'] as const;
export type RiskAdvanceState = (typeof riskAdvanceStates)[number];

export type RiskRejection =
  | { code: 'NOT_A_RISK_FUND'; fundKind: string }
  | { code: 'LOAN_OUTSIDE_FUND'; regionCode: string }
  | { code: 'LOAN_COMPENSATED_ALREADY'; loanNumber: string }
  | { code: 'RISK_ADVANCE_IN_ANOTHER_STATE'; state: RiskAdvanceState; needed: RiskAdvanceState }
  | { code: 'RISK_REFUSAL_REASON_MISSING' }
  | { code: 'RISK_DATED_TOO_EARLY'; notBefore: IsoDate }
  | { code: 'RECOVERED_MORE_THAN_ADVANCED'; leftFen: Fen }
  | { code: 'WRITE_OFF_ABOVE_OPEN'; openFen: Fen }
  | { code: 'WRITE_OFF_PENDING' }
  | { code: 'WRITE_OFF_DECIDED'; state: string };

export interface AdvanceSums {
  amountFen: Fen;
  recoveredFen: Fen;
  writtenOffFen: Fen;
}

export const openOf = ({ amountFen, recoveredFen, writtenOffFen }: AdvanceSums): Fen => amountFen - recoveredFen - writtenOffFen;

/** What the fund bears of a defaulted loan: its share of the overdue principal, the bank bears the rest. */
export const compensationOf = (overdueFen: Fen, sharePercent: string): Fen => shareOf(overdueFen, sharePercent);

export const mustBeRiskFund = (fundKind: string): RiskRejection[] => (fundKind === 'micro-credit-risk' ? [] : [{ code: 'NOT_A_RISK_FUND', fundKind }]);

export const mustLieInFund = (regionCode: string, fundRegionCode: string): RiskRejection[] =>
  regionCode.startsWith(regionPrefix(fundRegionCode)) ? [] : [{ code: 'LOAN_OUTSIDE_FUND', regionCode }];

export const mustBeIn = (state: RiskAdvanceState, needed: RiskAdvanceState): RiskRejection[] =>
  state === needed ? [] : [{ code: 'RISK_ADVANCE_IN_ANOTHER_STATE', state, needed }];

export const mustNotPrecede = (on: IsoDate, notBefore: IsoDate): RiskRejection[] => (on >= notBefore ? [] : [{ code: 'RISK_DATED_TOO_EARLY', notBefore }]);

/** F1: no more comes back than went out; what was written off may still come back. */
export function mustNotExceedAdvance(advance: AdvanceSums, amountFen: Fen): RiskRejection[] {
  const leftFen = advance.amountFen - advance.recoveredFen;
  return amountFen <= leftFen ? [] : [{ code: 'RECOVERED_MORE_THAN_ADVANCED', leftFen }];
}

/** What comes back counts against what is open; only beyond that against what was written off, whose write-off is undone so far. */
export function splitRecovery(advance: AdvanceSums, amountFen: Fen): { ofOpenFen: Fen; ofWrittenOffFen: Fen } {
  const openFen = openOf(advance);
  return amountFen <= openFen ? { ofOpenFen: amountFen, ofWrittenOffFen: 0n } : { ofOpenFen: openFen, ofWrittenOffFen: amountFen - openFen };
}

/** F1: never more is written off than is open. */
export function mustBeOpenSum(advance: AdvanceSums, amountFen: Fen): RiskRejection[] {
  const openFen = openOf(advance);
  return amountFen <= openFen ? [] : [{ code: 'WRITE_OFF_ABOVE_OPEN', openFen }];
}
