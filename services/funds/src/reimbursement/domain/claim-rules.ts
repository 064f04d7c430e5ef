import { isWithin, shareOf, type Fen, type IsoDate, type RegionCode } from '@sunledger/kernel';
import { findCopies, findMissing, type GivenDocument, type RequiredDocuments } from './document-rules.ts';
import { findInvoiceRejections, type BroughtInvoices, type InvoiceRejection } from './invoice-rules.ts';
import { mustFitManagementFee, type FeeRejection, type ManagementFee } from './management-fee.ts';

/** Everything a claim is judged by. Sums count all claims and disbursements that are not rejected, this one left out. */
export interface Claim extends BroughtInvoices {
  projectId: string;
  projectRegionCode: RegionCode;
  holderRegionCode: RegionCode;
  batch: { projectId: string; acceptedFen: Fen; acceptedOn: IsoDate; claimedFen: Fen };
  /** Undefined where the contract isn't known here (yet). */
  contract: { amountFen: Fen; claimedFen: Fen } | undefined;
  /** Undefined where no adopted plan joins the project with this programme. */
  plan: { plannedFen: Fen; claimedFen: Fen } | undefined;
  /** How far a claim may run over the plan before it needs a new decision, as the pack writes it. */
  overrunPercent: string;
  /** What was paid ahead on the contract, and what all its accepted batches are worth. */
  advance: { disbursedFen: Fen; acceptedFen: Fen; claimedFen: Fen };
  /** Where the plan pays the managing of projects from this programme; undefined otherwise. */
  managementFee: ManagementFee | undefined;
  documents: readonly GivenDocument[];
  required: RequiredDocuments;
}

export type ClaimRejection =
  | FeeRejection
  | InvoiceRejection
  | { code: 'BATCH_OF_ANOTHER_PROJECT' }
  | { code: 'HOLDER_ELSEWHERE' }
  | { code: 'OVER_ACCEPTED_VALUE'; freeFen: Fen }
  | { code: 'CONTRACT_NOT_KNOWN' }
  | { code: 'OVER_CONTRACT'; freeFen: Fen }
  | { code: 'NOT_IN_PLAN' }
  | { code: 'OVER_PLAN'; plannedFen: Fen; freeFen: Fen; overrunPercent: string }
  | { code: 'ADVANCE_NOT_WORKED_OFF'; disbursedFen: Fen; freeFen: Fen }
  | { code: 'DOCUMENTS_MISSING'; missing: readonly string[] }
  | { code: 'ORIGINALS_REQUIRED'; copies: readonly string[] }
  | { code: 'APPLIED_BEFORE_ACCEPTANCE'; acceptedOn: IsoDate };

type ClaimRule = (claim: Claim) => ClaimRejection[];

const mustBeOfTheProject: ClaimRule = ({ batch, projectId }) => (batch.projectId === projectId ? [] : [{ code: 'BATCH_OF_ANOTHER_PROJECT' }]);

const holderMustCoverTheProject: ClaimRule = ({ projectRegionCode, holderRegionCode }) =>
  isWithin(projectRegionCode, holderRegionCode) ? [] : [{ code: 'HOLDER_ELSEWHERE' }];

/** 验收一批,报账一批: a batch is claimed up to what was accepted of it. */
const mustFitAcceptedValue: ClaimRule = ({ amountFen, batch }) => {
  const freeFen = batch.acceptedFen - batch.claimedFen;
  return amountFen <= freeFen ? [] : [{ code: 'OVER_ACCEPTED_VALUE', freeFen }];
};

/**
 * All claims of a contract stay within it. What is paid out then stays within the contract less retention by itself, as
 * the retention is withheld from each claim until the warranty ends (F7).
 */
const mustFitContract: ClaimRule = ({ amountFen, contract }) => {
  if (!contract) return [{ code: 'CONTRACT_NOT_KNOWN' }];
  const freeFen = contract.amountFen - contract.claimedFen;
  return amountFen <= freeFen ? [] : [{ code: 'OVER_CONTRACT', freeFen }];
};

/** 县级报账制: further over the plan than the pack's share needs a new decision. */
const mustFitPlan: ClaimRule = ({ amountFen, plan, overrunPercent }) => {
  if (!plan) return [{ code: 'NOT_IN_PLAN' }];
  const { plannedFen, claimedFen } = plan;
  const freeFen = plannedFen + shareOf(plannedFen, overrunPercent) - claimedFen;
  return amountFen <= freeFen ? [] : [{ code: 'OVER_PLAN', plannedFen, freeFen, overrunPercent }];
};

/** What was paid ahead (预付款) is worked off by accepted value before more of it is claimed: nothing is paid twice. */
const mustWorkOffAdvance: ClaimRule = ({ amountFen, advance: { disbursedFen, acceptedFen, claimedFen } }) => {
  const freeFen = acceptedFen - claimedFen - disbursedFen;
  return disbursedFen === 0n || amountFen <= freeFen ? [] : [{ code: 'ADVANCE_NOT_WORKED_OFF', disbursedFen, freeFen: freeFen > 0n ? freeFen : 0n }];
};

const mustBringDocuments: ClaimRule = ({ documents, required }) => {
  const missing = findMissing(documents, required);
  return missing.length === 0 ? [] : [{ code: 'DOCUMENTS_MISSING', missing }];
};

const mustBringOriginals: ClaimRule = ({ documents, required }) => {
  const copies = findCopies(documents, required);
  return copies.length === 0 ? [] : [{ code: 'ORIGINALS_REQUIRED', copies }];
};

const mustFollowAcceptance: ClaimRule = ({ appliedOn, batch }) =>
  appliedOn >= batch.acceptedOn ? [] : [{ code: 'APPLIED_BEFORE_ACCEPTANCE', acceptedOn: batch.acceptedOn }];

/** Every rule of a claim (报账审查, F6), all answers at once. */
const claimRules: readonly ClaimRule[] = [
  mustBeOfTheProject, holderMustCoverTheProject, mustFitAcceptedValue, mustFitContract, mustFitPlan, mustWorkOffAdvance, mustFitManagementFee, mustBringDocuments, mustBringOriginals,
  findInvoiceRejections, mustFollowAcceptance,
];

export const findClaimRejections = (claim: Claim): ClaimRejection[] => claimRules.flatMap((rule) => rule(claim));
