import { operation } from '../graphql/operation.ts';
import type { MeQuery, MeQueryVariables } from './answers.gen.ts';

export const me = operation<MeQuery, MeQueryVariables>(/* GraphQL */ `
  query Me {
    me {
      personId
      duties
      posts {
        id
        title
        body { id name kind }
        region { code name }
      }
    }
  }
`);
