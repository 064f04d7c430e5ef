import { operation } from '../graphql/operation.ts';
import type {
  UnregisteredMoneyQuery, UnregisteredMoneyQueryVariables,
  IdleMoneyQuery, IdleMoneyQueryVariables, IdleRankingQuery, IdleRankingQueryVariables, MoneyPlaceQuery, MoneyPlaceQueryVariables, VillageBookRatesQuery,
  VillageBookRatesQueryVariables, VillageBooksQuery, VillageBooksQueryVariables, WhereaboutsQuery, WhereaboutsQueryVariables,
} from './answers.gen.ts';

/** A place, the way up, and the programmes to choose from. */
export const moneyPlace = operation<MoneyPlaceQuery, MoneyPlaceQueryVariables>(/* GraphQL */ `
  query MoneyPlace($code: RegionCode!, $own: RegionCode!) {
    region(code: $code) { code name parent { code name } }
    programmes(regionCode: $own, first: 200) { nodes { id name year } }
  }
`);

/** The whereabouts ledger (F4). */
export const whereabouts = operation<WhereaboutsQuery, WhereaboutsQueryVariables>(/* GraphQL */ `
  query Whereabouts($code: RegionCode!, $programmeId: ID, $kind: WhereaboutsKind, $from: Date, $until: Date, $first: Int!, $after: String) {
    whereabouts(regionCode: $code, programmeId: $programmeId, kind: $kind, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id kind allocationId documentNumber programme { name } bodyId regionCode amount occurredOn dueOn late }
    }
  }
`);

/** What came to a body and is not in its ledger yet. */
export const unregisteredMoney = operation<UnregisteredMoneyQuery, UnregisteredMoneyQueryVariables>(/* GraphQL */ `
  query UnregisteredMoney($code: RegionCode!, $programmeId: ID, $from: Date, $until: Date, $first: Int!, $after: String) {
    allocations(regionCode: $code, programmeId: $programmeId, registered: false, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id documentNumber programme { name } fromBodyId toBodyId toRegionCode amount occurredOn registerDueOn }
    }
  }
`);

/** Who has the most idle money, by place below, by body or by programme. */
export const idleRanking = operation<IdleRankingQuery, IdleRankingQueryVariables>(/* GraphQL */ `
  query IdleRanking($code: RegionCode!, $by: IdleRankBy!, $programmeId: ID) {
    idleRanking(regionCode: $code, by: $by, programmeId: $programmeId, first: 100) {
      regionCode region { name } bodyId programme { id name } unspent unallocated over { months amount }
    }
  }
`);

/** What lies there today, the oldest first. */
export const idleMoney = operation<IdleMoneyQuery, IdleMoneyQueryVariables>(/* GraphQL */ `
  query IdleMoney($code: RegionCode!, $programmeId: ID, $bodyId: ID, $overMonths: Int, $unallocated: Boolean, $hereOnly: Boolean, $first: Int!, $after: String) {
    idleMoney(regionCode: $code, programmeId: $programmeId, bodyId: $bodyId, overMonths: $overMonths, unallocated: $unallocated, hereOnly: $hereOnly, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id documentNumber programme { name } bodyId regionCode receivedOn ageMonths received remaining unallocated alertedOn toldOn }
    }
  }
`);

/** How many village books of a month were closed, here and in each part next below. */
export const villageBookRates = operation<VillageBookRatesQuery, VillageBookRatesQueryVariables>(/* GraphQL */ `
  query VillageBookRates($code: RegionCode!, $month: String!) {
    villageBookRates(regionCode: $code, month: $month) { regionCode due closed late open percent }
    allOpen: villageBooks(regionCode: $code, state: OPEN, first: 1) { totalCount nodes { month } }
  }
`);

/** The books behind one of those numbers. */
export const villageBooks = operation<VillageBooksQuery, VillageBooksQueryVariables>(/* GraphQL */ `
  query VillageBooks($code: RegionCode!, $month: String!, $state: VillageBookState, $first: Int!, $after: String) {
    villageBooks(regionCode: $code, from: $month, until: $month, state: $state, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id villageCode month dueOn state closedOn payments paid received confirmed disputed unanswered hindrances { message } }
    }
  }
`);
