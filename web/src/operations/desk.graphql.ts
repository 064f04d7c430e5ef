import { operation } from '../graphql/operation.ts';
import type { DeskQuery, DeskQueryVariables } from './answers.gen.ts';

export const desk = operation<DeskQuery, DeskQueryVariables>(/* GraphQL */ `
  query Desk($state: DeskState!, $bodyId: ID, $first: Int!, $after: String) {
    due: desk(state: DUE, bodyId: $bodyId, first: 1) { totalCount }
    overdue: desk(state: OVERDUE, bodyId: $bodyId, first: 1) { totalCount }
    done: desk(state: DONE, bodyId: $bodyId, first: 1) { totalCount }
    desk(state: $state, bodyId: $bodyId, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        title
        subjectType
        subjectId
        body { id name }
        region { code name fullName }
        startedOn
        dueOn
        provisional
        daysLeft
        limitUnit
        state
        settledOn
        extendedFrom
        policy
        clause
        assignedAt
      }
    }
  }
`);
