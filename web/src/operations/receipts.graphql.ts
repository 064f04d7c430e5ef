import { operation } from '../graphql/operation.ts';
import type {
  AskedPaymentsQuery, AskedPaymentsQueryVariables, CloseVillageBookMutation, CloseVillageBookMutationVariables, RecordReceiptMutation, RecordReceiptMutationVariables, SendReceiptCodeMutation,
  SendReceiptCodeMutationVariables, VillageBookQuery, VillageBookQueryVariables, VillageMonthsQuery, VillageMonthsQueryVariables, VillageSheetQuery, VillageSheetQueryVariables, WitnessesQuery, WitnessesQueryVariables,
} from './answers.gen.ts';

/** Payments of a place by what their households say (F8). */
export const askedPayments = operation<AskedPaymentsQuery, AskedPaymentsQueryVariables>(/* GraphQL */ `
  query AskedPayments($code: RegionCode!, $state: HouseholdPaymentState!, $households: Boolean!, $first: Int!, $after: String) {
    householdPayments(regionCode: $code, state: $state, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes {
        id villageCode payeeName accountLast4 amount item period paidOn received state programme { name }
        household { id number @include(if: $households) headMaskedName @include(if: $households) }
        receipts { id received dispute method occurredOn }
      }
    }
  }
`);

export const sendReceiptCode = operation<SendReceiptCodeMutation, SendReceiptCodeMutationVariables>(/* GraphQL */ `
  mutation SendReceiptCode($input: SendReceiptCodeInput!) {
    sendReceiptCode(input: $input) { payment { id } refusals { code message messageEn clause } }
  }
`);

export const recordReceipt = operation<RecordReceiptMutation, RecordReceiptMutationVariables>(/* GraphQL */ `
  mutation RecordReceipt($input: RecordReceiptInput!) {
    recordReceipt(input: $input) { payment { id state received } refusals { code message messageEn clause } }
  }
`);

/** Who serves in a village and may have gone along. */
export const witnesses = operation<WitnessesQuery, WitnessesQueryVariables>(/* GraphQL */ `
  query Witnesses($code: RegionCode!) {
    bodies(regionCode: $code, first: 50) { nodes { id name posts { id title heldUntil person { id } } } }
  }
`);

/** Months of a village to begin with: those still open, and that of its newest payment. */
export const villageMonths = operation<VillageMonthsQuery, VillageMonthsQueryVariables>(/* GraphQL */ `
  query VillageMonths($code: RegionCode!) {
    open: villageBooks(regionCode: $code, state: OPEN, first: 12) { totalCount nodes { id month } }
    newest: householdPayments(regionCode: $code, first: 1) { nodes { id paidOn } }
  }
`);

/** A village's book of one month, and what stands in the way of closing it. */
export const villageBook = operation<VillageBookQuery, VillageBookQueryVariables>(/* GraphQL */ `
  query VillageBook($code: RegionCode!, $month: String!) {
    villageBook(villageCode: $code, month: $month) {
      id month dueOn state closedOn payments paid received confirmed disputed unanswered hindrances { code message messageEn clause }
    }
  }
`);

/** A ticket of a few minutes for the page that hangs on the notice board. */
export const villageSheet = operation<VillageSheetQuery, VillageSheetQueryVariables>(/* GraphQL */ `
  query VillageSheet($code: RegionCode!, $month: String!, $programmeId: ID) {
    villageLedgerSheet(villageCode: $code, month: $month, programmeId: $programmeId)
  }
`);

export const closeVillageBook = operation<CloseVillageBookMutation, CloseVillageBookMutationVariables>(/* GraphQL */ `
  mutation CloseVillageBook($input: CloseVillageBookInput!) {
    closeVillageBook(input: $input) { book { id state closedOn } refusals { code message messageEn clause } }
  }
`);
