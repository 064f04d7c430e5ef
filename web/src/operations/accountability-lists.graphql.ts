import { operation } from '../graphql/operation.ts';
import type {
  BulletinsQuery, BulletinsQueryVariables, DisciplineCasesQuery, DisciplineCasesQueryVariables, FinalAssessmentsQuery,
  FinalAssessmentsQueryVariables, HandledPersonsQuery, HandledPersonsQueryVariables, RecoveriesQuery,
  RecoveriesQueryVariables, RecoveryMovementsQuery, RecoveryMovementsQueryVariables, RefundLinesQuery,
  RefundLinesQueryVariables,
} from './answers.gen.ts';

// The lists behind the numbers of accountability (问责): the same place and period as the number.

export const disciplineCases = operation<DisciplineCasesQuery, DisciplineCasesQueryVariables>(/* GraphQL */ `
  query DisciplineCases($code: RegionCode!, $by: CaseDate, $from: Date, $until: Date, $first: Int!, $after: String) {
    disciplineCases(regionCode: $code, by: $by, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id regionCode bodyId state filedOn concludedOn substantiated }
    }
  }
`);

export const handledPersons = operation<HandledPersonsQuery, HandledPersonsQueryVariables>(/* GraphQL */ `
  query HandledPersons($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    handledPersons(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id caseId regionCode kind category form villageCadre occurredOn }
    }
  }
`);

export const recoveries = operation<RecoveriesQuery, RecoveriesQueryVariables>(/* GraphQL */ `
  query Recoveries($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    recoveries(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id programmeName regionCode source amount occurredOn waterfall { received outstanding } }
    }
  }
`);

export const recoveryMovements = operation<RecoveryMovementsQuery, RecoveryMovementsQueryVariables>(/* GraphQL */ `
  query RecoveryMovements($code: RegionCode!, $kind: RecoveryMovementKind!, $from: Date, $until: Date, $first: Int!, $after: String) {
    recoveryMovements(regionCode: $code, kind: $kind, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id recoveryId regionCode kind amount occurredOn }
    }
  }
`);

export const refundLines = operation<RefundLinesQuery, RefundLinesQueryVariables>(/* GraphQL */ `
  query RefundLines($code: RegionCode!, $by: RefundState, $from: Date, $until: Date, $first: Int!, $after: String) {
    refundLines(regionCode: $code, by: $by, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id refundListId regionCode amount state listedOn paidOn confirmedOn }
    }
  }
`);

export const bulletins = operation<BulletinsQuery, BulletinsQueryVariables>(/* GraphQL */ `
  query Bulletins($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    bulletins(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id issueNumber title regionCode people approvedOn }
    }
  }
`);

export const finalAssessments = operation<FinalAssessmentsQuery, FinalAssessmentsQueryVariables>(/* GraphQL */ `
  query FinalAssessments($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    assessments(regionCode: $code, state: FINAL, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id regionCode bodyId year score gradeTitle sharePercent finalisedOn }
    }
  }
`);
