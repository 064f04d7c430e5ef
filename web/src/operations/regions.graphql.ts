import { operation } from '../graphql/operation.ts';
import type {
  BodiesOfPlaceQuery, BodiesOfPlaceQueryVariables, FindRegionsQuery, FindRegionsQueryVariables, RegionNameQuery, RegionNameQueryVariables,
} from './answers.gen.ts';

export const findRegions = operation<FindRegionsQuery, FindRegionsQueryVariables>(/* GraphQL */ `
  query FindRegions($search: String!, $first: Int!) {
    regions(search: $search, first: $first) {
      totalCount
      nodes { code name fullName level }
    }
  }
`);

export const regionName = operation<RegionNameQuery, RegionNameQueryVariables>(/* GraphQL */ `
  query RegionName($code: RegionCode!) {
    region(code: $code) { code name fullName level }
  }
`);

/** Whom a reporter may name: the bodies of a place and below. */
export const bodiesOfPlace = operation<BodiesOfPlaceQuery, BodiesOfPlaceQueryVariables>(/* GraphQL */ `
  query BodiesOfPlace($code: RegionCode!) {
    bodies(regionCode: $code, first: 100) {
      totalCount
      nodes { id name }
    }
  }
`);
