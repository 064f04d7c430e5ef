import { operation } from '../graphql/operation.ts';
import type { BodyNamesQuery, BodyNamesQueryVariables, PlaceNamesQuery, PlaceNamesQueryVariables } from './answers.gen.ts';

/** As many as the gateway lets one question name under aliases, with room to spare. */
export const namesAtOnce = 25;
const each = (line: (i: number) => string, between = '\n'): string => Array.from({ length: namesAtOnce }, (_, i) => line(i)).join(between);

/** Names of places, of which lists only hold the codes. */
export const placeNames = operation<PlaceNamesQuery, PlaceNamesQueryVariables>(/* GraphQL */ `
  query PlaceNames(${each((i) => `$k${i}: RegionCode!`, ', ')}) {
    ${each((i) => `n${i}: region(code: $k${i}) { name }`)}
  }
`);

/** Names of bodies, of which lists only hold the identities. */
export const bodyNames = operation<BodyNamesQuery, BodyNamesQueryVariables>(/* GraphQL */ `
  query BodyNames(${each((i) => `$k${i}: ID!`, ', ')}) {
    ${each((i) => `n${i}: body(id: $k${i}) { name }`)}
  }
`);
