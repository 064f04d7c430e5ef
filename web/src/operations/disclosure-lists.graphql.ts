import { operation } from '../graphql/operation.ts';
import type {
  DisclosureDutiesQuery, DisclosureDutiesQueryVariables, OpenObjectionsQuery, OpenObjectionsQueryVariables,
  PublishedNoticesQuery, PublishedNoticesQueryVariables,
} from './answers.gen.ts';

// The lists behind the numbers of disclosure (公开): the same place and period as the number.

export const disclosureDuties = operation<DisclosureDutiesQuery, DisclosureDutiesQueryVariables>(/* GraphQL */ `
  query DisclosureDuties($code: RegionCode!, $state: DisclosureDutyState, $from: Date, $until: Date, $first: Int!, $after: String) {
    duties(regionCode: $code, state: $state, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id title itemTitle bodyName regionCode state formedOn settledOn subjectId deadlines { dueOn policy } }
    }
  }
`);

export const publishedNotices = operation<PublishedNoticesQuery, PublishedNoticesQueryVariables>(/* GraphQL */ `
  query PublishedNotices($code: RegionCode!, $onDisplay: Boolean, $from: Date, $until: Date, $first: Int!, $after: String) {
    notices(regionCode: $code, onDisplay: $onDisplay, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id title itemTitle bodyName regionCode state displayedFrom displayUntil }
    }
  }
`);

export const openObjections = operation<OpenObjectionsQuery, OpenObjectionsQueryVariables>(/* GraphQL */ `
  query OpenObjections($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    objections(regionCode: $code, state: OPEN, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id notice { id title regionCode } raisedOn state deadlines { dueOn policy } }
    }
  }
`);
