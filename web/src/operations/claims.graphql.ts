import { operation } from '../graphql/operation.ts';
import type {
  ClaimableBatchesQuery, ClaimableBatchesQueryVariables, ApproveLargeClaimMutation, ApproveLargeClaimMutationVariables, ClaimBasisQuery, ClaimBasisQueryVariables, ClaimDocumentQuery,
  ClaimDocumentQueryVariables, ClaimQuery, ClaimQueryVariables, ClaimRulesQuery, ClaimRulesQueryVariables, ClaimsQuery, ClaimsQueryVariables, CorrectClaimMutation, CorrectClaimMutationVariables,
  PayClaimMutation, PayClaimMutationVariables, ReviewClaimMutation, ReviewClaimMutationVariables, SubmitClaimMutation, SubmitClaimMutationVariables,
  ConfirmWithdrawalMutation, ConfirmWithdrawalMutationVariables, WithdrawClaimMutation, WithdrawClaimMutationVariables,
} from './answers.gen.ts';

/** Claims of a place (F6). */
export const claims = operation<ClaimsQuery, ClaimsQueryVariables>(/* GraphQL */ `
  query Claims($code: RegionCode!, $programmeId: ID, $state: ReimbursementState, $from: Date, $until: Date, $first: Int!, $after: String) {
    reimbursements(regionCode: $code, programmeId: $programmeId, state: $state, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes {
        id projectName programme { name } regionCode amount state round large currentStep { code title bodyKind } submittedOn paidOn
        deadlines { dueOn daysLeft limit }
      }
    }
  }
`);

/** One claim with everything it is judged by. */
export const claim = operation<ClaimQuery, ClaimQueryVariables>(/* GraphQL */ `
  query Claim($id: ID!) {
    reimbursement(id: $id) {
      id projectId projectName batchId contractId programme { id name fundKind } holderBodyId regionCode amount state round policy large retained paidOut submittedOn paidOn
      steps { code title bodyKind }
      currentStep { code title bodyKind }
      acts { round duty step passed reason personId bodyId occurredOn }
      invoices { code number amount issuedOn }
      documents { id kind contentType recordedAt }
      deadlines { id kind title dueOn daysLeft state settledOn limit clause }
      flags { id code finding { message messageEn clause } explanation flaggedOn }
      payments { id number state amount accountLast4 orderedOn settledOn reasonCode reasonText }
      project { id name place projectKind batches { id number amount content acceptedOn } contracts { id contractorName amount accepted signedOn warrantyMonths warrantyEndsOn } }
    }
  }
`);

/** The right of a few minutes to read one document: asked with a purpose, and written down. */
export const claimDocument = operation<ClaimDocumentQuery, ClaimDocumentQueryVariables>(/* GraphQL */ `
  query ClaimDocument($id: ID!, $documentId: ID!) {
    reimbursement(id: $id) { id document(id: $documentId) { id readTicket } }
  }
`);

/** What may be claimed for: accepted work of a place. */
export const claimableBatches = operation<ClaimableBatchesQuery, ClaimableBatchesQueryVariables>(/* GraphQL */ `
  query ClaimableBatches($code: RegionCode!, $first: Int!, $after: String) {
    batches(regionCode: $code, state: ACCEPTED, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id number amount content acceptedOn project { id name projectKind regionCode } contract { id contractorName } }
    }
  }
`);

/** What a project's money is, and what was claimed of it before. */
export const claimBasis = operation<ClaimBasisQuery, ClaimBasisQueryVariables>(/* GraphQL */ `
  query ClaimBasis($code: RegionCode!, $projectId: ID!) {
    reimbursements(regionCode: $code, projectId: $projectId, first: 100) { nodes { id batchId amount state } }
    project(id: $projectId) {
      id
      money { byProgramme { planned claimed programme { id name fundKind holdings(first: 200) { nodes { holderId available } } } } }
    }
  }
`);

/** The rules in force for claims from one kind of fund: of them the documents that are asked for. */
export const claimRules = operation<ClaimRulesQuery, ClaimRulesQueryVariables>(/* GraphQL */ `
  query ClaimRules($code: RegionCode!, $fundKind: String) {
    policyInForce(regionCode: $code, fundKind: $fundKind) { key value clause }
  }
`);

export const submitClaim = operation<SubmitClaimMutation, SubmitClaimMutationVariables>(/* GraphQL */ `
  mutation SubmitClaim($input: SubmitReimbursementInput!) {
    submitReimbursement(input: $input) { reimbursement { id } refusals { code message messageEn clause } }
  }
`);

export const correctClaim = operation<CorrectClaimMutation, CorrectClaimMutationVariables>(/* GraphQL */ `
  mutation CorrectClaim($input: CorrectReimbursementInput!) {
    correctReimbursement(input: $input) { reimbursement { id } refusals { code message messageEn clause } }
  }
`);

export const reviewClaim = operation<ReviewClaimMutation, ReviewClaimMutationVariables>(/* GraphQL */ `
  mutation ReviewClaim($input: ReviewReimbursementInput!) {
    reviewReimbursement(input: $input) { reimbursement { id state } refusals { code message messageEn clause } }
  }
`);

export const approveLargeClaim = operation<ApproveLargeClaimMutation, ApproveLargeClaimMutationVariables>(/* GraphQL */ `
  mutation ApproveLargeClaim($input: ApproveLargeReimbursementInput!) {
    approveLargeReimbursement(input: $input) { reimbursement { id state } refusals { code message messageEn clause } }
  }
`);

export const payClaim = operation<PayClaimMutation, PayClaimMutationVariables>(/* GraphQL */ `
  mutation PayClaim($input: PayReimbursementInput!) {
    payReimbursement(input: $input) { reimbursement { id state } refusals { code message messageEn clause } }
  }
`);

export const withdrawClaim = operation<WithdrawClaimMutation, WithdrawClaimMutationVariables>(/* GraphQL */ `
  mutation WithdrawClaim($input: WithdrawReimbursementInput!) {
    withdrawReimbursement(input: $input) { reimbursement { id state } refusals { code message messageEn clause } }
  }
`);

/** A second person's answer, where others had approved it already (X7). */
export const confirmWithdrawal = operation<ConfirmWithdrawalMutation, ConfirmWithdrawalMutationVariables>(/* GraphQL */ `
  mutation ConfirmWithdrawal($input: ConfirmReimbursementWithdrawalInput!) {
    confirmReimbursementWithdrawal(input: $input) { reimbursement { id state } refusals { code message messageEn clause } }
  }
`);
