import { operation } from '../graphql/operation.ts';
import type { OfficePlaceQuery, OfficePlaceQueryVariables } from './answers.gen.ts';

/** A place with what lies next to it, and the programmes of the office: its own, and those it received money of. */
export const officePlace = operation<OfficePlaceQuery, OfficePlaceQueryVariables>(/* GraphQL */ `
  query OfficePlace($code: RegionCode!, $own: RegionCode!) {
    region(code: $code) { code name level parent { code name } children(first: 200) { totalCount nodes { code name } } }
    programmes(regionCode: $own, first: 200) { nodes { id name year } }
    allocations(regionCode: $own, first: 100) { nodes { programme { id name year } } }
  }
`);
