import { shareOf, type Fen, type IsoDate } from '@sunledger/kernel';
import { isCreditCode } from './credit-code.ts';

export interface ContractOffer {
  projectState: 'proposed' | 'listed' | 'adopted' | 'refused';
  plannedFen: Fen;
  contractedFen: Fen;
  amountFen: Fen;
  contractorCode: string;
  adoptedOn: IsoDate | null;
  signedOn: IsoDate;
  today: IsoDate;
}

export type ContractRejection =
  | { code: 'PROJECT_NOT_ADOPTED' }
  | { code: 'CONTRACT_NOT_POSITIVE' }
  | { code: 'CONTRACT_OVER_PLAN'; overFen: Fen; leftFen: Fen }
  | { code: 'CREDIT_CODE_INVALID' }
  | { code: 'SIGNED_BEFORE_ADOPTION'; adoptedOn: IsoDate }
  | { code: 'SIGNED_IN_FUTURE'; today: IsoDate };

type ContractRule = (offer: ContractOffer) => ContractRejection[];

const mustBeAdopted: ContractRule = ({ projectState }) => (projectState === 'adopted' ? [] : [{ code: 'PROJECT_NOT_ADOPTED' }]);

const mustFitThePlan: ContractRule = ({ projectState, plannedFen, contractedFen, amountFen }) => {
  if (amountFen <= 0n) return [{ code: 'CONTRACT_NOT_POSITIVE' }];
  const leftFen = plannedFen - contractedFen;
  // Of a project without a plan there is nothing to compare with; that it has none is said above.
  if (projectState !== 'adopted' || amountFen <= leftFen) return [];
  return [{ code: 'CONTRACT_OVER_PLAN', overFen: amountFen - leftFen, leftFen }];
};

const mustNameACompany: ContractRule = ({ contractorCode }) => (isCreditCode(contractorCode) ? [] : [{ code: 'CREDIT_CODE_INVALID' }]);

const mustBeSignedBetween: ContractRule = ({ adoptedOn, signedOn, today }) => [
  ...(adoptedOn !== null && signedOn < adoptedOn ? [{ code: 'SIGNED_BEFORE_ADOPTION', adoptedOn } as const] : []),
  ...(signedOn > today ? [{ code: 'SIGNED_IN_FUTURE', today } as const] : []),
];

export const contractRules: readonly ContractRule[] = [mustBeAdopted, mustFitThePlan, mustNameACompany, mustBeSignedBetween];

/** P5: only what the leading group adopted is contracted, with a company that exists, within the plan. */
export const findContractRejections = (offer: ContractOffer): ContractRejection[] => contractRules.flatMap((rule) => rule(offer));

export type ContractFlag = 'price-near-ceiling';

/** Signs that somebody should look at; none of them stops a contract. */
export function findContractFlags(amountFen: Fen, ceilingFen: Fen, marginPercent: string): ContractFlag[] {
  return amountFen >= ceilingFen - shareOf(ceilingFen, marginPercent) ? ['price-near-ceiling'] : [];
}
