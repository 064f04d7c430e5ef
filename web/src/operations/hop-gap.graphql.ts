import { operation } from '../graphql/operation.ts';
import type { HopEntriesQuery, HopEntriesQueryVariables, HopGapQuery, HopGapQueryVariables } from './answers.gen.ts';

/** Where the money of a place stands, level by level and place by place, at the end of a day (F4). */
export const hopGap = operation<HopGapQuery, HopGapQueryVariables>(/* GraphQL */ `
  query HopGap($code: RegionCode!, $on: Date, $programmeId: ID) {
    hopGap(regionCode: $code, on: $on, programmeId: $programmeId) {
      on
      steps { level ...Gap }
      regions(first: 200) { totalCount nodes { regionCode region { name } ...RegionGap } }
    }
  }
  fragment Gap on HopStep { issued received unregistered held paid paidToHouseholds confirmed unconfirmed }
  fragment RegionGap on HopRegion { issued received unregistered held paid paidToHouseholds confirmed unconfirmed }
`);

/** The facts behind one number of it. */
export const hopEntries = operation<HopEntriesQuery, HopEntriesQueryVariables>(/* GraphQL */ `
  query HopEntries($code: RegionCode!, $number: HopNumber!, $level: HopLevel, $programmeId: ID, $until: Date, $first: Int!, $after: String) {
    hopEntries(regionCode: $code, number: $number, level: $level, programmeId: $programmeId, on: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id subjectType subjectId documentNumber programme { name } bodyId regionCode amount occurredOn }
    }
  }
`);
