import { operation } from '../graphql/operation.ts';
import type {
  BulletinPersonsQuery, BulletinPersonsQueryVariables, BulletinsQuery, BulletinsQueryVariables, DisciplineCasesQuery, DisciplineCasesQueryVariables, FinalAssessmentsQuery,
  FinalAssessmentsQueryVariables, HandledPersonsQuery, HandledPersonsQueryVariables, RecoveriesQuery,
  RecoveriesQueryVariables, RecoveryMovementsQuery, RecoveryMovementsQueryVariables, RefundLinesQuery,
  RefundLinesQueryVariables, RefundMeetingsQuery, RefundMeetingsQueryVariables, TalkedPersonsQuery, TalkedPersonsQueryVariables, TalksQuery,
  TalksQueryVariables, WarningMeetingsQuery, WarningMeetingsQueryVariables,
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
  query HandledPersons($code: RegionCode!, $handling: MeasureHandling, $from: Date, $until: Date, $first: Int!, $after: String) {
    handledPersons(regionCode: $code, handling: $handling, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id caseId regionCode kind category form villageCadre documentNumber occurredOn }
    }
  }
`);

export const recoveries = operation<RecoveriesQuery, RecoveriesQueryVariables>(/* GraphQL */ `
  query Recoveries($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    recoveries(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id programmeName regionCode source voluntary amount occurredOn waterfall { received outstanding } }
    }
  }
`);

export const recoveryMovements = operation<RecoveryMovementsQuery, RecoveryMovementsQueryVariables>(/* GraphQL */ `
  query RecoveryMovements($code: RegionCode!, $kind: RecoveryMovementKind!, $voluntary: Boolean, $from: Date, $until: Date, $first: Int!, $after: String) {
    recoveryMovements(regionCode: $code, kind: $kind, voluntary: $voluntary, from: $from, until: $until, first: $first, after: $after) {
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

export const bulletinPersons = operation<BulletinPersonsQuery, BulletinPersonsQueryVariables>(/* GraphQL */ `
  query BulletinPersons($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    bulletinPersons(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id bulletinId issueNumber maskedName regionCode approvedOn }
    }
  }
`);

export const refundMeetings = operation<RefundMeetingsQuery, RefundMeetingsQueryVariables>(/* GraphQL */ `
  query RefundMeetings($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    refundMeetings(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id refundListId regionCode place attendees households amount occurredOn }
    }
  }
`);

export const warningMeetings = operation<WarningMeetingsQuery, WarningMeetingsQueryVariables>(/* GraphQL */ `
  query WarningMeetings($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    warningMeetings(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id caseId bodyId regionCode place attendees occurredOn }
    }
  }
`);

export const talks = operation<TalksQuery, TalksQueryVariables>(/* GraphQL */ `
  query Talks($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    talks(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id regionCode bodyId kind post reason occurredOn followUps { result } }
    }
  }
`);

export const talkedPersons = operation<TalkedPersonsQuery, TalkedPersonsQueryVariables>(/* GraphQL */ `
  query TalkedPersons($code: RegionCode!, $post: TalkedPost, $from: Date, $until: Date, $first: Int!, $after: String) {
    talkedPersons(regionCode: $code, post: $post, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id regionCode bodyId kind post reason occurredOn followUps { result } }
    }
  }
`);
