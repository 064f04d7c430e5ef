import { operation } from '../graphql/operation.ts';
import type {
  BankFilesQuery, BankFilesQueryVariables, BankFileTicketQuery, BankFileTicketQueryVariables, BankResultsQuery, BankResultsQueryVariables, ReadBankResultMutation, ReadBankResultMutationVariables,
} from './answers.gen.ts';

/** Files for the bank, and what waits for the next one (F5). */
export const bankFiles = operation<BankFilesQuery, BankFilesQueryVariables>(/* GraphQL */ `
  query BankFiles($code: RegionCode!, $programmeId: ID, $answered: Boolean, $first: Int!, $after: String) {
    paymentFiles(regionCode: $code, programmeId: $programmeId, answered: $answered, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id messageId programme { id name } payments amount written madeOn droppedAt answeredOn }
    }
    waiting: paymentOrders(regionCode: $code, programmeId: $programmeId, state: ORDERED, first: 1) { totalCount totalAmount }
  }
`);

/** A ticket of a few minutes for one file, whole account numbers and all: asked with a purpose. */
export const bankFileTicket = operation<BankFileTicketQuery, BankFileTicketQueryVariables>(/* GraphQL */ `
  query BankFileTicket($id: ID!) {
    paymentFile(id: $id) { id readTicket }
  }
`);

/** What the bank answered, each result with everything that is wrong with it. */
export const bankResults = operation<BankResultsQuery, BankResultsQueryVariables>(/* GraphQL */ `
  query BankResults($code: RegionCode!, $first: Int!, $after: String) {
    bankResults(regionCode: $code, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id messageId state source paid failed amount readOn recordedAt faults { code message messageEn } }
    }
  }
`);

export const readBankResult = operation<ReadBankResultMutation, ReadBankResultMutationVariables>(/* GraphQL */ `
  mutation ReadBankResult($input: ReadBankResultInput!) {
    readBankResult(input: $input) {
      bankResult { id messageId state source paid failed amount readOn recordedAt faults { code message messageEn } }
      refusals { code message messageEn clause }
    }
  }
`);
