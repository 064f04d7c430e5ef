import { operation } from '../graphql/operation.ts';
import type {
  AskQuestionMutation, AskQuestionMutationVariables, NoticeByCodeQuery, NoticeByCodeQueryVariables, NoticePageQuery, NoticePageQueryVariables,
  NoticesOfPlaceQuery, NoticesOfPlaceQueryVariables, RaiseObjectionMutation, RaiseObjectionMutationVariables,
} from './answers.gen.ts';

export const noticesOfPlace = operation<NoticesOfPlaceQuery, NoticesOfPlaceQueryVariables>(/* GraphQL */ `
  query NoticesOfPlace($code: RegionCode!, $onDisplay: Boolean, $first: Int!, $after: String) {
    notices(regionCode: $code, onDisplay: $onDisplay, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id title itemTitle bodyName state displayedFrom displayUntil publishedAt openObjections }
    }
  }
`);

const noticeParts = /* GraphQL */ `
  fragment NoticeParts on Notice {
    id
    code
    qr
    itemTitle
    regionCode
    bodyName
    title
    fields { field label value }
    contactDepartment
    contactPhone
    state
    displayedFrom
    displayUntil
    endedOn
    outcome
    publishedAt
    corrects { id title }
    correctionReason
    correctedBy { id title }
    openObjections
    publishedQuestions { id askedOn content answer answeredOn }
  }
`;

export const noticePage = operation<NoticePageQuery, NoticePageQueryVariables>(/* GraphQL */ `
  query NoticePage($id: ID!) {
    notice(id: $id) { ...NoticeParts }
  }
  ${noticeParts}
`);

export const noticeByCode = operation<NoticeByCodeQuery, NoticeByCodeQueryVariables>(/* GraphQL */ `
  query NoticeByCode($code: String!) {
    noticeByCode(code: $code) {
      verified
      notice { ...NoticeParts }
    }
  }
  ${noticeParts}
`);

export const raiseObjection = operation<RaiseObjectionMutation, RaiseObjectionMutationVariables>(/* GraphQL */ `
  mutation RaiseObjection($input: RaiseObjectionInput!) {
    raiseObjection(input: $input) {
      receiptCode
      refusals { code message messageEn field clause policy }
    }
  }
`);

export const askQuestion = operation<AskQuestionMutation, AskQuestionMutationVariables>(/* GraphQL */ `
  mutation AskQuestion($input: AskQuestionInput!) {
    askQuestion(input: $input) {
      receiptCode
      refusals { code message messageEn field clause policy }
    }
  }
`);
