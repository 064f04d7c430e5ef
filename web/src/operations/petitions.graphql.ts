import { operation } from '../graphql/operation.ts';
import type {
  AddPetitionMessageMutation, AddPetitionMessageMutationVariables, FilePetitionMutation, FilePetitionMutationVariables, FollowUpQuery,
  FollowUpQueryVariables, RatePetitionMutation, RatePetitionMutationVariables,
} from './answers.gen.ts';

const refusalParts = 'refusals { code message messageEn field clause policy }';

export const filePetition = operation<FilePetitionMutation, FilePetitionMutationVariables>(/* GraphQL */ `
  mutation FilePetition($input: FilePetitionInput!) {
    filePetition(input: $input) {
      receiptCode
      ${refusalParts}
    }
  }
`);

/** One box for every receipt that the portal hands out; codes of one kind are unknown to the other. */
export const followUp = operation<FollowUpQuery, FollowUpQueryVariables>(/* GraphQL */ `
  query FollowUp($code: String!) {
    petitionByReceipt(code: $code) {
      channel
      state
      receivedOn
      acceptedOn
      concludedOn
      result
      reply
      rating
      deadlines { id title dueOn provisional state policy clause daysLeft }
      messages { direction content recordedAt }
    }
    disclosureReceipt(receiptCode: $code) {
      notice { id title }
      receivedOn
      state
      upheld
      answer
      answeredOn
      answerDueOn
    }
  }
`);

export const addPetitionMessage = operation<AddPetitionMessageMutation, AddPetitionMessageMutationVariables>(/* GraphQL */ `
  mutation AddPetitionMessage($input: AddPetitionMessageInput!) {
    addPetitionMessage(input: $input) {
      ${refusalParts}
    }
  }
`);

export const ratePetition = operation<RatePetitionMutation, RatePetitionMutationVariables>(/* GraphQL */ `
  mutation RatePetition($input: RatePetitionInput!) {
    ratePetition(input: $input) {
      ${refusalParts}
    }
  }
`);
