import { operation } from '../graphql/operation.ts';
import type {
  CluesQuery, CluesQueryVariables, EvidenceReuseQuery, EvidenceReuseQueryVariables, PetitionsQuery,
  PetitionsQueryVariables, WarningsQuery, WarningsQueryVariables,
} from './answers.gen.ts';

// The lists behind the numbers of supervision (监督): the same place and period as the number.

export const petitions = operation<PetitionsQuery, PetitionsQueryVariables>(/* GraphQL */ `
  query Petitions($code: RegionCode!, $milestone: PetitionMilestone, $from: Date, $until: Date, $first: Int!, $after: String) {
    petitions(regionCode: $code, milestone: $milestone, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id channel named state regionCode handlingBodyId receivedOn concludedOn overdueOn result }
    }
  }
`);

export const clues = operation<CluesQuery, CluesQueryVariables>(/* GraphQL */ `
  query Clues($code: RegionCode!, $milestone: ClueMilestone, $from: Date, $until: Date, $first: Int!, $after: String) {
    clues(regionCode: $code, milestone: $milestone, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id source summary amount regionCode state registeredOn transferredOn closedOn }
    }
  }
`);

export const warnings = operation<WarningsQuery, WarningsQueryVariables>(/* GraphQL */ `
  query Warnings($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    warnings(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id kind regionCode bodyId amount dueOn warnedOn subjectId }
    }
  }
`);

export const evidenceReuse = operation<EvidenceReuseQuery, EvidenceReuseQueryVariables>(/* GraphQL */ `
  query EvidenceReuse($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    evidenceReuse(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id hash regionCode flaggedOn uses { context kind occurredOn } }
    }
  }
`);
