import { operation } from '../graphql/operation.ts';
import type {
  AdoptPlanMutation, AdoptPlanMutationVariables, HeldQuotaQuery, HeldQuotaQueryVariables, IssueAllocationMutation, IssueAllocationMutationVariables, IssuedAllocationsQuery, IssuedAllocationsQueryVariables, PlansQuery, PlansQueryVariables,
  ReceivedAllocationsQuery, ReceivedAllocationsQueryVariables, ReceiversQuery, ReceiversQueryVariables, RegisterArrivalMutation, RegisterArrivalMutationVariables,
  RejectPlanMutation, RejectPlanMutationVariables, WithdrawPlanMutation, WithdrawPlanMutationVariables,
} from './answers.gen.ts';

/** Allocations of a place with their clocks (F3). */
export const issuedAllocations = operation<IssuedAllocationsQuery, IssuedAllocationsQueryVariables>(/* GraphQL */ `
  query IssuedAllocations($code: RegionCode!, $programmeId: ID, $from: Date, $until: Date, $first: Int!, $after: String) {
    allocations(regionCode: $code, programmeId: $programmeId, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes {
        id documentNumber programme { name } fromBodyId toBodyId toRegionCode amount passedOn used occurredOn registeredOn registerDueOn direct
        deadlines { title dueOn daysLeft limit }
      }
    }
  }
`);

/** What one body received and has to register, pass on or use. */
export const receivedAllocations = operation<ReceivedAllocationsQuery, ReceivedAllocationsQueryVariables>(/* GraphQL */ `
  query ReceivedAllocations($code: RegionCode!, $bodyId: ID!, $first: Int!, $after: String) {
    allocations(regionCode: $code, toBodyId: $bodyId, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        id documentNumber programme { id name } fromBodyId amount passedOn used occurredOn registeredOn direct deadlines { title dueOn daysLeft limit }
      }
    }
  }
`);

/** Who holds quota of a programme, and how much may still be passed on. */
export const heldQuota = operation<HeldQuotaQuery, HeldQuotaQueryVariables>(/* GraphQL */ `
  query HeldQuota($id: ID!, $holderIds: [ID!]) {
    programme(id: $id) { id holdings(holderIds: $holderIds, first: 200) { nodes { holderId available } } }
  }
`);

/** Bodies that money may go to: those of a place and below. */
export const receivers = operation<ReceiversQuery, ReceiversQueryVariables>(/* GraphQL */ `
  query Receivers($code: RegionCode!, $kind: String, $first: Int!, $after: String) {
    bodies(regionCode: $code, kind: $kind, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id name kind kindName region { code name } }
    }
  }
`);

export const issueAllocation = operation<IssueAllocationMutation, IssueAllocationMutationVariables>(/* GraphQL */ `
  mutation IssueAllocation($input: IssueAllocationInput!) {
    issueAllocation(input: $input) { allocation { id } refusals { code message messageEn clause } }
  }
`);

export const registerArrival = operation<RegisterArrivalMutation, RegisterArrivalMutationVariables>(/* GraphQL */ `
  mutation RegisterArrival($input: RegisterWhereaboutsInput!) {
    registerWhereabouts(input: $input) { allocation { id registeredOn } refusals { code message messageEn clause } }
  }
`);

/** Yearly plans with what they give to whom (F3). */
export const plans = operation<PlansQuery, PlansQueryVariables>(/* GraphQL */ `
  query Plans($code: RegionCode!, $state: AnnualPlanState, $first: Int!, $after: String) {
    plans(regionCode: $code, state: $state, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        id year regionCode state total reason endedReason proposedOn decidedOn settledOn adjusts { id year }
        items { projectId projectName regionCode programme { id name } amount use change before after }
      }
    }
  }
`);

export const adoptPlan = operation<AdoptPlanMutation, AdoptPlanMutationVariables>(/* GraphQL */ `
  mutation AdoptPlan($input: AdoptPlanInput!) {
    adoptPlan(input: $input) { plan { id state } refusals { code message messageEn clause } }
  }
`);

export const rejectPlan = operation<RejectPlanMutation, RejectPlanMutationVariables>(/* GraphQL */ `
  mutation RejectPlan($input: RejectPlanInput!) {
    rejectPlan(input: $input) { plan { id state } refusals { code message messageEn clause } }
  }
`);

export const withdrawPlan = operation<WithdrawPlanMutation, WithdrawPlanMutationVariables>(/* GraphQL */ `
  mutation WithdrawPlan($input: WithdrawPlanInput!) {
    withdrawPlan(input: $input) { plan { id state } refusals { code message messageEn clause } }
  }
`);
