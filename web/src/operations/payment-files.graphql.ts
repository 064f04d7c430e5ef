import { operation } from '../graphql/operation.ts';
import type {
  ApprovePaymentFileMutation, ApprovePaymentFileMutationVariables, CancelPaymentFileMutation, CancelPaymentFileMutationVariables, CheckPayeeMutation, CheckPayeeMutationVariables,
  CorrectPayeeMutation, CorrectPayeeMutationVariables, HandInPaymentFileMutation, HandInPaymentFileMutationVariables, PaymentFileQuery, PaymentFileQueryVariables, PaymentFilesQuery,
  PaymentFilesQueryVariables, RejectFileQuery, RejectFileQueryVariables, ReissueReturnedMutation, ReissueReturnedMutationVariables, ReleasePaymentFileMutation,
  ReleasePaymentFileMutationVariables, ReturnedPaymentsQuery, ReturnedPaymentsQueryVariables, SendListMutation, SendListMutationVariables,
} from './answers.gen.ts';

/** Payment files of a place, and the programmes to hand one in for: its own, and those it received money of. */
export const paymentFiles = operation<PaymentFilesQuery, PaymentFilesQueryVariables>(/* GraphQL */ `
  query PaymentFiles($code: RegionCode!, $first: Int!, $after: String) {
    programmes(regionCode: $code, first: 200) { nodes { id name year } }
    allocations(regionCode: $code, first: 100) { nodes { id programme { id name year } } }
    householdImports(regionCode: $code, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id programme { name } state preparedAt paidOn rowsRead rowsRejected rowsPosted goodAmount }
    }
  }
`);

/** One file on its way (F8). */
export const paymentFile = operation<PaymentFileQuery, PaymentFileQueryVariables>(/* GraphQL */ `
  query PaymentFile($id: ID!, $first: Int!, $after: String) {
    householdImport(id: $id) {
      id programme { id name } regionCode mode state preparedAt paidOn percentRead rowsRead rowsChecked rowsRejected rowsPosted rowsCollected approvalNote goodAmount
      failure { code message messageEn }
      orders { id number state payments amount returned returnedAmount files filesWritten filesAnswered settledOn }
      rejects(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { lineNo column columnLetter rule idNumber reason { message messageEn } }
      }
    }
  }
`);

/** A ticket of a few minutes for the rejected rows as a file. */
export const rejectFile = operation<RejectFileQuery, RejectFileQueryVariables>(/* GraphQL */ `
  query RejectFile($id: ID!, $format: FileFormat!) {
    householdImport(id: $id) { id rejectFileTicket(format: $format) }
  }
`);

export const handInPaymentFile = operation<HandInPaymentFileMutation, HandInPaymentFileMutationVariables>(/* GraphQL */ `
  mutation HandInPaymentFile($input: StartHouseholdImportInput!) {
    startHouseholdImport(input: $input) { sameFile import { id } refusals { code message messageEn } }
  }
`);

export const approvePaymentFile = operation<ApprovePaymentFileMutation, ApprovePaymentFileMutationVariables>(/* GraphQL */ `
  mutation ApprovePaymentFile($input: ApproveHouseholdImportInput!) {
    approveHouseholdImport(input: $input) { import { id state } refusals { code message messageEn } }
  }
`);

export const releasePaymentFile = operation<ReleasePaymentFileMutation, ReleasePaymentFileMutationVariables>(/* GraphQL */ `
  mutation ReleasePaymentFile($input: ReleaseHouseholdImportInput!) {
    releaseHouseholdImport(input: $input) { import { id state } refusals { code message messageEn } }
  }
`);

export const cancelPaymentFile = operation<CancelPaymentFileMutation, CancelPaymentFileMutationVariables>(/* GraphQL */ `
  mutation CancelPaymentFile($input: CancelHouseholdImportInput!) {
    cancelHouseholdImport(input: $input) { import { id state } refusals { code message messageEn } }
  }
`);

/** What the bank turned back of one list (F5). */
export const returnedPayments = operation<ReturnedPaymentsQuery, ReturnedPaymentsQueryVariables>(/* GraphQL */ `
  query ReturnedPayments($code: RegionCode!, $importId: ID!, $first: Int!, $after: String) {
    returnedPayments(regionCode: $code, importId: $importId, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes {
        id number villageCode amount accountLast4 reasonCode reasonText returnedOn state payment { id payeeName item }
        correction { payeeName accountLast4 passed reason } reissuedBy { id number }
      }
    }
    corrected: returnedPayments(regionCode: $code, importId: $importId, state: CORRECTED, first: 1) { totalCount }
  }
`);

export const sendList = operation<SendListMutation, SendListMutationVariables>(/* GraphQL */ `
  mutation SendList($input: SendPaymentFileInput!) {
    sendPaymentFile(input: $input) { paymentFile { id } refusals { code message messageEn } }
  }
`);

export const correctPayee = operation<CorrectPayeeMutation, CorrectPayeeMutationVariables>(/* GraphQL */ `
  mutation CorrectPayee($input: CorrectHouseholdPayeeInput!) {
    correctHouseholdPayee(input: $input) { returnedPayment { id state } refusals { code message messageEn } }
  }
`);

export const checkPayee = operation<CheckPayeeMutation, CheckPayeeMutationVariables>(/* GraphQL */ `
  mutation CheckPayee($input: CheckHouseholdPayeeInput!) {
    checkHouseholdPayee(input: $input) { returnedPayment { id state } refusals { code message messageEn } }
  }
`);

export const reissueReturned = operation<ReissueReturnedMutation, ReissueReturnedMutationVariables>(/* GraphQL */ `
  mutation ReissueReturned($input: ReissueHouseholdPaymentsInput!) {
    reissueHouseholdPayments(input: $input) { paymentOrder { id number } refusals { code message messageEn } }
  }
`);
