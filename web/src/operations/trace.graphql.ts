import { operation } from '../graphql/operation.ts';
import type { TraceQuery, TraceQueryVariables } from './answers.gen.ts';

/** The server takes the identity of a fact, or of the thing that facts happened to. */
export const trace = operation<TraceQuery, TraceQueryVariables>(/* GraphQL */ `
  query Trace($id: ID!, $direction: TraceDirection!) {
    trace(eventId: $id, direction: $direction) {
      truncated
      goesOnElsewhere
      edges { cause effect }
      nodes { id type title subjectId occurredOn recordedAt region { code name fullName } }
    }
  }
`);
