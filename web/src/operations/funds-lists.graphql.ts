import { operation } from '../graphql/operation.ts';
import type {
  AllocationsQuery, AllocationsQueryVariables, CashReceiptsQuery, CashReceiptsQueryVariables, HouseholdPaymentsQuery,
  HouseholdPaymentsQueryVariables, HouseholdReceiptsQuery, HouseholdReceiptsQueryVariables, PaidReimbursementsQuery,
  PaidDisbursementsQuery, PaidDisbursementsQueryVariables, PaidReimbursementsQueryVariables, QuotaReceiptsQuery, QuotaReceiptsQueryVariables, RecoveryReceiptsQuery,
  RecoveryReceiptsQueryVariables, RefundPaymentsQuery, RefundPaymentsQueryVariables, RetentionsQuery,
  RetentionsQueryVariables, RiskMovementsQuery, RiskMovementsQueryVariables, TreasuryPaymentsQuery, TreasuryPaymentsQueryVariables,
} from './answers.gen.ts';

// The lists behind the numbers of funds (资金): the same place and period as the number.

export const quotaReceipts = operation<QuotaReceiptsQuery, QuotaReceiptsQueryVariables>(/* GraphQL */ `
  query QuotaReceipts($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    quotaReceipts(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id documentNumber programme { id name } bodyId regionCode amount occurredOn }
    }
  }
`);

export const allocations = operation<AllocationsQuery, AllocationsQueryVariables>(/* GraphQL */ `
  query Allocations($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    allocations(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id documentNumber programme { name } fromBodyId toBodyId toRegionCode amount passedOn used occurredOn }
    }
  }
`);

export const cashReceipts = operation<CashReceiptsQuery, CashReceiptsQueryVariables>(/* GraphQL */ `
  query CashReceipts($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    cashReceipts(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id programme { name } bodyId regionCode amount occurredOn }
    }
  }
`);

export const paidReimbursements = operation<PaidReimbursementsQuery, PaidReimbursementsQueryVariables>(/* GraphQL */ `
  query PaidReimbursements($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    reimbursements(regionCode: $code, state: PAID, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id projectName programme { name } regionCode amount retained paidOut submittedOn paidOn }
    }
  }
`);

export const paidDisbursements = operation<PaidDisbursementsQuery, PaidDisbursementsQueryVariables>(/* GraphQL */ `
  query PaidDisbursements($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    disbursements(regionCode: $code, state: PAID, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id number projectName stageTitle programme { name } regionCode amount cumulative paidOn }
    }
  }
`);

export const retentions = operation<RetentionsQuery, RetentionsQueryVariables>(/* GraphQL */ `
  query Retentions($code: RegionCode!, $state: RetentionState, $from: Date, $until: Date, $first: Int!, $after: String) {
    retentions(regionCode: $code, state: $state, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id reimbursementId programme { name } regionCode amount share state warrantyEndsOn heldOn releasedOn }
    }
  }
`);

export const householdPayments = operation<HouseholdPaymentsQuery, HouseholdPaymentsQueryVariables>(/* GraphQL */ `
  query HouseholdPayments($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    householdPayments(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id factId programme { name } item period villageCode payeeName amount paidOn state }
    }
  }
`);

export const householdReceipts = operation<HouseholdReceiptsQuery, HouseholdReceiptsQueryVariables>(/* GraphQL */ `
  query HouseholdReceipts($code: RegionCode!, $disputed: Boolean, $from: Date, $until: Date, $first: Int!, $after: String) {
    householdReceipts(regionCode: $code, disputed: $disputed, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id villageCode payment { id payeeName amount programme { name } } received method occurredOn }
    }
  }
`);

export const recoveryReceipts = operation<RecoveryReceiptsQuery, RecoveryReceiptsQueryVariables>(/* GraphQL */ `
  query RecoveryReceipts($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    recoveryReceipts(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id recoveryId regionCode amount occurredOn }
    }
  }
`);

export const treasuryPayments = operation<TreasuryPaymentsQuery, TreasuryPaymentsQueryVariables>(/* GraphQL */ `
  query TreasuryPayments($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    treasuryPayments(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id regionCode amount orderedOn paidOn }
    }
  }
`);

export const refundPayments = operation<RefundPaymentsQuery, RefundPaymentsQueryVariables>(/* GraphQL */ `
  query RefundPayments($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    refundPayments(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id regionCode amount orderedOn paidOn }
    }
  }
`);

export const riskMovements = operation<RiskMovementsQuery, RiskMovementsQueryVariables>(/* GraphQL */ `
  query RiskMovements($code: RegionCode!, $kind: RiskMovementKind, $from: Date, $until: Date, $first: Int!, $after: String) {
    riskMovements(regionCode: $code, kind: $kind, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount totalOpenChange pageInfo { hasNextPage endCursor }
      nodes { id advance { id loanNumber } programme { name } regionCode kind amount openChange occurredOn }
    }
  }
`);
