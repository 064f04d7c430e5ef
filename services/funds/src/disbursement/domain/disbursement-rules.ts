import { isWithin, shareOf, type Fen, type IsoDate, type RegionCode } from '@sunledger/kernel';
import { findCopies, findMissing, type GivenDocument, type RequiredDocuments } from '../../reimbursement/domain/document-rules.ts';
import { findInvoiceRejections, type BroughtInvoices, type InvoiceRejection } from '../../reimbursement/domain/invoice-rules.ts';
import { mustFitManagementFee, type FeeRejection, type ManagementFee } from '../../reimbursement/domain/management-fee.ts';

/** A share of the contract that falls due as the works go on, as the pack has it (分期拨付). */
export interface Stage {
  code: string;
  title: string;
  share: string;
  acceptedShare: string;
  finalAcceptance: boolean;
}

/** Everything a request is judged by. Sums count requests and claims that are not rejected, this one left out. */
export interface DisbursementRequest extends BroughtInvoices {
  stage: string;
  projectRegionCode: RegionCode;
  holderRegionCode: RegionCode;
  contractOfProject: boolean;
  contract: { amountFen: Fen; signedOn: IsoDate; takenFen: Fen; acceptedFen: Fen; finallyAccepted: boolean };
  /** Undefined where no adopted plan joins the project with this programme. */
  plan: { plannedFen: Fen; takenFen: Fen } | undefined;
  stages: readonly Stage[];
  documents: readonly GivenDocument[];
  required: RequiredDocuments;
  /** Where the plan pays the managing of projects from this programme; undefined otherwise. */
  managementFee: ManagementFee | undefined;
}

/** Refused by the same rules, and in the same words, as a claim. */
export type SharedRejection = FeeRejection | InvoiceRejection | { code: 'ORIGINALS_REQUIRED'; copies: readonly string[] };

export type DisbursementRejection =
  | { code: 'REQUESTED_BEFORE_CONTRACT'; signedOn: IsoDate }
  | { code: 'INVOICE_NUMBERS_MISSING' }
  | { code: 'CONTRACT_OF_ANOTHER_PROJECT' }
  | { code: 'QUOTA_HELD_ELSEWHERE' }
  | { code: 'PROJECT_NOT_IN_PLAN' }
  | { code: 'OVER_PLANNED_AMOUNT'; plannedFen: Fen; freeFen: Fen }
  | { code: 'STAGE_UNKNOWN'; stages: readonly string[] }
  | { code: 'STAGE_NOT_REACHED'; title: string; neededPercent: string; acceptedFen: Fen; finalAcceptance: boolean }
  | { code: 'OVER_STAGE_SHARE'; ceilingFen: Fen; freeFen: Fen }
  | { code: 'REQUEST_DOCUMENTS_MISSING'; missing: readonly string[] };

const shared: readonly string[] = ['OVER_MANAGEMENT_FEE', 'INVOICE_SUM_DIFFERS', 'INVOICE_USED', 'INVOICE_AFTER_APPLICATION', 'ORIGINALS_REQUIRED'] satisfies SharedRejection['code'][];
export const isShared = (rejection: DisbursementRejection | SharedRejection): rejection is SharedRejection => shared.includes(rejection.code);

type DisbursementRule = (request: DisbursementRequest) => (DisbursementRejection | SharedRejection)[];

const contractMustBeOfTheProject: DisbursementRule = ({ contractOfProject }) => (contractOfProject ? [] : [{ code: 'CONTRACT_OF_ANOTHER_PROJECT' }]);

const holderMustCoverTheProject: DisbursementRule = ({ projectRegionCode, holderRegionCode }) =>
  isWithin(projectRegionCode, holderRegionCode) ? [] : [{ code: 'QUOTA_HELD_ELSEWHERE' }];

const mustFitPlan: DisbursementRule = ({ amountFen, plan }) => {
  if (!plan) return [{ code: 'PROJECT_NOT_IN_PLAN' }];
  const freeFen = plan.plannedFen - plan.takenFen;
  return amountFen <= freeFen ? [] : [{ code: 'OVER_PLANNED_AMOUNT', plannedFen: plan.plannedFen, freeFen }];
};

/** A stage is reached when so much of the contract is accepted as the pack asks, and finally accepted where it says so. */
export const isReached = (stage: Stage, contract: DisbursementRequest['contract']): boolean =>
  contract.acceptedFen >= shareOf(contract.amountFen, stage.acceptedShare) && (!stage.finalAcceptance || contract.finallyAccepted);

const stageMustBeReached: DisbursementRule = ({ stage: code, stages, contract }) => {
  const stage = stages.find((one) => one.code === code);
  if (!stage) return [{ code: 'STAGE_UNKNOWN', stages: stages.map((one) => one.code) }];
  if (isReached(stage, contract)) return [];
  const { title, acceptedShare: neededPercent, finalAcceptance } = stage;
  return [{ code: 'STAGE_NOT_REACHED', title, neededPercent, acceptedFen: contract.acceptedFen, finalAcceptance }];
};

/** By progress: all that was taken of a contract stays within the shares of the stages up to this one. */
const mustFitStages: DisbursementRule = ({ amountFen, stage: code, stages, contract }) => {
  const upTo = stages.findIndex((one) => one.code === code);
  if (upTo < 0) return [];
  const ceilingFen = upTo === stages.length - 1
    ? contract.amountFen
    : stages.slice(0, upTo + 1).reduce((sum, stage) => sum + shareOf(contract.amountFen, stage.share), 0n);
  const freeFen = ceilingFen - contract.takenFen;
  return amountFen <= freeFen ? [] : [{ code: 'OVER_STAGE_SHARE', ceilingFen, freeFen: freeFen > 0n ? freeFen : 0n }];
};

const mustBringDocuments: DisbursementRule = ({ documents, required }) => {
  const missing = findMissing(documents, required);
  return missing.length === 0 ? [] : [{ code: 'REQUEST_DOCUMENTS_MISSING', missing }];
};

const mustBringOriginals: DisbursementRule = ({ documents, required }) => {
  const copies = findCopies(documents, required);
  return copies.length === 0 ? [] : [{ code: 'ORIGINALS_REQUIRED', copies }];
};

/** Nothing is asked for on a contract that was not signed yet; on its day it may be. */
const mustFollowContract: DisbursementRule = ({ appliedOn, contract: { signedOn } }) =>
  appliedOn >= signedOn ? [] : [{ code: 'REQUESTED_BEFORE_CONTRACT', signedOn }];

/** An advance has no invoice yet. One that is brought counts in the register of all, by its number. */
const mustAccountForInvoices: DisbursementRule = (request) => {
  if (request.invoices.length > 0) return findInvoiceRejections(request);
  return request.documents.some(({ kind }) => kind === 'tax-invoice') ? [{ code: 'INVOICE_NUMBERS_MISSING' }] : [];
};

/** Every rule of a request for money by progress (F5), all answers at once. */
const disbursementRules: readonly DisbursementRule[] = [
  contractMustBeOfTheProject, holderMustCoverTheProject, mustFitPlan, mustFollowContract, stageMustBeReached, mustFitStages, mustFitManagementFee, mustBringDocuments,
  mustBringOriginals, mustAccountForInvoices,
];

export const findDisbursementRejections = (request: DisbursementRequest): (DisbursementRejection | SharedRejection)[] =>
  disbursementRules.flatMap((rule) => rule(request));
